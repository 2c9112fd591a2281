import type { CollectionAfterOperationHook, CollectionConfig, PayloadRequest } from 'payload'
import { withNamesFor } from '../../fieldNames'
import { translator } from '../../i18n'
import { titleOf } from '../references/holders'

/** The collection that says, when several of its documents are changed or deleted together, which were not and why. */
export const withRefusedNamed = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: { ...collection.hooks, afterOperation: [...(collection.hooks?.afterOperation ?? []), nameRefused] },
})

interface Refused {
  id: unknown
  isPublic: boolean
  message: string
}

/** Payload gives ids at best, and some of its reasons in English only. The rest of the documents have been dealt with. */
const nameRefused: CollectionAfterOperationHook = async ({ collection, operation, req, result }) => {
  if ((operation !== 'update' && operation !== 'delete') || !req.user || !('errors' in result)) return result
  const errors: Refused[] = []
  for (const refused of result.errors) errors.push({ ...refused, isPublic: true, message: await said(req, collection.slug, refused) })
  return { ...result, errors }
}

async function said(req: PayloadRequest, slug: string, { id, isPublic, message: given }: Refused): Promise<string> {
  const message = withNamesFor(given, { collection: slug }, req)
  const t = translator(req.i18n.language)
  const title = await titleOf(req, slug as 'news', String(id))
  if (!isPublic) return t('keeping.refused', { title, reason: t('problems.internal') })
  if (/^Document with ID .* is currently locked/.test(message)) return t('keeping.refused', { title, reason: t('keeping.locked') })
  return title && message.includes(title) ? message : t('keeping.refused', { title, reason: message })
}
