import { isDeepStrictEqual } from 'node:util'
import type { CollectionSlug, Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { mendHalfSaves } from '../../../src/database'
import { interruptedAt } from '../../support/failing'
import { make, nextNumber, plain, prose } from '../../support/fixtures'
import { onEachDatabase } from '../../support/spets'

/** Something to be saved, of which a save may be done over and over. */
interface Save {
  collection: CollectionSlug
  /** Makes what is there before. @returns its id, or none when it is the save that makes it */
  before: (payload: Payload) => Promise<string | null>
  save: (payload: Payload, id: string) => Promise<unknown>
  /** Finds what the save makes. */
  found?: (payload: Payload) => Promise<string | null>
}

/** What is pointed at, made once in each database. */
const related = new WeakMap<Payload, Promise<{ areas: string[]; terms: string[]; organisations: string[] }>>()

const relatedIn = (payload: Payload) => {
  const known = related.get(payload) ?? makeRelated(payload)
  related.set(payload, known)
  return known
}

async function makeRelated(payload: Payload) {
  const ids = async (one: () => Promise<{ id: string }>) => [(await one()).id, (await one()).id]
  const { organisation, strengthArea, term } = make(payload)
  return { areas: await ids(strengthArea), terms: await ids(term), organisations: await ids(organisation) }
}

async function newsWithDraft(payload: Payload) {
  const { areas, terms } = await relatedIn(payload)
  const { id } = await make(payload).news({ strengthAreas: areas, terms })
  await payload.update({ collection: 'news', id, locale: 'en', data: { title: 'In English', lead: 'In English' } })
  await payload.update({ collection: 'news', id, draft: true, data: { title: 'Ett väntande utkast', terms: terms.slice(1) } })
  return id
}

async function contact(payload: Payload) {
  const { organisations } = await relatedIn(payload)
  const made = await make(payload).contact({ affiliations: organisations.map((organisation) => ({ organisation, role: 'Före' })) })
  return made.id
}

const permission = { purpose: 'newsletter', state: 'given', basis: 'consent', source: 'x', date: '2026-01-01' } as const

let title = ''

const saves: Record<string, Save> = {
  'a new draft': {
    collection: 'news',
    before: async () => null,
    save: (payload) => payload.create({ collection: 'news', draft: true, data: { ...plain.news(), title, _status: 'draft' } }),
    found: async (payload) =>
      (await payload.find({ collection: 'news', draft: true, where: { title: { equals: title } } })).docs[0]?.id ?? null,
  },
  'what is published, with its relations': {
    collection: 'news',
    before: newsWithDraft,
    save: async (payload, id) => {
      const { areas } = await relatedIn(payload)
      return payload.update({
        collection: 'news',
        id,
        data: { title: 'Publicerad', strengthAreas: areas.slice(1), terms: [], _status: 'published' },
      })
    },
  },
  'a draft that is saved by itself': {
    collection: 'news',
    before: async (payload) => {
      const id = await newsWithDraft(payload)
      await payload.update({ collection: 'news', id, draft: true, autosave: true, data: { title: 'Skrivs' } })
      return id
    },
    save: (payload, id) =>
      payload.update({ collection: 'news', id, draft: true, autosave: true, data: { title: 'Skrivs mer', terms: [] } }),
  },
  'what is unpublished': {
    collection: 'news',
    before: newsWithDraft,
    save: (payload, id) => payload.update({ collection: 'news', id, data: { _status: 'draft' } }),
  },
  'what is deleted': {
    collection: 'news',
    before: newsWithDraft,
    save: (payload, id) => payload.delete({ collection: 'news', id }),
  },
  'a contact with its lists': {
    collection: 'contacts',
    before: contact,
    save: (payload, id) =>
      payload.update({ collection: 'contacts', id, data: { name: 'Ny', affiliations: [], permissions: [permission] } }),
  },
  'a newsletter with its blocks': {
    collection: 'newsletters',
    before: async (payload) => (await make(payload).newsletter({ blocks: [{ blockType: 'text', text: prose('Före') }] })).id,
    save: (payload, id) =>
      payload.update({
        collection: 'newsletters',
        id,
        data: { subject: 'Nytt', blocks: [{ blockType: 'divider' }, { blockType: 'text', text: prose('Efter') }] },
      }),
  },
}

/** A document without what differs between two that are alike. */
const shape = (value: unknown): string =>
  JSON.stringify(value)
    ?.replace(/[0-9a-f]{24}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id')
    .replace(/\d+/g, '#')

onEachDatabase('a save that is interrupted', (spets) => {
  const payload = () => spets().payload

  /** All that is stored of a document: as the public has it, as editors have it, and its versions. */
  async function wholly(collection: CollectionSlug, id: string | null) {
    if (id === null) return null
    const one = { collection, id, locale: 'all', depth: 0, trash: true, disableErrors: true } as const
    const stored = await payload().findByID(one)
    const edited = await payload().findByID({ ...one, draft: true })
    const { versions } = payload().collections[collection].config
    // Without transactions the list of earlier versions may lack one of what has no drafts (docs/operations.md).
    if (!versions || (!versions.drafts && spets().database === 'mongodb' && !/replicaSet/.test(process.env.MONGODB_URL ?? '')))
      return { stored }
    const { docs } = await payload().findVersions({
      collection,
      where: { parent: { equals: id } },
      locale: 'all',
      depth: 0,
      pagination: false,
      sort: 'createdAt',
    })
    return { stored, edited, versions: docs }
  }

  beforeAll(async () => {
    await payload().updateGlobal({ slug: 'publisher', data: plain.publisher() })
  })

  for (const [name, { collection, before, save, found }] of Object.entries(saves))
    it(`leaves ${name} as it was or as it was asked for, at whatever step`, async () => {
      const once = async (step: number) => {
        title = `Nyhet ${nextNumber()}`
        const id = await before(payload())
        const at = async () => wholly(collection, found ? await found(payload()) : id)
        const was = await at()
        const asked = await interruptedAt(step, () => save(payload(), id ?? ''))
        // As the next start does, on a server without transactions.
        await mendHalfSaves(payload())
        return { ...asked, was, is: await at() }
      }
      const undisturbed = await once(0)
      expect(undisturbed.error).toBeNull()
      expect(undisturbed.is).not.toEqual(undisturbed.was)
      const ends = new Set<unknown>()
      for (let step = 1; step <= undisturbed.count; step += 1) {
        const { is, was } = await once(step)
        const end = isDeepStrictEqual(is, was)
          ? 'as before'
          : shape(is) === shape(undisturbed.is)
            ? 'as asked'
            : { step, was, is, asked: undisturbed.is }
        expect(['as before', 'as asked']).toContain(end)
        ends.add(end)
      }
      expect(ends).toContain('as before')
    }, 120_000)

  describe('with the address of another', () => {
    it('is refused and leaves nothing of it', async () => {
      const taken = await make(payload()).news()
      const id = await newsWithDraft(payload())
      const was = await wholly('news', id)
      const data = { slug: taken.slug, title: 'Nytt', strengthAreas: [], _status: 'published' as const }
      await expect(payload().update({ collection: 'news', id, data })).rejects.toThrow()
      expect(await wholly('news', id)).toEqual(was)
    })
  })
})
