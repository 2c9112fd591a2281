import type { StoredPermission } from '../contactHistory'
import { isSame } from '../same'
import type { Card } from './card'
import { stricter } from './merge'

/** The cards before two became one, and the one that they became. */
export interface MergedPair {
  kept: Card
  removed: Card
  merged: Card
}

/** What undoing makes of the two cards, and which fields of the kept one stay since they were changed meanwhile. */
export interface UndonePair {
  kept: Card
  removed: Card
  stay: (keyof Card)[]
}

/** Put back by comparing; the other fields are worked out. */
const compared = [
  'name',
  'email',
  'kind',
  'language',
  'status',
  'internal',
  'notes',
  'strengthAreas',
  'affiliations',
  'permissions',
] as const satisfies (keyof Card)[]

/**
 * Two cards again. What somebody changed on the merged card since then stays with the kept card; whoever has said
 * no to something meanwhile has said no on both. History is never taken back, only what was carried over.
 * @param now the kept card as it is now
 */
export function undoCards({ kept, removed, merged }: MergedPair, now: Card): UndonePair {
  const stay = compared.filter((field) => !isSame(now[field], merged[field]) && !isSame(now[field], kept[field]))
  const back = Object.fromEntries(compared.map((field) => [field, stay.includes(field) ? now[field] : kept[field]]))
  const carried = removed.permissionHistory.filter((event) => !kept.permissionHistory.some((own) => isSame(own, event)))
  const restored: Card = {
    ...now,
    ...back,
    address: stay.includes('email') ? now.address : kept.address,
    permissionHistory: now.permissionHistory.filter((event) => !carried.some((other) => isSame(other, event))),
    formerAddresses: formerAddresses({ kept, removed, merged }, now),
  }
  const refusedSince = now.permissions.filter((permission) => isStricterThan(permission, merged.permissions))
  return {
    kept: { ...restored, permissions: strictened(restored.permissions, refusedSince) },
    removed: { ...removed, permissions: strictened(removed.permissions, refusedSince) },
    stay,
  }
}

/** What was given up since stays given up; the other card's addresses are its own again. */
function formerAddresses({ kept, removed, merged }: MergedPair, now: Card): Card['formerAddresses'] {
  const carried = [...removed.formerAddresses.map(({ address }) => address), removed.address, kept.address]
  const since = now.formerAddresses.filter(
    ({ address }) => !carried.includes(address) && !kept.formerAddresses.some((former) => former.address === address),
  )
  return [...kept.formerAddresses, ...since.filter(({ address }) => address !== merged.address)]
}

function isStricterThan(permission: StoredPermission, merged: readonly StoredPermission[]): boolean {
  const before = merged.find(({ purpose }) => purpose === permission.purpose)
  return before ? stricter(before, permission) !== before : permission.state === 'withdrawn'
}

function strictened(permissions: readonly StoredPermission[], refused: readonly StoredPermission[]): StoredPermission[] {
  const rest = refused.filter(({ purpose }) => !permissions.some((permission) => permission.purpose === purpose))
  const changed = permissions.map((permission) => {
    const no = refused.find(({ purpose }) => purpose === permission.purpose)
    return no ? stricter(permission, no) : permission
  })
  return [...changed, ...rest]
}
