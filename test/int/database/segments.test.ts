import fc from 'fast-check'
import type { Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { loadContactFacts, mailContactsOf, segmentContactIds } from '../../../src/database'
import {
  type AskedInvolvements,
  type ContactFacts,
  involvements,
  involvementsAskedIn,
  matcher,
  type OrganisationFacts,
  segmentPicks,
} from '../../../src/domain/segments'
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
    for (const { contacts, dispatches } of real) {
      const facts = await loadContactFacts(
        spets().payload,
        contacts.map(({ id }) => id),
        everything(dispatches),
      )
      expect(facts.map(sorted)).toEqual(contacts.map(sorted))
    }
  })

  it('tells what is asked about of what they did, and nothing else', async () => {
    for (const { contacts, meetings } of real) {
      const [first, second] = meetings.map(({ id }) => id)
      const asked = involvementsAskedIn([{ 'meetings.invited': { in: [first] } }, { 'meetings.yes': { not_in: [second] } }])
      const facts = await loadContactFacts(
        spets().payload,
        contacts.map(({ id }) => id),
        asked,
      )
      for (const [place, { involvements: told }] of facts.entries()) {
        const { invited, yes } = contacts[place]?.involvements ?? { invited: [], yes: [] }
        const only = { invited: invited.filter((id) => id === first), yes: yes.filter((id) => id === second) }
        expect(told).toEqual({ ...nothing, ...only })
      }
    }
  })

  it('is the same when a whole register is looked through to write to it', async () => {
    const contacts = real.flatMap((world) => world.contacts)
    const property = fc.asyncProperty(fc.oneof(...real.map(questionsAbout)), async (question) => {
      const picked: string[] = []
      for await (const page of mailContactsOf(spets().payload, 'newsletter', involvementsAskedIn([question])))
        picked.push(...page.map(({ facts }) => facts).filter(matcher(question)).map(({ id }) => id)) // prettier-ignore
      expect(picked.sort()).toEqual(
        contacts
          .filter(matcher(question))
          .map(({ id }) => id)
          .sort(),
      )
    })
    await fc.assert(property, { numRuns: questionsPerWorld, seed: 5 })
  })

  it('is what the question means for each contact, for generated questions', async () => {
    for (const world of real) await agrees(spets().payload, real, questionsAbout(world))
  })

  it('is what the question means also for each condition alone', async () => {
    for (const world of real) await agrees(spets().payload, real, leafAbout(world))
  })
})

const nothing = Object.fromEntries(involvements.map((involvement) => [involvement, []]))

/** To know all of what contacts did. */
const everything = (dispatches: readonly string[]): AskedInvolvements =>
  new Map(involvements.map((involvement) => [involvement, { any: involvement !== 'got', ids: involvement === 'got' ? dispatches : [] }]))

/** What a contact did is in no order. */
const sorted = (contact: ContactFacts) => ({
  ...contact,
  involvements: Object.fromEntries(involvements.map((involvement) => [involvement, [...contact.involvements[involvement]].sort()])),
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
  const keep = async (collection: 'strength-areas' | 'organisations' | 'contacts' | Parameters<Keep>[0], id: string, data: object) => {
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
  for (const { id, involvements: _did, ...contact } of world.contacts)
    await keep('contacts', id, {
      ...contact,
      address: `${prefix}-${id}`,
      strengthAreas: known(contact.strengthAreas),
      organisations: known(contact.organisations.map((organisation) => organisation.id)),
    })
  await keepInvolvements(world, prefix, known, keep)
  return renamed(world, ids)
}

type Keep = (collection: 'meetings' | 'invitations' | 'dispatches' | 'deliveries', id: string, data: object) => Promise<void>

const anHour = 3_600_000

/** Stores meetings and dispatches, and what contacts have to do with them. */
async function keepInvolvements(
  { contacts, dispatches, meetings }: World,
  prefix: string,
  known: (list: readonly string[]) => string[],
  keep: Keep,
) {
  const whoDid = (involvement: keyof ContactFacts['involvements'], id: string) =>
    contacts.filter((contact) => contact.involvements[involvement].includes(id)).map((contact) => contact.id)
  for (const { id, state } of meetings) {
    const start = new Date(Date.now() + (state === 'past' ? -anHour : anHour))
    await keep('meetings', id, {
      title: { sv: id },
      slug: `${prefix}-${id}`,
      uid: `${prefix}-${id}`,
      start: start.toISOString(),
      end: new Date(start.getTime() + anHour).toISOString(),
      status: state === 'cancelled' ? 'cancelled' : 'planned',
      kind: 'open',
      // Whoever stands in a meeting in the trash has not come to any.
      participants: known(state === 'trashed' ? contacts.map((contact) => contact.id) : whoDid('attended', id)),
      ...(state === 'trashed' && { deletedAt: new Date().toISOString() }),
    })
    for (const contact of whoDid('invited', id)) {
      const answer = (['yes', 'no', 'maybe'] as const).find((each) => whoDid(each, id).includes(contact))
      const [meeting, to] = known([id, contact])
      await keep('invitations', `${id} ${contact}`, { meeting, contact: to, ...(answer && { answer }) })
    }
  }
  for (const id of dispatches) {
    await keep('dispatches', id, { title: id, kind: 'newsletter', status: 'completed', key: `${prefix}-${id}`, slug: `${prefix}-${id}` })
    for (const [place, { id: contact }] of contacts.entries()) {
      const [dispatch, to] = known([id, contact])
      const state = whoDid('got', id).includes(contact) ? 'accepted' : (['failed', 'uncertain', 'excluded'] as const)[place % 3]
      await keep('deliveries', `${id} ${contact}`, { dispatch, contact: to, address: contact, key: contact, state })
    }
  }
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
