import type { PermissionState, Purpose } from '../mailings'
import type { ImportOptions, PlannedPermission } from './contact'
import type { NoteCode } from './problems'

export interface PlannedPermissions {
  permissions: PlannedPermission[]
  notes: NoteCode[]
}

type StateBefore = PermissionState | null

/**
 * The permissions that a list gives or takes. A withdrawn one is never given back and a pending one
 * is never confirmed by a list; a no always wins.
 * @param newsletter what the list says about the newsletter; null when it says nothing.
 * @param stateOf the contact's state for a purpose before; null when it has none.
 */
export function planPermissions(
  newsletter: boolean | null,
  stateOf: (purpose: Purpose) => StateBefore,
  options: ImportOptions,
): PlannedPermissions {
  const newsletterBefore = stateOf('newsletter')
  const invitationBefore = stateOf('invitation')
  const newState = newsletterState(newsletter, newsletterBefore)
  return {
    permissions: [
      ...(newState === null ? [] : [permission('newsletter', newState, options)]),
      ...(invitationBefore === null ? [permission('invitation', 'given', options)] : []),
    ],
    notes: [
      ...newsletterNotes(newsletter, newsletterBefore),
      ...(invitationBefore === 'withdrawn' ? ['invitationWithdrawnStays' as const] : []),
    ],
  }
}

/** The state to set; null when the one before stays. */
function newsletterState(wanted: boolean | null, before: StateBefore): PermissionState | null {
  if (wanted === false && before !== 'withdrawn') return 'withdrawn'
  return wanted === true && before === null ? 'given' : null
}

function newsletterNotes(wanted: boolean | null, before: StateBefore): NoteCode[] {
  if (wanted !== true) return []
  if (before === 'withdrawn') return ['newsletterWithdrawnStays']
  return before === 'pending' ? ['newsletterPendingStays'] : []
}

const permission = (
  purpose: 'newsletter' | 'invitation',
  state: PermissionState,
  { legalBasis, source, date }: ImportOptions,
): PlannedPermission => ({ purpose, legalBasis: legalBasis[purpose], state, source, date })
