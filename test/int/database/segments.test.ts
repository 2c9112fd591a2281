import fc from 'fast-check'
import type { Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { loadContactFacts, segmentContactIds } from '../../../src/database'
import { type ContactFacts, type OrganisationFacts, segmentPicks } from '../../../src/domain/segments'
import { leafAbout, questionsAbout, renamed, type World, worlds } from '../../support/segmentGenerators'
import { onEachDatabase } from '../../support/spets'

/** How many generated segments each world is asked. */
const questionsPerWorld = 60

onEachDatabase('what the database picks', (spets) => {
  const real: World[] = []
  beforeAll(async () => {
    for (const [index, world] of fc.sample(worlds(), { numRuns: 3, seed: 3 }).entries())
      real.push(await stored(spets().payload, named(world, `w${index}`), `w${index}`))
  })

  it('knows the contacts as they were stored', async () => {
    for (const { contacts } of real) {
      const facts = await loadContactFacts(
        spets().payload,
        contacts.map(({ id }) => id),
      )
      expect(facts).toEqual(contacts)
    }
  })

  it('is what the question means for each contact, for generated questions', async () => {
    for (const world of real) await agrees(spets().payload, real, questionsAbout(world))
  })

  it('is what the question means also for each condition alone', async () => {
    for (const world of real) await agrees(spets().payload, real, leafAbout(world))
  })
})

async function agrees(payload: Payload, all: World[], questions: fc.Arbitrary<unknown>): Promise<void> {
  const contacts = all.flatMap((world) => world.contacts)
  const some = fc.subarray(
    contacts.map(({ id }) => id),
    { maxLength: 3 },
  )
  const property = fc.asyncProperty(questions, some, some, async (question, include, exclude) => {
    const segment = { question, include, exclude }
    const picked = await segmentContactIds(payload, segment)
    const meant = contacts.filter((contact: ContactFacts) => segmentPicks(segment, contact)).map(({ id }) => id)
    expect([...picked].sort()).toEqual(meant.sort())
  })
  await fc.assert(property, { numRuns: questionsPerWorld, seed: 7 })
}

/** Stores a generated world past the hooks, which would work out derived fields anew. @returns it with real ids */
async function stored(payload: Payload, world: World, prefix: string): Promise<World> {
  const ids = new Map<string, string>()
  const keep = async (collection: 'strength-areas' | 'organisations' | 'contacts', id: string, data: object) => {
    const made = await payload.db.create({ collection, data: { ...data } })
    ids.set(id, String(made.id))
  }
  const known = (list: readonly string[]) => list.map((id) => ids.get(id) ?? id)
  for (const area of areasIn(world)) await keep('strength-areas', area, { title: { sv: area }, slug: `${prefix}-${area}` })
  for (const { id, ...organisation } of organisationsIn(world))
    await keep('organisations', id, {
      ...organisation,
      strengthAreas: known(organisation.strengthAreas),
    })
  for (const { id, ...contact } of world.contacts)
    await keep('contacts', id, {
      ...contact,
      address: `${prefix}-${id}`,
      strengthAreas: known(contact.strengthAreas),
      organisations: known(contact.organisations.map((organisation) => organisation.id)),
    })
  return renamed(world, ids)
}

/** Names of organisations are unique, also between worlds. */
const named = (world: World, prefix: string): World => {
  const organisation = (old: OrganisationFacts) => ({ ...old, name: `${prefix} ${old.name}` })
  return {
    ...world,
    organisations: world.organisations.map(organisation),
    contacts: world.contacts.map((contact) => ({ ...contact, organisations: contact.organisations.map(organisation) })),
  }
}

const areasIn = (world: World): string[] => [
  ...new Set([
    ...world.contacts.flatMap(({ strengthAreas }) => strengthAreas),
    ...organisationsIn(world).flatMap(({ strengthAreas }) => strengthAreas),
  ]),
]

const organisationsIn = (world: World) => [
  ...new Map(world.contacts.flatMap(({ organisations }) => organisations).map((each) => [each.id, each])).values(),
]
