import type { CollectionBeforeDeleteHook, Payload, Where } from 'payload'
import { daysToUndo } from '../../../domain/merging/time'
import { carryOut } from './merge'
import { deleteMerges, findMerges, writeMerge } from './store'
import { partCards } from './unmerge'

/** How long a merge may take before another process goes on with it, in milliseconds. */
const patience = 60_000

const day = 86_400_000

/** Goes on with merges, and the undoing of merges, whose process has died. */
export async function finishMerges(payload: Payload, now = new Date()): Promise<void> {
  const stale = { updatedAt: { less_than: new Date(now.getTime() - patience).toISOString() } }
  for (const merge of await findMerges(payload, { and: [{ state: { in: ['begun', 'undoing'] } }, stale] }))
    await (merge.state === 'begun' ? carryOut(payload, merge) : partCards(payload, merge))
}

/** Forgets what the cards said that can no longer be parted. */
export async function forgetOldMerges(payload: Payload, now = new Date()): Promise<void> {
  const old = { at: { less_than: new Date(now.getTime() - daysToUndo * day).toISOString() } }
  const where: Where = { and: [old, { state: { equals: 'done' } }, { before: { exists: true } }] }
  for (const { id, replaced } of await findMerges(payload, where)) {
    const ids = (replaced ?? []).map(({ removed, kept }) => ({ removed, kept }))
    await writeMerge(payload, id, { before: null, merged: null, moved: null, choice: null, replaced: ids as typeof replaced })
  }
}

/** A contact that is erased takes with it what was kept of the cards that went into it. */
export const forgetMerges: CollectionBeforeDeleteHook = async ({ context, id, req }) => {
  if (!context.partOfMerge) await forgetAllOf(req.payload, String(id))
}

async function forgetAllOf(payload: Payload, contact: string): Promise<void> {
  for (const { id, removed } of await findMerges(payload, { kept: { equals: contact } })) {
    await forgetAllOf(payload, removed)
    await deleteMerges(payload, { id: { equals: id } })
  }
}
