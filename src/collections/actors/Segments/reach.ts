import type { Payload, PayloadRequest } from 'payload'
import { readableContacts } from '../../../access/readableContacts'
import { mailFactsOf, segmentContactIds, suppressedFor } from '../../../database'
import { reasonAgainst } from '../../../domain/audience'
import { type ExclusionReason, exclusionReasons, type Purpose, purposes } from '../../../domain/mailings'
import { Refusal } from '../../../errors'
import { askedSegment } from './request'
import { json } from '../../../http'

export interface SegmentReach {
  gets: number
  leftOut: { reason: ExclusionReason; count: number }[]
}

/**
 * `POST /api/segments/reach` with `{question, include, exclude, purpose}`: how many of those picked a mailing
 * would go to now, and how many it would not, and why.
 */
export async function reach(req: PayloadRequest): Promise<Response> {
  const { segment, body } = await askedSegment(req)
  const purpose = purposes.find((known) => known === body.purpose)
  if (!purpose) throw new Refusal('badRequest', 'problems.badRequest')
  const picked = await readableContacts(req, await segmentContactIds(req.payload, segment))
  return json(await scopeOf(req.payload, picked, purpose))
}

async function scopeOf(payload: Payload, picked: ReadonlySet<string>, purpose: Purpose): Promise<SegmentReach> {
  const isSuppressed = await suppressedFor(payload, [purpose])
  const taken = new Set<string>()
  const counts = new Map<ExclusionReason, number>()
  for await (const page of mailFactsOf(payload, purpose)) {
    for (const facts of page) {
      if (!picked.has(facts.contact)) continue
      const candidate = { ...facts, suppressed: isSuppressed(facts.address), invited: false }
      const reason = reasonAgainst(candidate, taken)
      if (reason) counts.set(reason, (counts.get(reason) ?? 0) + 1)
      else taken.add(facts.address ?? '')
    }
  }
  const leftOut = exclusionReasons.flatMap((reason) => {
    const count = counts.get(reason)
    return count ? [{ reason, count }] : []
  })
  return { gets: taken.size, leftOut }
}
