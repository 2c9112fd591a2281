import { describe, expect, it } from 'vitest'
import { canBeUndone, type ImportFacts, shownState, undoableFor } from '../../../../src/domain/imports/states'
import { type ContactNow, type ImportChange, undoStep, type Values } from '../../../../src/domain/imports/undo'

const given = (purpose: string, state = 'given') => ({ purpose, state, basis: 'consent', source: 'List', date: '2026-03-12T12:00:00.000Z' })
const now = (values: Values, use: ContactNow['use'] = null): ContactNow => ({ values, use })
const change = (some: Partial<ImportChange>): ImportChange => ({ before: null, after: {}, saidNo: false, ...some })

describe('undoing what an import created', () => {
  const after = {
    name: 'Anna',
    email: 'anna@x.example',
    affiliations: [{ organisation: 'o', role: null }],
    permissions: [given('newsletter')],
  }
  const made = change({ after })
  const asMade = {
    ...after,
    id: 'c',
    affiliations: [{ id: 'row', organisation: 'o' }],
    internal: false,
    notes: null,
    organisations: ['o'],
    createdAt: 'x',
  }

  it('removes it while it is as it was made', () => {
    expect(undoStep(made, now(asMade))).toEqual({ do: 'remove' })
  })

  it.each(['sent', 'invited', 'inSegment', 'inMeeting'] as const)('keeps it when it is %s', (use) => {
    expect(undoStep(made, now(asMade, use))).toMatchObject({ do: 'keep', because: use })
  })

  it.each([
    ['a note', { notes: 'Call her' }, 'notes'],
    ['another address', { email: 'a@y.example' }, 'email'],
    ['no name', { name: '' }, 'name'],
    ['a field that is not known here', { shoeSize: 38 }, 'shoeSize'],
  ])('keeps it when somebody has written %s', (_, values, field) => {
    expect(undoStep(made, now({ ...asMade, ...values }))).toEqual({ do: 'keep', because: 'changed', fields: [field] })
  })

  it('keeps it when it has said no since', () => {
    const values = { ...asMade, permissions: [given('newsletter', 'withdrawn')] }
    expect(undoStep(made, now(values, 'sent'))).toMatchObject({ do: 'keep', because: 'saidNo' })
    expect(undoStep({ ...made, saidNo: true }, now(asMade))).toMatchObject({ do: 'keep', because: 'saidNo' })
  })
})

describe('undoing what an import changed', () => {
  const before = { name: null, kind: 'shared', strengthAreas: null, permissions: [] }
  const after = { name: 'Anna', kind: 'person', strengthAreas: ['a'], permissions: [given('newsletter')] }
  const updated = change({ before, after })

  it('puts back what stood before', () => {
    const values = { name: null, kind: 'shared', strengthAreas: [], permissions: [] }
    expect(undoStep(updated, now(after, 'sent'))).toEqual({ do: 'putBack', values, because: null, fields: [] })
  })

  it('leaves a field that has been changed since, and puts the others back', () => {
    expect(undoStep(updated, now({ ...after, strengthAreas: ['a', 'b'] }))).toEqual({
      do: 'putBack',
      values: { name: null, kind: 'shared', permissions: [] },
      because: 'changed',
      fields: ['strengthAreas'],
    })
  })

  it('leaves the kind with the name that it came with', () => {
    expect(undoStep(updated, now({ ...after, name: 'Anna Ek' }))).toMatchObject({ fields: ['name', 'kind'] })
  })

  it('counts what already is as before as put back, so that it can be gone on with', () => {
    expect(undoStep(updated, now({ ...before, permissions: [] }))).toMatchObject({ do: 'putBack', because: null, fields: [] })
  })

  it('never takes back a no, whoever wrote the one that stands', () => {
    const no = { permissions: [given('newsletter', 'withdrawn')] }
    expect(undoStep(updated, now({ ...after, ...no }))).toMatchObject({ do: 'putBack', because: 'saidNo', fields: ['permissions'] })
    const saidNoTwice = change({ before: { permissions: [given('newsletter')] }, after: no, saidNo: true })
    expect(undoStep(saidNoTwice, now(no))).toEqual({ do: 'keep', because: 'saidNo', fields: ['permissions'] })
  })

  it('does nothing when all has been changed since', () => {
    expect(undoStep(change({ before: { name: null }, after: { name: 'Anna' } }), now({ name: 'Eva' }))).toMatchObject({
      do: 'keep',
      because: 'changed',
    })
  })
})

describe('an import', () => {
  const at = (some: Partial<ImportFacts>): ImportFacts => ({ state: 'imported', busyUntil: null, begun: 0, written: 1, tries: 0, ...some })

  it.each([
    [at({}), 'imported', true],
    [at({ written: 0 }), 'imported', false],
    [at({ state: 'importing', busyUntil: 2000 }), 'importing', false],
    [at({ state: 'importing', busyUntil: 500, written: 0 }), 'stopped', true],
    [at({ state: 'undoing', busyUntil: 2000 }), 'undoing', false],
    [at({ state: 'undoing', busyUntil: 500 }), 'halfUndone', true],
    [at({ state: 'importing', busyUntil: 500, tries: 5 }), 'givenUp', true],
    [at({ state: 'importing', busyUntil: 500, tries: null }), 'givenUp', true],
    [at({ state: 'undoing', busyUntil: 500, tries: 5 }), 'undoGivenUp', true],
    [at({ state: 'undone' }), 'undone', false],
    [at({ begun: 1000 - undoableFor }), 'tooOld', false],
  ] as const)('%o is %s', (facts, state, undoable) => {
    expect([shownState(facts, 1000), canBeUndone(facts, 1000)]).toEqual([state, undoable])
  })
})
