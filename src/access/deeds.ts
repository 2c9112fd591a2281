import type { PayloadRequest } from 'payload'
import { idOf } from '../domain/relations'
import type { Meeting } from '../payload-types'
import { ownStrengthAreas } from './ownAreas'
import { mayDo } from './permissions'
import { roleOf } from './roles'

/** Whether the user may send a newsletter. */
export const maySendNewsletter = (req: PayloadRequest): boolean => mayDo(roleOf(req.user), 'sendNewsletter')

/** Whether the user may invite to a meeting; a process leader to those of the own strength areas. */
export async function mayInviteTo(req: PayloadRequest, meeting: Meeting): Promise<boolean> {
  const role = roleOf(req.user)
  if (role !== 'process-leader') return mayDo(role, 'sendInvitation')
  const own = await ownStrengthAreas(req)
  return (meeting.strengthAreas ?? []).some((area) => own.includes(idOf(area)))
}

/** The strength areas that the contacts a user may write to are cut to; null for all. */
export const areasToCutTo = async (req: PayloadRequest): Promise<string[] | null> =>
  roleOf(req.user) === 'process-leader' ? ownStrengthAreas(req) : null
