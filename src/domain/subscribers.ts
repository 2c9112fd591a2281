import type { PermissionState, Purpose } from './mailings'

/** Stands as the source of a permission that somebody has asked for on the website. */
export const subscriptionSource = 'website'

/** How long one who has not confirmed is kept, in days. */
export const daysUnconfirmed = 30

/** What is asked of a contact, to tell whether it is only somebody who has not confirmed. */
export interface Subscriber {
  notes?: string | null | undefined
  internal?: boolean | null | undefined
  affiliations?: readonly unknown[] | null | undefined
  formerAddresses?: readonly unknown[] | null | undefined
  permissions?: readonly { purpose: Purpose; state: PermissionState; source: string; date: string }[] | null | undefined
}

/**
 * Whether a contact is nothing but an application from the website that was never confirmed and is too old, so that
 * nobody has a reason to keep it. Whoever has got a note, an organisation, another permission or another address since
 * is somebody we know.
 */
export function isForgottenApplication(contact: Subscriber, now: Date): boolean {
  const { notes, internal, affiliations, formerAddresses, permissions } = contact
  const [permission, ...others] = permissions ?? []
  if (!permission || others.length > 0) return false
  if (notes?.trim() || internal || affiliations?.length || formerAddresses?.length) return false
  const { purpose, state, source, date } = permission
  const isApplication = purpose === 'newsletter' && state === 'pending' && source === subscriptionSource
  return isApplication && new Date(date).getTime() < now.getTime() - daysUnconfirmed * 86_400_000
}
