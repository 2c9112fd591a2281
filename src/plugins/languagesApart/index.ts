import { APIError, type CollectionBeforeOperationHook, type CollectionConfig, type CollectionSlug, type PayloadRequest } from 'payload'
import { changeOneLanguage, changesOneLanguage } from '../../database'
import { languageState } from '../../fields/languages'
import { translator } from '../../i18n'
import { type ContentLanguage, contentLanguages, defaultLanguage } from '../../i18n/languages'
import { publishingEndpoints } from './endpoints'

/** What Payload's update takes, as far as it tells what is published. */
interface Asked {
  id?: string | number
  data?: { _status?: unknown }
  draft?: boolean
  publishSpecificLocale?: unknown
  duplicateFromID?: unknown
}

/**
 * The collection whose documents are published in one language at a time, or in all (docs/decisions/0043): in one where
 * Payload's `publishSpecificLocale` names it, or where JSON is sent to REST in a language that is named; in all where none
 * is named, where `publishAllLocales` is said, and by the admin UI's button for all, which is known by its form.
 */
export function withLanguagesApart(collection: CollectionConfig): CollectionConfig {
  const { hooks, versions } = collection
  if (typeof versions !== 'object' || !versions.drafts) return collection
  return {
    ...collection,
    hooks: { ...hooks, beforeOperation: [...(hooks?.beforeOperation ?? []), publishOne] },
    endpoints: [...(collection.endpoints || []), ...publishingEndpoints(collection.slug as CollectionSlug)],
  }
}

const publishOne: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const asked = args as Asked
  // A copy holds what waits in drafts too, so it is none that readers have.
  if (operation === 'create' && asked.duplicateFromID !== undefined)
    return { ...args, data: { ...asked.data, _status: 'draft' }, draft: true }
  if (operation !== 'update' || asked.id === undefined || asked.draft || asked.data?._status !== 'published' || changesOneLanguage(req))
    return args
  const language = languageAsked(asked, req)
  if (!language) return args
  const id = String(asked.id)
  if (language !== defaultLanguage) await refuseBeforeDefault(req, collection.slug, id)
  changeOneLanguage(req, { collection: collection.slug, id, language, deed: 'publish' })
  req.locale = language
  return { ...args, publishSpecificLocale: undefined }
}

function languageAsked({ publishSpecificLocale }: Asked, { headers, payloadAPI, query }: PayloadRequest): ContentLanguage | undefined {
  const isJson = payloadAPI === 'REST' && /^application\/json\b/i.test(headers.get('content-type') ?? '')
  const named = publishSpecificLocale ?? (isJson && String(query?.publishAllLocales) !== 'true' ? query?.locale : undefined)
  return contentLanguages.find((language) => language === named)
}

/** Who reads a language that is not out reads the default one instead, so that one is out first. */
async function refuseBeforeDefault(req: PayloadRequest, slug: string, id: string): Promise<void> {
  const stored = await req.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: slug as CollectionSlug,
    where: { id: { equals: id } },
    req,
  })
  if (!stored) return
  const isPublic = stored._status === 'published' ? stored : null
  const { flattenedFields } = req.payload.collections[slug as CollectionSlug].config
  if (languageState(flattenedFields, stored, isPublic, defaultLanguage) === 'notOut')
    throw new APIError(translator(req.i18n.language)('publishing.defaultFirst'), 400, undefined, true)
}
