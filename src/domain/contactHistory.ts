import type { LegalBasis, PermissionState, Purpose } from './mailings'

/** A permission as it is kept on a contact. */
export type StoredPermission = {
  purpose: Purpose
  state: PermissionState
  basis: LegalBasis
  source: string
  date: string
}

/** What a permission became, and when and by whom; `gone` when it was taken away. */
export type PermissionEvent = Omit<StoredPermission, 'state'> & {
  state: PermissionState | 'gone'
  recordedAt: string
  by: string | null
}

/**
 * The events that changed permissions add to their history: one for each purpose that is new, other or gone.
 * @param by id of the user, null where the contact or a program did it
 */
export function permissionEvents(
  before: readonly StoredPermission[],
  after: readonly StoredPermission[],
  now: Date,
  by: string | null,
): PermissionEvent[] {
  const recorded = { recordedAt: now.toISOString(), by }
  const changed = after.filter((permission) => !before.some((earlier) => isSame(earlier, permission)))
  const gone = before.filter(({ purpose }) => !after.some((permission) => permission.purpose === purpose))
  return [
    ...changed.map((permission) => ({ ...plain(permission), ...recorded })),
    ...gone.map((permission) => ({ ...plain(permission), state: 'gone' as const, ...recorded })),
  ]
}

const plain = ({ purpose, state, basis, source, date }: StoredPermission): StoredPermission => ({ purpose, state, basis, source, date })

const isSame = (one: StoredPermission, other: StoredPermission): boolean =>
  one.purpose === other.purpose &&
  one.state === other.state &&
  one.basis === other.basis &&
  one.source === other.source &&
  one.date.slice(0, 10) === other.date.slice(0, 10)

/** The permissions of a contact with those of some purposes replaced or added. */
export const mergedPermissions = <Permission extends { purpose?: unknown }>(
  before: readonly Permission[],
  given: readonly Permission[],
): Permission[] => [...before.filter(({ purpose }) => !given.some((each) => each.purpose === purpose)), ...given]
