import type { Payload } from 'payload'
import { retainedNumbersIn } from '../domain/accounting'
import { type CorrectionNote } from '../domain/mailContent'
import { idOf } from '../domain/relations'
import type { Dispatch } from '../payload-types'
import { type Confirmation, confirmDispatch } from './dispatch/confirm'
import { requestApprovalOf } from './approval/approve'
import type { Mailing } from './kinds'
import { refusal } from './refusals'

/**
 * The correction of a dispatch of a newsletter, as a mailing of its own: to those who were accepted.
 * @throws Refusal 409 when it is no newsletter's dispatch, or it is no longer known who got it
 */
export function correctionOf({ id, kind, newsletter, numbers }: Dispatch, note: CorrectionNote): Mailing {
  if (kind !== 'newsletter' || !newsletter) throw refusal('nothingToCorrect')
  if (retainedNumbersIn(numbers)) throw refusal('receiversForgotten')
  return { kind: 'correction', id: idOf(newsletter), correction: { of: id, note } }
}

/** Sends a correction, or asks for its approval where it needs that. @returns the id of its dispatch */
export const sendCorrection = (payload: Payload, mailing: Mailing, by: Confirmation, mustBeApproved: boolean): Promise<string> =>
  mustBeApproved ? requestApprovalOf(payload, mailing, by) : confirmDispatch(payload, mailing, by)
