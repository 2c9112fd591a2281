import type { Payload } from 'payload'
import { recordAudit } from '../../../../audit'
import { dayOf } from '../../../../domain/days'
import type { PermissionState, Purpose } from '../../../../domain/mailings'
import { settingsOf } from '../../../../env'
import { rememberNo } from '../../../../imports'
import type { Contact } from '../../../../payload-types'
import { takeBackOwnNo } from './ownNo'
import { tellOwner } from './tellOwner'

/** By which way somebody chose; kept with the permission. */
export type Source = 'unsubscribe page' | 'one-click unsubscribe' | 'unsubscribe mail' | 'preferences page' | 'website' | 'sign-up'

/** Links that are sent to the address itself and stand in no newsletter, so that nobody has got them by a forwarded mail. */
const ownLinks: readonly Source[] = ['preferences page', 'website', 'sign-up']

/** What a recipient has chosen about one purpose. */
export interface Choice {
  purpose: Purpose
  state: Extract<PermissionState, 'given' | 'withdrawn'>
}

/** What else a recipient may decide about the contact that they are. */
export type Wishes = Partial<Pick<Contact, 'language' | 'status' | 'name'>> & { strengthAreas?: string[] }

type Permission = NonNullable<Contact['permissions']>[number]

/**
 * Saves what a recipient has chosen, as one change with its source and day. What was chosen already stays as it is,
 * with its first date; the rest of the contact is not touched.
 */
export async function saveChoices(
  payload: Payload,
  contact: Contact,
  choices: readonly Choice[],
  source: Source,
  wishes: Wishes = {},
): Promise<void> {
  const changed = choices.filter(({ purpose, state }) => stateOf(contact, purpose) !== state)
  const taken = changed.filter(({ state }) => state === 'withdrawn').map(({ purpose }) => purpose)
  const given = choices.filter(({ state }) => state === 'given').map(({ purpose }) => purpose)
  const permissions = changed.length > 0 ? { permissions: changedPermissions(payload, contact, changed, source) } : {}
  const data = { ...permissions, ...wishes }
  if (Object.keys(data).length > 0) {
    await payload.update({ collection: 'contacts', id: contact.id, data, depth: 0 })
    const about = { entity: 'contacts', document: contact.id, fields: Object.keys(data) }
    await recordAudit({ payload }, { deed: 'update', by: 'recipient', ...about })
  }
  // A no that was there already is remembered too: it may have been written where no import was told of it.
  if (choices.some(({ state }) => state === 'withdrawn')) await rememberNo(payload, contact)
  const { address } = contact
  if (address && ownLinks.includes(source)) for (const purpose of given) await takeBackOwnNo(payload, address, purpose)
  for (const purpose of taken) tellOwner(payload, contact, purpose)
}

/** Without a row nothing was ever said about the purpose. */
export const stateOf = (contact: Contact | null, purpose: Purpose): PermissionState | 'none' =>
  contact?.permissions?.find((row) => row.purpose === purpose)?.state ?? 'none'

function changedPermissions(payload: Payload, contact: Contact, choices: readonly Choice[], source: Source): Permission[] {
  const date = dayOf(new Date(), settingsOf(payload).zone)
  const rows = contact.permissions ?? []
  const kept = rows.map((row) => ({ ...row, ...changeTo(row, choices, source, date) }))
  const isNew = ({ purpose }: Choice) => rows.every((row) => row.purpose !== purpose)
  // Nobody said on what basis we write, and then only the person's own consent could be one.
  return [...kept, ...choices.filter(isNew).map((choice): Permission => ({ ...choice, basis: 'consent', source, date }))]
}

/** A yes by an own link is the person's consent from now on; a no, or taking one back at once, leaves the basis as it stood. */
function changeTo({ purpose }: Permission, choices: readonly Choice[], source: Source, date: string): Partial<Permission> {
  const choice = choices.find((each) => each.purpose === purpose)
  if (!choice) return {}
  const isOwnYes = choice.state === 'given' && ownLinks.includes(source)
  return { ...choice, source, date, ...(isOwnYes ? { basis: 'consent' } : {}) }
}
