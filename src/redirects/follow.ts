import type { Payload, Where } from 'payload'
import { type ChangeForReaders, visibleOf } from '../access/visible'
import { makeOnce } from '../database'
import type { Redirect } from '../payload-types'
import { policiesOf } from '../policies'
import { pathOf, storedAt } from './paths'

/**
 * Has the old address of a document lead to the new one. Whatever led to the old one leads to the new one directly, and an
 * address that somebody has again leads nowhere else; so there are neither chains nor rings.
 */
export async function followChange(payload: Payload, { after, before, collection }: ChangeForReaders, isDeleted: boolean): Promise<void> {
  const { page } = policiesOf(collection)
  if (!page) return
  const [old, now] = [before?.name, after?.name].map((name) => (name ? pathOf(page, name) : null))
  if (now && now !== old) await removeWhere(payload, { from: { equals: now } })
  if (old && now && old !== now) await lead(payload, old, now)
  // What is gone for good is found nowhere: its old addresses say so too.
  if (old && isDeleted) await removeWhere(payload, { and: [{ to: { equals: old } }, { reason: { equals: 'renamed' } }] })
}

const removeWhere = (payload: Payload, where: Where): Promise<unknown> => payload.db.deleteMany({ collection: 'redirects', where })

async function lead(payload: Payload, old: string, now: string): Promise<void> {
  const { docs } = await payload.db.find<Redirect>({ collection: 'redirects', where: { to: { equals: old } }, limit: 0, pagination: false })
  for (const { id } of docs) await payload.db.updateOne({ collection: 'redirects', id, data: { to: now }, returning: false })
  if (await makeOnce(payload, 'redirects', { from: old, to: now, reason: 'renamed' })) return
  const where = { from: { equals: old } }
  await payload.db.updateOne({ collection: 'redirects', where, data: { to: now }, returning: false })
}

/** Whether readers find a page at an address, so that no redirect from it would ever be used. */
export async function addressTaken(payload: Payload, path: string): Promise<boolean> {
  const found = await storedAt(payload, path)
  return found !== null && visibleOf(found.at.collection, found.stored) !== null
}
