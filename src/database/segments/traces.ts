import type { Payload } from 'payload'
import type { InvitationAnswer } from '../../domain/mailings'
import type { Involvement } from '../../domain/segments/facts'

/** Where it stands what contacts did: in which documents, of which meetings or dispatches. Null is all. */
export type Traces =
  | { in: 'invitations'; meetings: readonly string[] | null; answer?: InvitationAnswer | null }
  | { in: 'participants'; meetings: readonly string[] | null }
  | { in: 'deliveries'; dispatches: readonly string[] }

/** @param ids the meetings or dispatches asked about; null for any, which of dispatches is not asked */
export async function tracesOf(payload: Payload, involvement: Involvement, ids: readonly string[] | null): Promise<Traces> {
  switch (involvement) {
    case 'got':
      return { in: 'deliveries', dispatches: ids ?? [] }
    case 'attended':
      return { in: 'participants', meetings: ids }
    case 'invited':
      return { in: 'invitations', meetings: ids }
    case 'unanswered':
      return { in: 'invitations', meetings: ids, answer: null }
    case 'open': {
      const ahead = await meetingsAhead(payload)
      return { in: 'invitations', meetings: ids ? ids.filter((id) => ahead.has(id)) : [...ahead], answer: null }
    }
    default:
      return { in: 'invitations', meetings: ids, answer: involvement }
  }
}

/** The meetings that are planned and have not begun. */
export async function meetingsAhead(payload: Payload): Promise<ReadonlySet<string>> {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'meetings',
    where: {
      and: [{ status: { equals: 'planned' } }, { start: { greater_than: new Date().toISOString() } }, { deletedAt: { exists: false } }],
    },
    select: { id: true },
    pagination: false,
  })
  return new Set(docs.map(({ id }) => String(id)))
}
