import { createLocalReq, type FlattenedField } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { secretFields } from '../../support/access/fieldTable'
import { headersOf } from '../../support/access/headers'
import { type Stage, stageFor } from '../../support/access/stage'
import { type Actor, actors, collectionTable, globalTable } from '../../support/access/table'
import { rest } from '../../support/rest'
import { onEachDatabase } from '../../support/spets'

onEachDatabase(
  'fields that not everyone reads',
  (spets) => {
    let stage: Stage
    const headers = new Map<Actor, Record<string, string>>()
    beforeAll(async () => {
      stage = await stageFor(spets())
      for (const actor of actors) headers.set(actor, await headersOf(stage, actor))
    })

    const readersOf = async (slug: string, id: string, field: string) => {
      const readers: Actor[] = []
      for (const actor of actors) {
        const { text } = await rest(spets(), `/${slug}?where[id][equals]=${id}&depth=0`, { headers: headers.get(actor) ?? {} })
        const [doc] = (JSON.parse(text) as { docs?: Record<string, unknown>[] }).docs ?? []
        if (doc && !isNothing(doc[field])) readers.push(actor)
      }
      return readers
    }

    it.each(secretFields)('$field of $slug is read by those of the table', async (secret) => {
      const id = await secret.made(stage)
      expect(await readersOf(secret.slug, id, secret.field)).toEqual(secret.readers)
    })

    describe('whichever they are', () => {
      it('are for no API client and not for the public', async () => {
        const { collections, globals } = spets().payload.config
        const open: string[] = []
        for (const actor of ['API client', 'public'] as const) {
          const user = stage.users[actor]
          const req = await createLocalReq(user ? { user } : {}, spets().payload)
          for (const { slug, flattenedFields } of [...collections, ...globals].filter(isPublic))
            for (const [path, field] of ruled(flattenedFields))
              if (await field.access.read({ req, data: {}, doc: {}, siblingData: {} })) open.push(`${slug}.${path} to ${actor}`)
        }
        expect(open).toEqual([])
      })
    })
  },
  { logLevel: 'silent' },
)

/** A list or group that is cut to nothing tells nothing. */
const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || ['[]', '{}', '{"docs":[],"hasNextPage":false}'].includes(JSON.stringify(value))

/** Of the rest the public reads no document at all. */
const isPublic = ({ slug }: { slug: string }): boolean =>
  collectionTable[slug]?.public.read !== undefined || globalTable[slug]?.public.includes('read') === true

type Read = (args: { req: object; data: object; doc: object; siblingData: object }) => unknown
type Ruled = FlattenedField & { access: { read: Read } }

/** The fields of an entity that have a rule of their own for reading, by path. */
function ruled(fields: FlattenedField[], before = ''): [string, Ruled][] {
  return fields.flatMap((field) => {
    const path = before + field.name
    const own: [string, Ruled][] = hasRule(field) ? [[path, field]] : []
    const blocks = 'blocks' in field ? field.blocks.flatMap(({ flattenedFields, slug }) => ruled(flattenedFields, `${path}.${slug}.`)) : []
    const nested = 'flattenedFields' in field ? ruled(field.flattenedFields, `${path}.`) : []
    return [...own, ...nested, ...blocks]
  })
}

const hasRule = (field: FlattenedField): field is Ruled => 'access' in field && typeof field.access?.read === 'function'
