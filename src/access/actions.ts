import type { PayloadRequest } from 'payload'
import { idOf } from '../domain/relations'
import type { Meeting, Newsletter } from '../payload-types'
import { ownStrengthAreas } from './ownAreas'
import { type Action, mayDo } from './permissions'
import { type Role, roleOf, roles } from './roles'

/** Whether the user may send a newsletter. */
export const maySendNewsletter = (req: PayloadRequest): boolean => mayDo(roleOf(req.user), 'sendNewsletter')

/** Whether the user writes mailings, but sends no newsletter without a communicator's approval. */
export const writesOnly = (req: PayloadRequest): boolean => !maySendNewsletter(req)

/** Whether the user may let a newsletter go, once it is approved where it must be; a process leader the own ones. */
export function mayReleaseNewsletter(req: PayloadRequest, { owner }: Newsletter): boolean {
  if (maySendNewsletter(req)) return true
  const isOwn = owner ? idOf(owner) === req.user?.id : false
  return isOwn && mayDo(roleOf(req.user), 'releaseNewsletter')
}

/** The roles that may do a action. */
export const rolesThatMay = (action: Action): Role[] => roles.filter((role) => mayDo(role, action))

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
