import type { PayloadRequest, Where } from 'payload'
import { json } from '../../../http'

/** How many newsletters and meetings are named. */
const shown = 5

interface Named {
  id: string
  title: string
}

export interface SegmentUses {
  newsletters: { total: number; latest: Named[] }
  meetings: { total: number; latest: Named[] }
  lastDispatch: (Named & { at: string }) | null
}

/** `GET /api/segments/:id/uses`: what the segment is chosen in, of what the user may read, and when mail last went to it. */
export async function uses(req: PayloadRequest): Promise<Response> {
  const id = String(req.routeParams?.id)
  const access = { overrideAccess: false, user: req.user, req } as const
  await req.payload.findByID({ collection: 'segments', id, depth: 0, ...access })
  const where: Where = { segments: { in: [id] } }
  const asked = { where, depth: 0, sort: '-updatedAt', ...access } as const
  const newsletters = await req.payload.find({ ...asked, collection: 'newsletters', select: { subject: true }, limit: 500 })
  const meetings = await req.payload.find({ ...asked, collection: 'meetings', select: { title: true }, limit: 500 })
  const answer: SegmentUses = {
    newsletters: {
      total: newsletters.totalDocs,
      latest: newsletters.docs.slice(0, shown).map((doc) => ({ id: doc.id, title: doc.subject })),
    },
    meetings: {
      total: meetings.totalDocs,
      latest: meetings.docs.slice(0, shown).map((doc) => ({ id: doc.id, title: doc.title })),
    },
    lastDispatch: await lastDispatch(req, idsOf(newsletters), idsOf(meetings)),
  }
  return json(answer)
}

const idsOf = ({ docs }: { docs: { id: string }[] }): string[] => docs.map(({ id }) => id)

async function lastDispatch(req: PayloadRequest, newsletters: string[], meetings: string[]) {
  const about: Where = { or: [{ newsletter: { in: newsletters } }, { meeting: { in: meetings } }] }
  const where: Where = { and: [about, { startedAt: { exists: true } }] }
  const asked = { collection: 'dispatches', where, depth: 0, sort: '-startedAt', limit: 1 } as const
  const { docs } = await req.payload.find({ ...asked, overrideAccess: false, user: req.user, req })
  return docs[0]?.startedAt ? { id: docs[0].id, title: docs[0].title, at: docs[0].startedAt } : null
}
