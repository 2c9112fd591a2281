import { APIError, type CollectionBeforeDeleteHook, type CollectionSlug, type Where } from 'payload'
import { translator } from '../i18n'
import { uiLanguageFor } from '../i18n/languages'
import { labels } from '../i18n/labels'

/** A place that points at a document and cannot do without it. */
export interface Use {
  collection: CollectionSlug
  path: string
}

/**
 * Refuses to delete a document that others cannot do without, and says which they are. The databases would
 * either fail without a word (SQLite) or leave pointers to nothing (MongoDB).
 */
export const refuseWhenUsed =
  (...uses: Use[]): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    for (const { collection, path } of uses) {
      const where: Where = { [path]: { equals: id } }
      const { totalDocs } = await req.payload.count({ collection, where, overrideAccess: true, req })
      if (totalDocs === 0) continue
      const { language } = req.i18n
      const entity = labels[uiLanguageFor(language)][collection]
      const what = (entity?.many ?? collection).toLowerCase()
      throw new APIError(translator(language)('problems.stillUsed', { count: totalDocs, what }), 409, undefined, true)
    }
  }
