import type { Payload } from 'payload'
import { inArchive, webCorrectionsOf } from '../../../mail'
import type { Dispatch } from '../../../payload-types'
import { policies } from '../../../policies'
import { activeWebhooks, noteForWebhooks } from '../../../webhooks'

/** How old news of the archive may be and is still told, in milliseconds: longer than workers are ever away for. */
const recent = 24 * 3_600_000

/** A newsletter as readers know it, whose addresses are those of the archive. */
const newsletters = { slug: 'newsletters', custom: policies({ inApi: 'slug', page: { address: 'newsletter' } }) }

/**
 * Tells webhooks of newsletters that have come into the archive, and of corrections of their web versions. Nobody saves them
 * by a form: a worker looks for them. A message has its name from what it tells of, so it is written once however many look.
 */
export async function tellOfArchive(payload: Payload, now: Date): Promise<void> {
  if ((await activeWebhooks(payload)).length === 0) return
  const since = new Date(now.getTime() - recent).toISOString()
  const { docs } = await payload.db.find<Dispatch>({
    collection: 'dispatches',
    where: { and: [inArchive, { updatedAt: { greater_than: since } }] },
    limit: 0,
    pagination: false,
    select: { slug: true, startedAt: true, webCorrections: true },
  })
  for (const { id, slug, startedAt, webCorrections } of docs) {
    const corrections = webCorrectionsOf({ webCorrections })
    const changedAt = corrections.at(-1)?.at ?? startedAt
    if (!slug || !changedAt || new Date(changedAt).toISOString() < since) continue
    const after = { name: slug, state: changedAt }
    await noteForWebhooks(payload, { collection: newsletters, id, before: null, after }, `archive ${corrections.length}`)
  }
}
