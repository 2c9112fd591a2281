import type { CollectionSlug, Payload, Where } from 'payload'
import type { ContactUse } from '../../domain/imports/undo'
import { idOf } from '../../domain/relations'
import { defaultLanguage } from '../../i18n/languages'

interface Source {
  use: ContactUse
  collection: CollectionSlug
  path: string
  /** Which of them count. */
  only?: Where
}

/** From the weakest reason to the strongest. */
const sources: readonly Source[] = [
  { use: 'inSegment', collection: 'segments', path: 'exclude' },
  { use: 'inSegment', collection: 'segments', path: 'include' },
  { use: 'inMeeting', collection: 'meetings', path: 'participants' },
  { use: 'invited', collection: 'invitations', path: 'contact' },
  { use: 'sent', collection: 'deliveries', path: 'contact', only: { state: { not_equals: 'excluded' } } },
]

/**
 * How others lean on contacts: what was sent or is about to be, invitations, meetings and segments.
 * @param contacts so many ids as go into one question
 */
export async function usesOf(payload: Payload, contacts: string[]): Promise<Map<string, ContactUse>> {
  const uses = new Map<string, ContactUse>()
  if (contacts.length === 0) return uses
  for (const source of sources) {
    for (const id of await pointedAt(payload, source, contacts)) uses.set(id, source.use)
  }
  return uses
}

async function pointedAt(payload: Payload, { collection, path, only }: Source, contacts: string[]): Promise<string[]> {
  const where: Where = { and: [{ [path]: { in: contacts } }, ...(only ? [only] : [])] }
  const asked = { collection, where, select: { [path]: true as const }, sort: 'id', locale: defaultLanguage, pagination: false, limit: 0 }
  const { docs } = await payload.db.find<Record<string, unknown>>(asked)
  return docs.flatMap((doc) => idsIn(doc[path])).filter((id) => contacts.includes(id))
}

const idsIn = (value: unknown): string[] => (Array.isArray(value) ? value : [value]).filter(isReference).map(idOf)

const isReference = (value: unknown): value is string | { id: string } =>
  typeof value === 'string' || (typeof value === 'object' && value !== null && 'id' in value)
