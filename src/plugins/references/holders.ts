import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { idOf } from '../../domain/relations'
import { pickLanguage } from '../../domain/localised'
import { isAskedAbout, isShownIn, isWithin } from '../../domain/uses'
import { defaultLanguage, isContentLanguage } from '../../i18n/languages'
import { mailsShowing } from './mails'
import type { Counted } from '../../policies'
import { Use, Holder } from './use'

/** How many documents point at a document by a path. */
export async function countHolders(
  req: PayloadRequest,
  id: string,
  { collection, path }: { collection: CollectionSlug; path: string },
  counted: Counted,
): Promise<number> {
  const where = and({ [path]: { equals: id } }, await narrowed(req, counted))
  const { totalDocs } = await req.payload.count({ collection, where, trash: true, overrideAccess: true, req })
  return totalDocs
}

/**
 * The documents that point at a document, as they are and as they are being edited.
 * @param trash whether those in the trash count: they cannot come back whole without it
 */
export async function holdersOf(req: PayloadRequest, id: string, use: Use, counted: Counted, trash: boolean): Promise<Holder[]> {
  const { versions } = req.payload.collections[use.collection].config
  const found = new Map<string, Holder>()
  for (const draft of versions?.drafts ? [false, true] : [false])
    for (const [holder, document] of await pointing(req, id, use, counted, { trash, draft })) found.set(document, holder)
  return [...found.values()]
}

type Read = { trash: boolean; draft: boolean }

async function pointing(
  req: PayloadRequest,
  id: string,
  { collection, at }: Use,
  counted: Counted,
  read: Read,
): Promise<[Holder, string][]> {
  if ('mails' in at) return mailsShowing(req, id, await narrowed(req, counted))
  const where = await narrowed(req, counted)
  if (!('path' in at)) return lookedThrough(req, id, { collection, at }, { where, ...read })
  const title = titleFieldOf(req, collection)
  const select: Record<string, true> = { [title]: true }
  const asked = { where: and({ [at.path]: { equals: id } }, where), select, depth: 0, pagination: false, ...read } as const
  const { docs } = await req.payload.find({ collection, ...asked, overrideAccess: true, req })
  return docs.map((doc) => [{ collection, title: textIn(doc, title) }, doc.id])
}

/** So many documents are looked through at a time: each may hold long texts, in every language. */
const together = 100

async function lookedThrough(
  req: PayloadRequest,
  id: string,
  { collection, at }: { collection: CollectionSlug; at: Looked },
  asked: Read & { where: Where },
): Promise<[Holder, string][]> {
  const title = titleFieldOf(req, collection)
  const select: Record<string, true> = { [title]: true, [lookedAt(at)]: true }
  const found: [Holder, string][] = []
  for (let page = 1, isMore = true; isMore; page += 1) {
    // What is asked for in all languages must not change in which the rest is.
    const inAll = { locale: 'all', depth: 0, overrideAccess: true, req: { ...req } } as const
    const { docs, hasNextPage } = await req.payload.find({ collection, select, sort: 'id', limit: together, page, ...asked, ...inAll })
    for (const doc of docs) if (holds(doc, at, id)) found.push([{ collection, title: inLanguage(req, valueIn(doc, title)) }, doc.id])
    isMore = hasNextPage
  }
  return found
}

type Looked = Exclude<Use['at'], { path: string } | { mails: true }>

const lookedAt = (at: Looked): string => ('blocks' in at ? at.blocks : 'prose' in at ? at.prose : at.question)

function holds(document: object, at: Looked, id: string): boolean {
  const value = valueIn(document, lookedAt(at))
  if ('question' in at) return isAskedAbout(value, id)
  return 'prose' in at ? isWithin(value, id) : Array.isArray(value) && isShownIn(value as object[], id)
}

/** A text that was read in all languages. */
function inLanguage({ locale }: PayloadRequest, value: unknown): string {
  const said = pickLanguage<unknown>(value, isContentLanguage(locale) ? locale : defaultLanguage).value
  return typeof said === 'string' ? said : ''
}

const and = (...parts: Where[]): Where => ({ and: parts.filter((part) => Object.keys(part).length > 0) })

async function narrowed(req: PayloadRequest, counted: Counted): Promise<Where> {
  if (counted !== 'unsent') return counted
  const sent = await sentNewsletters(req)
  return sent.length > 0 ? { id: { not_in: sent } } : {}
}

/** Newsletters that have been sent, and are not to be sent again. */
async function sentNewsletters(req: PayloadRequest): Promise<string[]> {
  const select = { newsletter: true, startedAt: true } as const
  const asked = { collection: 'dispatches', where: { newsletter: { exists: true } }, select, depth: 0, pagination: false } as const
  const { docs } = await req.payload.find({ ...asked, overrideAccess: true, req })
  const withState = (started: boolean) =>
    docs.flatMap(({ newsletter, startedAt }) => (newsletter && Boolean(startedAt) === started ? [idOf(newsletter)] : []))
  const waiting = new Set(withState(false))
  return [...new Set(withState(true))].filter((id) => !waiting.has(id))
}

const titleFieldOf = ({ payload }: PayloadRequest, collection: CollectionSlug): string =>
  payload.collections[collection].config.admin.useAsTitle ?? 'id'

const valueIn = (document: object, name: string): unknown => Object.entries(document).find(([key]) => key === name)?.[1]

/** A text of a document that is known by its name; empty where there is none. */
export const textIn = (document: object, name: string): string => {
  const value = valueIn(document, name)
  return typeof value === 'string' ? value : ''
}

/** What a document is called in the user's language, also in the trash and before it is published. */
export async function titleOf(req: PayloadRequest, collection: CollectionSlug, id: string): Promise<string> {
  const name = titleFieldOf(req, collection)
  const select: Record<string, true> = { [name]: true }
  const asked = { collection, id, select, depth: 0, trash: true, disableErrors: true, overrideAccess: true, req } as const
  const document = await req.payload.findByID(asked)
  return document ? textIn(document, name) : ''
}
