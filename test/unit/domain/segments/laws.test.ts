import fc from 'fast-check'
import type { Where } from 'payload'
import { transformWhereQuery } from 'payload/shared'
import { describe, expect, test } from 'vitest'
import {
  checkQuestion,
  compileQuestion,
  type ContactFacts,
  evaluate,
  leafHolds,
  leafKey,
  leavesOf,
  matcher,
  needsEverybody,
  type PositiveLeaf,
} from '../../../../src/domain/segments'
import { leafAbout, questionsAbout, type World, worlds } from '../../../support/segmentGenerators'

const picks = (question: unknown, { contacts }: World): readonly string[] => contacts.filter(matcher(question)).map(({ id }) => id)

const idsOf = (contacts: readonly ContactFacts[]): ReadonlySet<string> => new Set(contacts.map(({ id }) => id))

const askedIn =
  ({ contacts }: World) =>
  (leaf: PositiveLeaf): ReadonlySet<string> =>
    idsOf(contacts.filter((contact) => leafHolds(leaf, contact)))

const worldAnd = <T>(about: (world: World) => fc.Arbitrary<T>): fc.Arbitrary<[World, T]> =>
  worlds().chain((world) => fc.tuple(fc.constant(world), about(world)))

const always = <T>(about: (world: World) => fc.Arbitrary<T>, law: (world: World, value: T) => void): void => {
  fc.assert(
    fc.property(worldAnd(about), ([world, value]) => law(world, value)),
    { numRuns: 500 },
  )
}

const opposites: Record<string, string> = { equals: 'not_equals', in: 'not_in', like: 'not_like' }

const opposite = (leaf: Record<string, unknown>): Record<string, unknown> | null => {
  const [field, asked] = Object.entries(leaf)[0] ?? []
  const [operator, value] = Object.entries(asked ?? {})[0] ?? []
  const other = opposites[operator ?? '']
  return field && other ? { [field]: { [other]: value } } : null
}

const two = (world: World) => fc.tuple(leafAbout(world), leafAbout(world))

describe('what questions pick', () => {
  test('is the same for a condition and its opposite turned round', () => {
    always(leafAbout, (world, leaf) => {
      const other = opposite(leaf)
      fc.pre(other !== null)
      expect(picks(other, world)).toEqual(without(world, picks(leaf, world)))
    })
  })

  test('follows De Morgan', () => {
    always(two, (world, [a, b]) => {
      const [notA, notB] = [opposite(a), opposite(b)]
      fc.pre(notA !== null && notB !== null)
      expect(picks({ or: [notA, notB] }, world)).toEqual(without(world, picks({ and: [a, b] }, world)))
      expect(picks({ and: [notA, notB] }, world)).toEqual(without(world, picks({ or: [a, b] }, world)))
    })
  })

  test('does not depend on order or repetition', () => {
    always(two, (world, [a, b]) => {
      expect(picks({ and: [a, b] }, world)).toEqual(picks({ and: [b, a, b] }, world))
      expect(picks({ or: [a, b] }, world)).toEqual(picks({ or: [b, a, b] }, world))
    })
  })

  test('is the union of "or" and the intersection of "and"', () => {
    always(two, (world, [a, b]) => {
      const [inA, inB] = [picks(a, world), picks(b, world)]
      const ids = world.contacts.map(({ id }) => id)
      expect(picks({ or: [a, b] }, world)).toEqual(ids.filter((id) => inA.includes(id) || inB.includes(id)))
      expect(picks({ and: [a, b] }, world)).toEqual(ids.filter((id) => inA.includes(id) && inB.includes(id)))
    })
  })

  test('survives being stored, and hoisted by the filter builder', () => {
    always(questionsAbout, (world, question) => {
      const stored: unknown = JSON.parse(JSON.stringify(question))
      expect(picks(stored, world)).toEqual(picks(question, world))
      expect(picks(transformWhereQuery(question as Where), world)).toEqual(picks(question, world))
    })
  })
})

describe('compileQuestion', () => {
  test('has the value that matches says', () => {
    always(questionsAbout, (world, question) => {
      const value = evaluate(compileQuestion(question), askedIn(world), idsOf(world.contacts))
      expect([...value].sort()).toEqual([...picks(question, world)].sort())
    })
  })

  test('can do without everybody when it says so', () => {
    always(questionsAbout, (world, question) => {
      const expression = compileQuestion(question)
      fc.pre(!needsEverybody(expression))
      const value = evaluate(expression, askedIn(world), new Set())
      expect([...value].sort()).toEqual([...picks(question, world)].sort())
    })
  })

  test('needs everybody only for what ends in a "not"', () => {
    const positive = { strengthAreas: { in: ['a'] } }
    const negative = { kind: { not_equals: 'shared' } }
    expect(needsEverybody(compileQuestion({ and: [positive, negative] }))).toBe(false)
    expect(needsEverybody(compileQuestion({ or: [positive, negative] }))).toBe(true)
  })

  test('asks each leaf once', () => {
    always(questionsAbout, (_, question) => {
      const keys = leavesOf(compileQuestion({ and: [question, question] })).map(leafKey)
      expect(new Set(keys).size).toBe(keys.length)
    })
  })

  test('of a question that asks nothing is nobody', () => {
    expect(evaluate(compileQuestion({ or: [] }), () => new Set(['c']), new Set(['c'])).size).toBe(0)
  })
})

describe('the generators', () => {
  test('make questions without problems', () => {
    always(questionsAbout, (_, question) => {
      expect(checkQuestion(question)).toEqual([])
    })
  })

  test('make questions that split their world', () => {
    const split = fc.sample(worldAnd(questionsAbout), { numRuns: 500, seed: 1 }).filter(([world, question]) => {
      const picked = picks(question, world).length
      return picked > 0 && picked < world.contacts.length
    })
    expect(split.length).toBeGreaterThan(200)
  })
})

function without({ contacts }: World, picked: readonly string[]): readonly string[] {
  return contacts.map(({ id }) => id).filter((id) => !picked.includes(id))
}
