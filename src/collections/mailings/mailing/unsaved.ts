import type { Endpoint, PayloadRequest } from 'payload'
import { scopeOf } from '../../../access/permissions'
import { roleOf } from '../../../access/roles'
import { answering } from '../../../errors'
import { isContentLanguage } from '../../../i18n/languages'
import { previewUnsaved } from '../../../mail'
import { bodyOf, json } from '../../../http'
import { notAllowed } from './requests'

/** A newsletter as it stands in a form, shown as a mail while it is written; nothing is saved. */
export const unsavedPreview: Endpoint = { path: '/preview', method: 'post', handler: answering(preview) }

async function preview(req: PayloadRequest): Promise<Response> {
  if (scopeOf(roleOf(req.user), 'newsletters', 'create') === null) throw notAllowed()
  const { contact, id, language, locale, values } = await bodyOf(req)
  const unsaved = {
    id: typeof id === 'string' ? id : null,
    locale: isContentLanguage(locale) ? locale : 'sv',
    values: { ...(typeof values === 'object' ? values : {}) },
  }
  const reader = await readerFor(req, typeof contact === 'string' ? contact : null)
  return json(await previewUnsaved(unsaved, isContentLanguage(language) ? language : 'sv', reader, req))
}

/** The contact that a preview is for, where one is named and the user may read it; else the user. */
export async function readerFor(req: PayloadRequest, id: string | null) {
  if (!id) return { kind: 'person' as const, name: req.user?.name ?? null }
  const found = await req.payload.findByID({ collection: 'contacts', id, overrideAccess: false, user: req.user, req, depth: 0 })
  return { kind: found.kind, name: found.name ?? null }
}
