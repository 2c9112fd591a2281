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
import { countHolders, holdersOf, titleOf } from './holders'
import { type Holder, type Use, uses } from './table'

/** So many places are named; of the rest it is said how many they are. */
const named = 5

/**
 * The collection that keeps what others cannot do without from the trash and from being deleted, and says where
 * it is used. The databases would either fail without a word (SQLite) or leave pointers to nothing (MongoDB).
 */
export function withUsesKept(collection: CollectionConfig): CollectionConfig {
  const slug = collection.slug as CollectionSlug
  const { hooks } = collection
  if (!uses[slug]) return collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeChange: [refuseTrash, ...(hooks?.beforeChange ?? [])],
      beforeDelete: [refuseDelete, ...(hooks?.beforeDelete ?? [])],
    },
  }
}

/** @throws APIError 409 */
const refuseTrash: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  if (data.deletedAt && originalDoc && !originalDoc.deletedAt) await refuseWhenUsed(req, collection.slug, originalDoc.id, 'trash')
  return data
}

/** @throws APIError 409 */
const refuseDelete: CollectionBeforeDeleteHook = ({ collection, id, req }) => refuseWhenUsed(req, collection.slug, String(id), 'delete')

async function refuseWhenUsed(req: PayloadRequest, slug: string, id: string, end: 'trash' | 'delete'): Promise<void> {
  const collection = slug as CollectionSlug
  const holders: Holder[] = []
  for (const use of uses[collection] ?? []) {
    if (use[end] === null) continue
    if (use.says) await refuseNumber(req, collection, id, use, end)
    else holders.push(...(await holdersOf(req, id, use, use[end], end === 'delete')))
  }
  if (holders.length === 0) return
  const t = translator(req.i18n.language)
  throw refusal(t('keeping.used', { title: await titleOf(req, collection, id), places: places(holders, req.i18n.language) }))
}

async function refuseNumber(req: PayloadRequest, collection: CollectionSlug, id: string, use: Use, end: 'trash' | 'delete') {
  const { at, says } = use
  const counted = use[end]
  if (!says || counted === null || !('path' in at)) return
  const count = await countHolders(req, id, { collection: use.collection, path: at.path }, counted)
  if (count > 0) throw refusal(translator(req.i18n.language)(says, { count, title: await titleOf(req, collection, id) }))
}

const refusal = (message: string) => new APIError(message, 409, undefined, true)

function places(holders: readonly Holder[], language: string): string {
  const t = translator(language)
  const kindOf = ({ collection }: Holder) => (labels[uiLanguageFor(language)][collection]?.one ?? collection).toLowerCase()
  const words = holders.slice(0, named).map((holder) => t('keeping.place', { kind: kindOf(holder), title: holder.title }))
  return holders.length > named ? t('keeping.andMore', { places: words.join(', '), count: holders.length - named }) : words.join(', ')
}
