import type { CollectionSlug, Where } from 'payload'
import { roleOf } from '../../../access/roles'
import { adminAddresses } from '../../addresses'
import { firstStepsPreference } from '../preference'
import type { Viewer } from './line'

export interface FirstStep {
  step: 'publisher' | 'contacts' | 'segment' | 'newsletter' | 'sent'
  href: string
  done: boolean
}

/** The way to the first newsletter, for those who can go it; null when it is gone to its end, or has been closed. */
export async function firstSteps({ req }: Viewer): Promise<FirstStep[] | null> {
  const { payload, user } = req
  if (!user || !['administrator', 'communicator'].includes(roleOf(user))) return null
  const closed: Where = { and: [{ key: { equals: firstStepsPreference } }, { 'user.value': { equals: user.id } }] }
  const isThere = async (collection: CollectionSlug, where: Where = {}) =>
    (await payload.find({ collection, where, limit: 1, depth: 0, pagination: false, overrideAccess: true })).docs.length > 0
  if (await isThere('payload-preferences', closed)) return null
  const publisher = await payload.findGlobal({ slug: 'publisher', depth: 0 })
  const steps: FirstStep[] = [
    { step: 'publisher', href: '/admin/globals/publisher', done: isOwnAddress(publisher.sender?.address) },
    { step: 'contacts', href: adminAddresses.importing, done: await isThere('contacts') },
    { step: 'segment', href: '/admin/collections/segments/create', done: await isThere('segments') },
    { step: 'newsletter', href: '/admin/collections/newsletters/create', done: await isThere('newsletters', { owner: { exists: true } }) },
    { step: 'sent', href: '/admin/collections/newsletters', done: await isThere('dispatches', { confirmedBy: { exists: true } }) },
  ]
  return steps.every(({ done }) => done) ? null : steps
}

/** The demonstration's address is nobody's (RFC 2606). */
const isOwnAddress = (address: string | null | undefined): boolean => Boolean(address) && !address?.endsWith('.example')
