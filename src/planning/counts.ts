import type { Payload, Where } from 'payload'
import { accountingOf, visitsOf } from '../database'
import { type OutcomeCounts, outcomeOf } from '../domain/planning/outcome'
import { idOf } from '../domain/relations'

/** What one thing that carries an activity out has led to, and the page of ours that shows it. */
interface Part {
  activity: string
  counts: Partial<OutcomeCounts>
  page?: string
}

/** How many activities are asked about in one question. */
const portion = 200

/**
 * What has come of activities so far, counted from what carries them out; each of them is in the answer. The numbers
 * are the same whoever asks: they tell how many, and never who.
 */
export async function outcomeCounts(
  payload: Payload,
  activities: readonly { id: string; status: string }[],
): Promise<Map<string, OutcomeCounts>> {
  const parts: Part[] = activities.map(({ id, status }) => ({ activity: id, counts: { activities: status === 'done' ? 1 : 0 } }))
  for (let start = 0; start < activities.length; start += portion) {
    const ids = activities.slice(start, start + portion).map(({ id }) => id)
    parts.push(...(await carriedOut(payload, ids)))
  }
  return new Map(activities.map(({ id }) => [id, outcomeOf(parts.filter(({ activity }) => activity === id).map(({ counts }) => counts))]))
}

async function carriedOut(payload: Payload, ids: string[]): Promise<Part[]> {
  const found = await Promise.all([published(payload, ids), newsletters(payload, ids), meetings(payload, ids)])
  const parts = found.flat()
  const visits = await visitsOf(
    payload,
    parts.flatMap(({ page }) => page ?? []),
  )
  return parts.map((part) => ({ ...part, counts: { ...part.counts, visits: visits.get(part.page ?? '') ?? 0 } }))
}

function of(ids: string[], ...more: Where[]): { where: Where; depth: 0; pagination: false } {
  return { where: { and: [{ activity: { in: ids } }, ...more] }, depth: 0, pagination: false }
}

/** An activity as it stands at what carries it out. */
const nameOf = (activity: Parameters<typeof idOf>[0] | null | undefined): string => (activity ? idOf(activity) : '')

const out: Where = { _status: { equals: 'published' } }

async function published(payload: Payload, ids: string[]): Promise<Part[]> {
  const [news, documents] = await Promise.all([
    payload.find({ collection: 'news', select: { activity: true }, ...of(ids, out) }),
    payload.find({ collection: 'documents', select: { activity: true }, ...of(ids, out) }),
  ])
  const one = { published: 1 }
  return [
    ...news.docs.map(({ activity, id }) => ({ activity: nameOf(activity), counts: one, page: `news/${id}` })),
    ...documents.docs.map(({ activity }) => ({ activity: nameOf(activity), counts: one })),
  ]
}

/** What has been sent counts, whatever has become of the letter since. */
async function newsletters(payload: Payload, ids: string[]): Promise<Part[]> {
  const letters = await payload.find({ collection: 'newsletters', select: { activity: true }, trash: true, ...of(ids) })
  if (letters.docs.length === 0) return []
  const activityOf = new Map(letters.docs.map(({ activity, id }) => [id, nameOf(activity)]))
  const where: Where = { and: [{ newsletter: { in: [...activityOf.keys()] } }, { startedAt: { exists: true } }] }
  const sent = await payload.find({ collection: 'dispatches', where, select: { newsletter: true }, depth: 0, pagination: false })
  return Promise.all(
    sent.docs.map(async ({ id, newsletter }) => ({
      activity: activityOf.get(nameOf(newsletter)) ?? '',
      counts: { accepted: (await accountingOf(payload, id)).accepted },
      page: `dispatches/${id}`,
    })),
  )
}

async function meetings(payload: Payload, ids: string[]): Promise<Part[]> {
  const { docs } = await payload.find({ collection: 'meetings', select: { activity: true, participants: true }, ...of(ids) })
  return Promise.all(
    docs.map(async ({ activity, id, participants }) => ({
      activity: nameOf(activity),
      counts: { ...(await answers(payload, id)), participants: participants?.length ?? 0 },
      page: `meetings/${id}`,
    })),
  )
}

async function answers(payload: Payload, meeting: string): Promise<Pick<OutcomeCounts, 'invited' | 'yes'>> {
  const invited: Where = { meeting: { equals: meeting } }
  const [all, yes] = await Promise.all([
    payload.count({ collection: 'invitations', where: invited }),
    payload.count({ collection: 'invitations', where: { and: [invited, { answer: { equals: 'yes' } }] } }),
  ])
  return { invited: all.totalDocs, yes: yes.totalDocs }
}
