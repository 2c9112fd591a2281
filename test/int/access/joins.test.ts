import type { CollectionSlug } from 'payload'
import { expect, it } from 'vitest'
import { contentLanguages } from '../../../src/i18n/languages'
import { make } from '../../support/fixtures'
import { onEachDatabase, type Spets } from '../../support/spets'

type Make = ReturnType<typeof make>
type Made = Promise<{ id: string }>

interface Case {
  collection: CollectionSlug
  join: string
  parent(make: Make): Made
  child(make: Make, parent: string): Made
}

const cases: Case[] = [
  { collection: 'terms', join: 'narrower', parent: (one) => one.term(), child: (one, broader) => one.term({ broader: [broader] }) },
  {
    collection: 'organisations',
    join: 'contacts',
    parent: (one) => one.organisation(),
    child: (one, organisation) => one.contact({ affiliations: [{ organisation }] }),
  },
  { collection: 'contacts', join: 'deliveries', parent: (one) => one.contact(), child: (one, contact) => one.delivery({ contact }) },
  { collection: 'contacts', join: 'invitations', parent: (one) => one.contact(), child: (one, contact) => one.invitation({ contact }) },
  { collection: 'meetings', join: 'invitations', parent: (one) => one.meeting(), child: (one, meeting) => one.invitation({ meeting }) },
  {
    collection: 'meeting-series',
    join: 'meetings',
    parent: (one) => one.series(),
    child: (one, series) => one.meeting({ series }),
  },
  {
    collection: 'initiatives',
    join: 'dialogues',
    parent: (one) => one.initiative(),
    child: (one, initiative) => one.meeting({ initiative }),
  },
  { collection: 'communication-plans', join: 'activities', parent: (one) => one.plan(), child: (one, plan) => one.activity({ plan }) },
  { collection: 'activities', join: 'carriedOutBy', parent: (one) => one.activity(), child: (one, activity) => one.news({ activity }) },
  {
    collection: 'newsletters',
    join: 'dispatches',
    parent: (one) => one.newsletter(),
    child: (one, newsletter) => one.dispatch({ newsletter }),
  },
]

interface Join {
  docs: (string | { value: string })[]
  hasNextPage: boolean
  totalDocs?: number
}

const named = ({ collection, join }: Pick<Case, 'collection' | 'join'>) => `${collection}.${join}`

onEachDatabase('a join', (spets) => {
  const payload = () => spets().payload

  it('is tried of every field that is one', () => {
    const fields = Object.values(payload().collections).flatMap(({ config }) =>
      [...Object.values(config.joins).flat(), ...config.polymorphicJoins].map(({ joinPath }) =>
        named({ collection: config.slug, join: joinPath }),
      ),
    )
    expect(cases.map(named).toSorted()).toEqual(fields.toSorted())
  })

  it.each(cases.map((each) => [named(each), each] as const))(
    '%s tells what points at a document, in every language and in all',
    async (_, each) => {
      const parents = await inTurn([1, 2], () => each.parent(make(payload())))
      const expected = new Map<string, string[]>()
      for (const { id } of parents)
        expected.set(id, (await inTurn([1, 2, 3], () => each.child(make(payload()), id))).map((child) => child.id).toSorted())

      for (const locale of [...contentLanguages, 'all'] as const) {
        for (const { id } of parents) expect(idsIn(await alone(spets(), each, id, locale)), `${locale}, alone`).toEqual(expected.get(id))
        for (const draft of [false, true]) {
          const lists = await listed(
            spets(),
            each,
            parents.map(({ id }) => id),
            { locale, draft },
          )
          for (const [id, join] of lists) {
            expect(idsIn(join), `${locale}, in a list`).toEqual(expected.get(id))
            expect(join?.hasNextPage).toBe(false)
          }
        }
        // Not of drafts: there Payload gives all of a join on SQLite, whatever was asked for.
        const pages = await listed(
          spets(),
          each,
          parents.map(({ id }) => id),
          { locale, draft: false, limit: 2 },
        )
        for (const join of pages.values())
          expect(join, `${locale}, a page`).toMatchObject({ docs: { length: 2 }, hasNextPage: true, totalDocs: 3 })
      }
    },
  )
})

/** `depth: 0` gives ids, and of several collections what they are ids of. */
const idsIn = (join: Join | undefined): string[] | undefined =>
  join?.docs.map((document) => (typeof document === 'string' ? document : document.value)).toSorted()

async function alone(
  { payload }: Spets,
  { collection, join }: Case,
  id: string,
  locale: 'all' | (typeof contentLanguages)[number],
): Promise<Join | undefined> {
  const found: unknown = await payload.findByID({ collection, id, depth: 0, locale })
  return (found as Record<string, Join>)[join]
}

async function listed(
  { payload }: Spets,
  { collection, join }: Case,
  ids: string[],
  { limit = 10, ...how }: { locale: 'all' | (typeof contentLanguages)[number]; draft: boolean; limit?: number },
): Promise<Map<string, Join | undefined>> {
  const { docs } = await payload.find({
    collection,
    where: { id: { in: ids } },
    depth: 0,
    ...how,
    ...({ joins: { [join]: { limit, count: true } } } as object),
  })
  expect(docs).toHaveLength(ids.length)
  return new Map(docs.map((document) => [document.id as string, (document as unknown as Record<string, Join>)[join]]))
}

async function inTurn<T>(each: readonly unknown[], work: () => Promise<T>): Promise<T[]> {
  const done: T[] = []
  for (const _ of each) done.push(await work())
  return done
}
