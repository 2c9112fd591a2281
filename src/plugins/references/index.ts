import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionConfig,
  type CollectionSlug,
  type PayloadRequest,
} from 'payload'
import { translator } from '../../i18n'
import { labels } from '../../i18n/labels'
import { uiLanguageFor } from '../../i18n/languages'
import { policiesOf } from '../../policies'
import { countHolders, holdersOf, titleOf } from './holders'
import { type Holder, type Use } from './use'

/** So many places are named; of the rest it is said how many they are. */
const named = 5

/**
 * The collections, of which those that others cannot do without are kept from the trash and from being deleted, and say
 * where they are used: by the `references` in the policies of those that point at them. The databases would either fail
 * without a word (SQLite) or leave pointers to nothing (MongoDB).
 */
export function withReferences(collections: CollectionConfig[]): CollectionConfig[] {
  const uses = collections.flatMap(({ custom, slug }) =>
    (policiesOf({ custom }).references ?? []).map((reference): Use => ({ ...reference, collection: slug as CollectionSlug })),
  )
  return collections.map((collection) => {
    const ofThis = uses.filter(({ to }) => to.some((slug) => slug === collection.slug))
    return ofThis.length > 0 ? withUses(collection, ofThis) : collection
  })
}

function withUses(collection: CollectionConfig, uses: readonly Use[]): CollectionConfig {
  const { hooks } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeChange: [refuseTrash(uses), ...(hooks?.beforeChange ?? [])],
      beforeDelete: [refuseDelete(uses), ...(hooks?.beforeDelete ?? [])],
    },
  }
}

/** @throws APIError 409 */
const refuseTrash =
  (uses: readonly Use[]): CollectionBeforeChangeHook =>
  async ({ collection, data, originalDoc, req }) => {
    const isTrashed = Boolean(data.deletedAt) && originalDoc && !originalDoc.deletedAt
    if (isTrashed) await refuseWhenUsed(req, { collection: collection.slug as CollectionSlug, id: originalDoc.id, uses }, 'trash')
    return data
  }

/** @throws APIError 409 */
const refuseDelete =
  (uses: readonly Use[]): CollectionBeforeDeleteHook =>
  ({ collection, id, req }) =>
    refuseWhenUsed(req, { collection: collection.slug as CollectionSlug, id: String(id), uses }, 'delete')

interface Used {
  collection: CollectionSlug
  id: string
  uses: readonly Use[]
}

async function refuseWhenUsed(req: PayloadRequest, used: Used, end: 'trash' | 'delete'): Promise<void> {
  const holders: Holder[] = []
  for (const use of used.uses) {
    if (use[end] === null) continue
    if (use.says) await refuseNumber(req, used, use, end)
    else holders.push(...(await holdersOf(req, used.id, use, use[end], end === 'delete')))
  }
  if (holders.length === 0) return
  const t = translator(req.i18n.language)
  throw refusal(t('keeping.used', { title: await titleOf(req, used.collection, used.id), places: places(holders, req.i18n.language) }))
}

async function refuseNumber(req: PayloadRequest, used: Used, use: Use, end: 'trash' | 'delete') {
  const { at, says } = use
  const counted = use[end]
  if (!says || counted === null || !('path' in at)) return
  const count = await countHolders(req, used.id, { collection: use.collection, path: at.path }, counted)
  if (count > 0) throw refusal(translator(req.i18n.language)(says, { count, title: await titleOf(req, used.collection, used.id) }))
}

const refusal = (message: string) => new APIError(message, 409, undefined, true)

function places(holders: readonly Holder[], language: string): string {
  const t = translator(language)
  const kindOf = ({ collection }: Holder) => (labels[uiLanguageFor(language)][collection]?.one ?? collection).toLowerCase()
  const words = holders.slice(0, named).map((holder) => t('keeping.place', { kind: kindOf(holder), title: holder.title }))
  return holders.length > named ? t('keeping.andMore', { places: words.join(', '), count: holders.length - named }) : words.join(', ')
}
