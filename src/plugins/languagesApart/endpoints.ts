import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'
import { mayUpdate } from '../../access/mayUpdate'
import { scopeOf } from '../../access/permissions'
import { roleOf } from '../../access/roles'
import { changeOneLanguage } from '../../database'
import { answering, Refusal } from '../../errors'
import { type LanguageState, languageState } from '../../fields/languages'
import { type ContentLanguage, contentLanguages, defaultLanguage } from '../../i18n/languages'
import { setTimesOf, type TimeSet } from '../../jobs'
import { bodyOf, json } from '../../http'

/** What readers have of a document, and what becomes of it at a time that is set. */
export interface PublishingState {
  languages: { language: ContentLanguage; state: LanguageState }[]
  times: TimeSet[]
}

/** `GET /:id/publishing` tells which languages are out; `POST /:id/take-back` with a `language` takes one back. */
export const publishingEndpoints = (slug: CollectionSlug): Endpoint[] => [
  {
    path: '/:id/publishing',
    method: 'get',
    handler: answering(async (req) => json(await stateOf(req, slug, await idFor(req, slug, 'read')))),
  },
  {
    path: '/:id/take-back',
    method: 'post',
    handler: answering(async (req) => {
      const id = await idFor(req, slug, 'update')
      await takeBack(req, slug, id)
      return json(await stateOf(req, slug, id))
    }),
  },
]

/** For users only: drafts are told of. @throws Refusal */
async function idFor(req: PayloadRequest, slug: CollectionSlug, deed: 'read' | 'update'): Promise<string> {
  const id = String(req.routeParams?.id)
  const role = roleOf(req.user)
  if (role === 'public' || scopeOf(role, slug, 'read') !== 'all') throw new Refusal('notAllowed', 'problems.notAllowed', 403)
  if (deed === 'update' && !(await mayUpdate(req, slug, id))) throw new Refusal('notAllowed', 'problems.notAllowed', 403)
  return id
}

interface Stored extends Record<string, unknown> {
  id: string
  _status?: string
  updatedAt?: string
}

async function stateOf(req: PayloadRequest, slug: CollectionSlug, id: string): Promise<PublishingState> {
  const { flattenedFields } = req.payload.collections[slug].config
  const where = { id: { equals: id } }
  const stored = await req.payload.db.findOne<Stored>({ collection: slug, where, req })
  if (!stored) throw new Refusal('notFound', 'problems.notFound', 404)
  const latest = await req.payload.db.findVersions<Stored>({
    collection: slug,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    req,
  })
  const written = latest.docs[0]?.version ?? stored
  const isPublic = stored._status === 'published' ? stored : null
  return {
    languages: contentLanguages.map((language) => ({ language, state: languageState(flattenedFields, written, isPublic, language) })),
    times: await setTimesOf(req.payload, id, written.updatedAt ?? ''),
  }
}

/** The default language is what others fall back on, so it goes only with the whole document. */
async function takeBack(req: PayloadRequest, slug: CollectionSlug, id: string): Promise<void> {
  const { language: named } = await bodyOf(req)
  const language = contentLanguages.find((each) => each === named)
  if (!language) throw new Refusal('language', 'publishing.noLanguage', 422, [{ field: 'language', detail: 'publishing.noLanguage' }])
  if (language === defaultLanguage) throw new Refusal('language', 'publishing.defaultStays', 409)
  const stored = await req.payload.db.findOne<Stored>({ collection: slug, where: { id: { equals: id } }, req })
  if (stored?._status !== 'published') throw new Refusal('notOut', 'publishing.notOut', 409)
  changeOneLanguage(req, { collection: slug, id, language, deed: 'takeBack' })
  req.locale = defaultLanguage
  await req.payload.update({
    collection: slug as 'news',
    id,
    data: { _status: 'published' },
    locale: defaultLanguage,
    overrideAccess: false,
    user: req.user,
    req,
    depth: 0,
  })
}
