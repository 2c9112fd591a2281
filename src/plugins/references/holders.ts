import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { idOf } from '../../domain/relations'
import { isAskedAbout, isShownIn } from '../../domain/uses'
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
  const where = 'path' in at ? and({ [at.path]: { equals: id } }, await narrowed(req, counted)) : await narrowed(req, counted)
  const title = titleFieldOf(req, collection)
  const looked = 'blocks' in at ? at.blocks : 'question' in at ? at.question : null
  const select: Record<string, true> = { [title]: true, ...(looked ? { [looked]: true } : {}) }
  const asked = { where, select, depth: 0, pagination: false, overrideAccess: true, req, ...read } as const
  const { docs } = await req.payload.find({ collection, ...asked })
  const holding = docs.filter((doc) => {
    if ('question' in at) return isAskedAbout(valueIn(doc, at.question), id)
    return 'path' in at || isShownIn(blocksIn(doc, at.blocks), id)
  })
  return holding.map((doc) => [{ collection, title: textIn(doc, title) }, doc.id])
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

const blocksIn = (document: object, name: string): object[] => {
  const blocks = valueIn(document, name)
  return Array.isArray(blocks) ? blocks : []
}

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
