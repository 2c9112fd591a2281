import type { PermissionState, Purpose } from '../mailings'
import type { ImportOptions, PlannedPermission } from './contact'
import type { NoteCode } from './problems'

export interface PlannedPermissions {
  permissions: PlannedPermission[]
  notes: NoteCode[]
}

type StateBefore = PermissionState | null

/** What a list says about a contact; null when it says nothing. */
export interface Wanted {
  newsletter: boolean | null
  /** Undefined when the list has no column for it: whoever is on it may be invited. */
  invitation?: boolean | null | undefined
}

/**
 * The permissions that a list gives or takes. A withdrawn one is never given back and a pending one
 * is never confirmed by a list; a no always wins.
 * @param stateOf the contact's state for a purpose before; null when it has none.
 */
export function planPermissions(
  { newsletter, invitation = true }: Wanted,
  stateOf: (purpose: Purpose) => StateBefore,
  options: ImportOptions,
): PlannedPermissions {
  const newsletterBefore = stateOf('newsletter')
  const invitationBefore = stateOf('invitation')
  return {
    permissions: [
      ...planned('newsletter', newState(newsletter, newsletterBefore), options),
      ...planned('invitation', newState(invitation, invitationBefore), options),
    ],
    notes: [
      ...newsletterNotes(newsletter, newsletterBefore),
      ...(invitation === true && invitationBefore === 'withdrawn' ? ['invitationWithdrawnStays' as const] : []),
    ],
  }
}

/** The state to set; null when the one before stays. */
function newState(wanted: boolean | null, before: StateBefore): PermissionState | null {
  if (wanted === false && before !== 'withdrawn') return 'withdrawn'
  return wanted === true && before === null ? 'given' : null
}

function newsletterNotes(wanted: boolean | null, before: StateBefore): NoteCode[] {
  if (wanted !== true) return []
  if (before === 'withdrawn') return ['newsletterWithdrawnStays']
  return before === 'pending' ? ['newsletterPendingStays'] : []
}

const planned = (
  purpose: 'newsletter' | 'invitation',
  state: PermissionState | null,
  { legalBasis, source, date }: ImportOptions,
): PlannedPermission[] => (state === null ? [] : [{ purpose, legalBasis: legalBasis[purpose], state, source, date }])
