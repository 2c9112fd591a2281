import { describe, expect, test } from 'vitest'
import { type ContactFacts, InvalidQuestion, involvementFacts, matches, segmentPicks } from '../../../../src/domain/segments'

const municipality = { id: 'o1', name: 'Östersunds kommun', type: 'municipality', municipality: 'Östersund', strengthAreas: ['food'] }
const company = { id: 'o2', name: 'Fjällkraft AB', type: 'company', municipality: null, strengthAreas: ['energy', 'soil'] }

const full: ContactFacts = {
  id: 'c1',
  name: 'Åsa Öberg-Ek',
  email: 'asa.oberg@ostersund.example',
  kind: 'person',
  language: 'sv',
  status: 'active',
  internal: true,
  strengthAreas: ['food', 'energy'],
  roles: ['Näringslivschef', 'processledare'],
  organisations: [municipality, company],
  involvements: {
    invited: ['m1', 'm2', 'm3'],
    yes: ['m1'],
    no: ['m2'],
    maybe: [],
    unanswered: ['m3'],
    open: ['m3'],
    attended: ['m1'],
    got: ['d1', 'd2'],
  },
}

/** Has no more than an address. */
const bare: ContactFacts = {
  id: 'c2',
  name: null,
  email: 'info@region.example',
  kind: 'shared',
  language: 'sma',
  status: 'left',
  internal: false,
  strengthAreas: [],
  roles: [],
  organisations: [],
  involvements: involvementFacts(() => []),
}

/** A condition, and whether it picks the full and the bare contact. */
type Example = [field: string, asked: Record<string, unknown>, full: boolean, bare: boolean]

const involved: Example[] = [
  ['meetings.invited', { in: ['m1', 'm9'] }, true, false],
  ['meetings.invited', { all: ['m1', 'm9'] }, false, false],
  ['meetings.invited', { exists: true }, true, false],
  ['meetings.yes', { in: ['m1'] }, true, false],
  ['meetings.yes', { not_in: ['m1'] }, false, true],
  ['meetings.no', { in: ['m1'] }, false, false],
  ['meetings.maybe', { exists: false }, true, true],
  ['meetings.unanswered', { in: ['m3'] }, true, false],
  ['meetings.open', { exists: true }, true, false],
  ['meetings.attended', { in: 'm1,m2' }, true, false],
  ['dispatches.got', { all: ['d1', 'd2'] }, true, false],
  ['dispatches.got', { not_in: ['d1'] }, false, true],
  ['dispatches.got', { not_equals: 'd3' }, true, true],
]

const chosen: Example[] = [
  ['kind', { equals: 'person' }, true, false],
  ['kind', { equals: ['shared', 'person'] }, true, true],
  ['kind', { not_equals: 'person' }, false, true],
  ['language', { in: ['sv', 'en'] }, true, false],
  ['language', { in: 'en, sma' }, false, true],
  ['language', { not_in: ['sv', 'en'] }, false, true],
  ['status', { equals: 'Active' }, false, false],
  ['status', { exists: true }, true, true],
  ['status', { exists: 'false' }, false, false],
]

const ticked: Example[] = [
  ['internal', { equals: true }, true, false],
  ['internal', { equals: 'true' }, true, false],
  ['internal', { equals: 'false' }, false, true],
  ['internal', { equals: false }, false, true],
  ['internal', { not_equals: 'true' }, false, true],
  ['internal', { exists: 'true' }, true, true],
]

const related: Example[] = [
  ['strengthAreas', { equals: ['food'] }, true, false],
  ['strengthAreas', { equals: ['soil', 'food'] }, true, false],
  ['strengthAreas', { equals: 'soil' }, false, false],
  ['strengthAreas', { in: ['soil'] }, false, false],
  ['strengthAreas', { not_equals: ['food'] }, false, true],
  ['strengthAreas', { not_in: ['food', 'soil'] }, false, true],
  ['strengthAreas', { not_in: ['soil'] }, true, true],
  ['strengthAreas', { all: ['food', 'energy'] }, true, false],
  ['strengthAreas', { all: 'food,soil' }, false, false],
  ['strengthAreas', { exists: true }, true, false],
  ['strengthAreas', { exists: false }, false, true],
  ['organisations', { in: ['o2', 'o9'] }, true, false],
  ['organisations', { not_in: ['o2'] }, false, true],
]

const throughOrganisations: Example[] = [
  ['organisations.name', { contains: 'fjäll' }, true, false],
  ['organisations.type', { equals: 'company' }, true, false],
  ['organisations.type', { not_in: ['company'] }, false, true],
  ['organisations.type', { all: ['company', 'municipality'] }, true, false],
  ['organisations.type', { exists: true }, true, false],
  ['organisations.municipality', { equals: 'östersund' }, true, false],
  ['organisations.municipality', { contains: 'sund' }, true, false],
  ['organisations.municipality', { exists: 'false' }, false, true],
  ['organisations.strengthAreas', { in: ['soil'] }, true, false],
  ['organisations.strengthAreas', { all: ['food', 'soil'] }, true, false],
  ['organisations.strengthAreas', { not_equals: 'soil' }, false, true],
]

