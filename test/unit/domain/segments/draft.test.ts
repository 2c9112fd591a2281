import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draftOf, explain, matcher, matches, questionOf, sentenceOf } from '../../../../src/domain/segments'
import { translator } from '../../../../src/i18n'
import { questionsAbout, worlds } from '../../../support/segmentGenerators'

const key = () => 'key'
const worldAndQuestion = worlds().chain((world) => fc.tuple(fc.constant(world), questionsAbout(world)))

describe('a draft', () => {
  test('of any question picks the same contacts when it is written back', () => {
    fc.assert(
      fc.property(worldAndQuestion, ([{ contacts }, question]) => {
        const draft = draftOf(question, key)
        const written = draft && questionOf(draft)
        expect(contacts.filter(matcher(written))).toEqual(contacts.filter(matcher(question)))
      }),
      { numRuns: 500 },
    )
  })

  test('keeps what is unfinished', () => {
    const draft = draftOf({ or: [{ and: [{ kind: { in: [] } }, { name: {} }] }] }, key)
    expect(draft?.members).toMatchObject([
      { field: 'kind', verb: 'has', values: [] },
      { field: 'name', verb: 'contains', values: [] },
    ])
  })

  test.each([[{ phone: { equals: 'x' } }], [{ and: 'x' }], [{ name: { near: 'x' } }], ['text']])('cannot be made of %j', (question) => {
    expect(draftOf(question, key)).toBeNull()
  })

  test('of no question has no conditions', () => {
    expect(draftOf(null, key)).toEqual({ kind: 'group', key: 'key', mode: 'all', members: [] })
  })
})

describe('an explanation', () => {
  test('says of each contact what the question picks', () => {
    fc.assert(
      fc.property(worldAndQuestion, ([{ contacts }, question]) => {
        for (const contact of contacts) expect(explain(question, contact)?.holds ?? false).toBe(matches(question, contact))
      }),
      { numRuns: 300 },
    )
  })
})

describe('a sentence', () => {
  const names = new Map([
    ['a1', 'Hållbar energi'],
    ['a2', 'Liv och hälsa'],
  ])
  const swedish = { t: translator('sv'), names }

  test.each([
    [{ strengthAreas: { in: ['a1', 'a2'] } }, 'Kontakter där styrkeområdet är Hållbar energi eller Liv och hälsa.'],
    [
      { and: [{ strengthAreas: { not_in: ['a1'] } }, { language: { equals: 'sv' } }] },
      'Kontakter där styrkeområdet inte är Hållbar energi och språket är svenska.',
    ],
    [
      { and: [{ internal: { equals: true } }, { or: [{ 'organisations.type': { in: ['municipality'] } }, { name: { contains: 'Ek' } }] }] },
      'Kontakter där personen arbetar hos oss och (organisationens slag är kommun eller namnet innehåller ”Ek”).',
    ],
    [
      { not: [{ status: { in: ['left'] } }, { organisations: { in: ['gone'] } }] },
      'Kontakter där inget av detta stämmer: (läget är slutat eller organisationen är något som är borttaget).',
    ],
    [null, 'Inga villkor än, så ingen väljs av dem.'],
    [{ phone: {} }, 'Villkoren går inte att läsa.'],
  ])('of %j is readable', (question, sentence) => {
    expect(sentenceOf(question, swedish)).toBe(sentence)
  })
})
