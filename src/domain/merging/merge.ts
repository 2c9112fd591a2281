import type { StoredPermission } from '../contactHistory'
import type { PermissionState } from '../mailings'
import { type Card, type CardAffiliation, type Choosable, type FormerAddress, united } from './card'

/** From which card a value is taken: the one that is kept, or the one that goes into it. */
export type Side = 'kept' | 'removed'

/** What a person chose; what is not said follows the rule of `sideOf`. */
export type Choice = Partial<Record<Choosable, Side>>

/**
 * From which card a value comes when nobody has chosen: the kept one's, unless it says nothing. Whoever has left
 * one of two employers has not left us.
 */
export function sideOf(kept: Card, removed: Card, field: Choosable, choice: Choice): Side {
  const chosen = choice[field]
  if (chosen) return chosen
  if (field === 'name' && !kept.name && removed.name) return 'removed'
  if (field === 'status' && kept.status === 'left') return removed.status === 'active' ? 'removed' : 'kept'
  return 'kept'
}

/**
 * One card of two. Nothing that stands on either is lost: affiliations, areas, notes and history are united, the
 * address that is not used becomes a former one, and of two answers to "may we write?" the stricter holds.
 * Merging the same card again changes nothing.
 * @param now when the unused address was given up, ISO 8601
 */
export function mergeCards(kept: Card, removed: Card, choice: Choice, now: string): Card {
  const from = (field: Choosable): Card => (sideOf(kept, removed, field, choice) === 'kept' ? kept : removed)
  const { address, email } = from('email')
  const { name } = from('name')
  return {
    name,
    email,
    address,
    kind: kindOf(name, from('kind')),
    language: from('language').language,
    status: from('status').status,
    internal: kept.internal || removed.internal,
    notes: unitedNotes(kept.notes, removed.notes),
    strengthAreas: united(kept.strengthAreas, removed.strengthAreas),
    affiliations: unitedAffiliations(kept.affiliations, removed.affiliations),
    permissions: stricterPermissions(kept.permissions, removed.permissions),
    permissionHistory: united(kept.permissionHistory, removed.permissionHistory).toSorted(byTime),
    formerAddresses: formerAddresses(kept, removed, address, now),
  }
}

/** A card without a name is a shared mailbox's. */
const kindOf = (name: string | null, { kind }: Card): Card['kind'] => (name ? kind : 'shared')

const byTime = (one: { recordedAt: string }, other: { recordedAt: string }): number => one.recordedAt.localeCompare(other.recordedAt)

function unitedNotes(kept: string | null, removed: string | null): string | null {
  if (!kept || !removed) return kept || removed
  return kept.includes(removed) ? kept : `${kept}\n\n${removed}`
}

/** An affiliation that says less than another about the same time at the same organisation is left out. */
function unitedAffiliations(kept: CardAffiliation[], removed: CardAffiliation[]): CardAffiliation[] {
  const all = united(kept, removed)
  return all.filter((each) => !all.some((other) => other !== each && saysMore(other, each)))
}

const saysMore = (one: CardAffiliation, other: CardAffiliation): boolean =>
  one.organisation === other.organisation && one.from === other.from && one.to === other.to && one.role !== null && other.role === null

const strictness: Record<PermissionState, number> = { given: 0, pending: 1, withdrawn: 2 }

/** The stricter of two answers; the first where they are alike. */
export const stricter = (one: StoredPermission, other: StoredPermission): StoredPermission =>
  strictness[other.state] > strictness[one.state] ? other : one

function stricterPermissions(kept: StoredPermission[], removed: StoredPermission[]): StoredPermission[] {
  const both = kept.map((permission) => {
    const other = removed.find(({ purpose }) => purpose === permission.purpose)
    return other ? stricter(permission, other) : permission
  })
  return [...both, ...removed.filter(({ purpose }) => !kept.some((permission) => permission.purpose === purpose))]
}

function formerAddresses(kept: Card, removed: Card, used: string | null, now: string): FormerAddress[] {
  const known = [...kept.formerAddresses, ...removed.formerAddresses]
  const given = [kept.address, removed.address].flatMap((address) => (address ? [{ address, until: now }] : []))
  const byAddress = new Map([...given, ...known].map((former) => [former.address, former]))
  return [...byAddress.values()].filter(({ address }) => address !== used)
}