const text: Example[] = [
  ['name', { equals: ' åsa öberg-ek ' }, true, false],
  ['name', { equals: 'A\u030Asa O\u0308berg-Ek' }, true, false],
  ['name', { equals: 'Asa Oberg-Ek' }, false, false],
  ['name', { equals: 'Åsa' }, false, false],
  ['name', { not_equals: 'Åsa' }, true, true],
  ['name', { in: ['Pat', 'ÅSA ÖBERG-EK'] }, true, false],
  ['name', { contains: 'ÖBERG' }, true, false],
  ['name', { contains: 'oberg' }, false, false],
  ['name', { contains: '%' }, false, false],
  ['name', { contains: 'Åsa Ek' }, false, false],
  ['name', { like: 'ek  åsa' }, true, false],
  ['name', { like: 'åsa pat' }, false, false],
  ['name', { not_like: 'ek åsa' }, false, true],
  ['name', { not_like: 'åsa pat' }, true, true],
  ['name', { exists: true }, true, false],
  ['email', { contains: '.EXAMPLE' }, true, true],
  ['email', { contains: '.*' }, false, false],
  ['roles', { equals: ['PROCESSLEDARE'] }, true, false],
  ['roles', { all: ['processledare', 'näringslivschef'] }, true, false],
  ['roles', { contains: ['zzz', 'chef'] }, true, false],
  ['roles', { like: ['chef processledare'] }, false, false],
  ['roles', { not_equals: ['processledare'] }, false, true],
]

describe('a condition', () => {
  test.each([...chosen, ...ticked, ...related, ...throughOrganisations, ...text, ...involved])(
    '%s %j picks the full contact: %s, the bare one: %s',
    (field, asked, picksFull, picksBare) => {
      const question = { or: [{ and: [{ [field]: asked }] }] }
      expect([matches(question, full), matches(question, bare)]).toEqual([picksFull, picksBare])
    },
  )

  test.each([
    [{ not: [{ kind: { equals: 'shared' } }] }, true, false],
    [{ not: [{ kind: { equals: 'person' } }, { status: { equals: 'left' } }] }, false, false],
    [{ not: [{ not: [{ kind: { equals: 'person' } }] }] }, true, false],
    [{ not: [] }, false, false],
    [{ and: [{ not: [] }, { kind: { equals: 'person' } }] }, true, false],
  ])('%j picks who is in none of it', (question, picksFull, picksBare) => {
    expect([matches(question, full), matches(question, bare)]).toEqual([picksFull, picksBare])
  })

  test('about two organisations is not one about the same organisation', () => {
    const question = {
      and: [{ 'organisations.type': { equals: 'company' } }, { 'organisations.municipality': { exists: true } }],
    }
    expect(matches(question, full)).toBe(true)
  })

  test('with a blank name finds no name', () => {
    expect(matches({ name: { exists: true } }, { ...full, name: '  ' })).toBe(false)
  })
})

describe('a question', () => {
  const yes = { kind: { equals: 'person' } }
  const no = { kind: { equals: 'shared' } }

  test.each([
    ['or needs one', { or: [no, yes] }, true],
    ['and needs all', { and: [yes, no] }, false],
    ['and inside or', { or: [{ and: [yes, no] }, { and: [yes, yes] }] }, true],
    ['or inside and', { and: [{ or: [no, yes] }, { or: [no, no] }] }, false],
    ['fields side by side must all hold', { ...yes, name: { exists: false } }, false],
    ['operators side by side must all hold', { name: { contains: 'ek', not_like: 'åsa' } }, false],
    ['and beside or must hold too', { or: [yes], and: [no] }, false],
    ['an empty group is as if it were not there', { and: [yes, { or: [] }, {}] }, true],
  ])('%s', (_, question, picked) => {
    expect(matches(question, full)).toBe(picked)
  })

  test.each([[null], [undefined], [{}], [{ or: [] }], [{ and: [] }], [{ or: [{ and: [] }, {}] }]])(
    'that asks nothing picks nobody: %j',
    (question) => {
      expect(matches(question, full)).toBe(false)
    },
  )

  test('with a problem is refused', () => {
    expect(() => matches({ or: [{ phone: { equals: '1' } }] }, full)).toThrow(InvalidQuestion)
    expect(() => matches({ or: [{ phone: { equals: '1' } }] }, full)).toThrow('unknownField at or.0.phone')
  })
})

describe('a segment', () => {
  const question = { kind: { equals: 'person' } }

  test.each([
    ['picks by its question', { question, include: [], exclude: [] }, true, false],
    ['picks who is put in', { question, include: ['c2'], exclude: [] }, true, true],
    ['never picks who is left out', { question, include: ['c1', 'c2'], exclude: ['c1', 'c2'] }, false, false],
    ['without a question picks who is put in', { question: null, include: ['c2'], exclude: [] }, false, true],
  ])('%s', (_, segment, picksFull, picksBare) => {
    expect([segmentPicks(segment, full), segmentPicks(segment, bare)]).toEqual([picksFull, picksBare])
  })
})
