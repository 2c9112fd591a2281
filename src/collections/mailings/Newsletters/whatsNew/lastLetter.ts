import type { PayloadRequest, Where } from 'payload'
import { idOf } from '../../../../domain/relations'
import { frozenContentOf } from '../../../../mail'
import type { Dispatch, Newsletter } from '../../../../payload-types'

/** The last letter that went out: when, and what its readers were told. */
export interface LastLetter {
  id: string
  title: string
  /** ISO 8601. */
  at: string
  /** Ids of the news, calls and terms that it showed. */
  shown: ReadonlySet<string>
  /** Starts of the meetings that it told of, by their ids; ISO 8601. */
  meetings: ReadonlyMap<string, string>
}

/** The newsletter that was last sent, as it was sent. */
export async function lastLetter({ payload, user }: PayloadRequest): Promise<LastLetter | null> {
  const where: Where = {
    and: [
      { kind: { equals: 'newsletter' } },
      { status: { in: ['sending', 'paused', 'completed'] } },
      { startedAt: { exists: true } },
      { newsletter: { exists: true } },
    ],
  }
  const last = { collection: 'dispatches', where, sort: '-startedAt', limit: 1, depth: 0, overrideAccess: false, user } as const
  const [dispatch] = (await payload.find(last)).docs
  if (!dispatch?.newsletter || !dispatch.startedAt) return null
  return { id: idOf(dispatch.newsletter), title: dispatch.title, at: dispatch.startedAt, ...toldIn(dispatch) }
}

function toldIn(dispatch: Dispatch): Pick<LastLetter, 'shown' | 'meetings'> {
  const { linked = [], told = [] } = frozenContentOf(dispatch)?.sv ?? {}
  return { shown: new Set(linked.map(({ id }) => id)), meetings: new Map(told.map(({ id, start }) => [id, start])) }
}

/** The newsletter that a new one takes its receivers and sender from: the last that was sent, else the last written. */
export async function modelFor({ payload, user }: PayloadRequest, sent: LastLetter | null): Promise<Newsletter | null> {
  const read = { depth: 0, overrideAccess: false, user } as const
  const found = sent && (await payload.findByID({ collection: 'newsletters', id: sent.id, disableErrors: true, ...read }))
  if (found) return found
  return (await payload.find({ collection: 'newsletters', sort: '-createdAt', limit: 1, ...read })).docs[0] ?? null
}
