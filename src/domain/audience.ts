import type { ContentLanguage } from '../i18n/languages'
import type { ExclusionReason, InvitationAnswer, PermissionState } from './mailings'

/** A contact that a dispatch's segments pick, with all that decides whether it gets the mail. */
export interface Candidate {
  contact: string
  kind: 'person' | 'shared'
  name: string | null
  email: string
  /** The normalised address; null when the contact's address cannot be one. */
  address: string | null
  language: ContentLanguage
  left: boolean
  /** The state of the contact's permission for the dispatch's purpose; null when there is none. */
  permission: PermissionState | null
  suppressed: boolean
  /** Already invited to the meeting that the dispatch is about. */
  invited: boolean
  /** Has got the same newsletter by an earlier dispatch, and is not to get it again. */
  received: boolean
  /** Of a mail about a meeting: the invitation, its answer, and why the mail is not for them by these. */
  invitation?: { id: string; answer: InvitationAnswer | null; against: ExclusionReason | null }
}

/** A candidate with its verdict: it gets the mail (`reason` null), or the first reason why it does not. */
export interface AudienceRow extends Candidate {
  reason: ExclusionReason | null
}

/** Who gets a mail and who does not, and why; each candidate stands exactly once, in the order given. */
export function decideAudience(candidates: readonly Candidate[]): AudienceRow[] {
  const taken = new Set<string>()
  return candidates.map((candidate) => {
    const reason = reasonAgainst(candidate, taken)
    if (reason === null && candidate.address) taken.add(candidate.address)
    return { ...candidate, reason }
  })
}

type Deciding = Pick<Candidate, 'address' | 'left' | 'permission' | 'suppressed' | 'invited'> &
  Partial<Pick<Candidate, 'received' | 'invitation'>>

/**
 * Why a mail does not go to a contact, the first reason of all; null when it does.
 * @param taken addresses that the mail goes to already
 */
export function reasonAgainst(candidate: Deciding, taken: ReadonlySet<string>): ExclusionReason | null {
  if (candidate.left) return 'left'
  if (!candidate.address) return 'invalidAddress'
  if (candidate.suppressed) return 'suppressed'
  if (candidate.permission === 'withdrawn') return 'withdrawn'
  if (candidate.permission === 'pending') return 'unconfirmed'
  if (candidate.permission === null) return 'noPermission'
  if (candidate.invited) return 'alreadyInvited'
  if (candidate.received) return 'alreadyReceived'
  if (candidate.invitation?.against) return candidate.invitation.against
  return taken.has(candidate.address) ? 'duplicate' : null
}

export interface AudienceSummary {
  candidates: number
  toSend: number
  excluded: Partial<Record<ExclusionReason, number>>
  byLanguage: Partial<Record<ContentLanguage, number>>
}

/** An audience of nobody, to count on from. */
export const emptySummary = (): AudienceSummary => ({ candidates: 0, toSend: 0, excluded: {}, byLanguage: {} })

/**
 * The audience in numbers; `candidates` is the sum of `toSend` and all that is excluded.
 * @param before the numbers of rows that were counted already
 */
export function summarise(rows: readonly AudienceRow[], before = emptySummary()): AudienceSummary {
  const summary = {
    ...before,
    candidates: before.candidates + rows.length,
    excluded: { ...before.excluded },
    byLanguage: { ...before.byLanguage },
  }
  for (const { reason, language } of rows) {
    if (reason) summary.excluded[reason] = (summary.excluded[reason] ?? 0) + 1
    else {
      summary.toSend += 1
      summary.byLanguage[language] = (summary.byLanguage[language] ?? 0) + 1
    }
  }
  return summary
}

/** Whether an audience differs so much from what a person confirmed, by more than a tenth, that it must be asked again. */
export const differsTooMuch = (confirmed: number, now: number): boolean => Math.abs(now - confirmed) > confirmed / 10
