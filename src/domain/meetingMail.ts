import { isSame } from './same'
import type { ExclusionReason, InvitationAnswer, PlannedMailKind, SeatPlace } from './mailings'
import { wallTimeAt, zonedInstant } from './zonedTime'

/** Mails about a meeting to those who are invited already. */
const meetingMailKinds = ['update', 'cancellation', 'reminder', 'thanks', 'seat'] as const
export type MeetingMailKind = (typeof meetingMailKinds)[number]

/** Whom such a mail is for: all who are invited, the silent, those who come, those who came, or some by name. */
const meetingReceivers = ['invited', 'silent', 'coming', 'came', 'named'] as const
export type MeetingReceivers = (typeof meetingReceivers)[number]

/** What a person chooses among to send about a meeting. */
export const meetingMailNames = [
  'invitation',
  'series',
  'update',
  'seriesUpdate',
  'cancellation',
  'remindSilent',
  'remindComing',
  'thanks',
] as const
export type MeetingMailName = (typeof meetingMailNames)[number]

export const isMeetingMail = (name: string): name is MeetingMailName => meetingMailNames.some((each) => each === name)

/** What a mail about a meeting is for, beside the meeting: as it stands in its dispatch. */
export interface MeetingAbout {
  to: MeetingReceivers
  /** Of an invitation: whether it is to all that is to come of the meeting's series. Of a change: to all that has changed of it. */
  series?: boolean
  /** Ids of the meetings that a change of a series tells of, as they were when it was confirmed. */
  meetings?: string[]
  /** Ids of invitations, where it is for some by name. */
  only?: string[]
  /** Id of the row of the meeting that planned it. */
  row?: string
  /** When that row was to go, ISO 8601. */
  at?: string
}

/** What of an invitation decides whether a mail about its meeting goes to who was invited. */
export interface Standing {
  answer: InvitationAnswer | null
  place: SeatPlace | null
  /** Whether they took part. */
  came: boolean
  /** Whether they have been told how the meeting stands now. */
  knows: boolean
}

/**
 * Why a mail about a meeting is not for somebody who is invited to it; null when it is.
 * @example reasonInMeeting('reminder', 'silent', { answer: 'yes', … }) // 'answered'
 */
export function reasonInMeeting(kind: MeetingMailKind, to: MeetingReceivers, standing: Standing): ExclusionReason | null {
  const { answer, came, knows, place } = standing
  if (to === 'named') return null
  if (to === 'silent') return answer === null ? null : 'answered'
  if (to === 'coming') return answer === 'yes' && place !== 'waiting' ? null : 'notComing'
  if (to === 'came') return came ? null : 'notThere'
  if (answer === 'no') return 'declined'
  return kind === 'update' && knows ? 'toldAlready' : null
}

/** Whom a kind is for where nobody has said. */
export const usualReceivers: Record<MeetingMailKind, MeetingReceivers> = {
  update: 'invited',
  cancellation: 'invited',
  reminder: 'silent',
  thanks: 'came',
  seat: 'named',
}

/** What of a meeting its readers act on, as it was told or as it is. */
export interface ToldOfMeeting {
  title: string
  /** ISO 8601. */
  start: string
  end: string
  zone: string
  place: string
  link: string
  isCancelled: boolean
}

export type MeetingChange =
  | { what: 'time'; before: Pick<ToldOfMeeting, 'start' | 'end' | 'zone'> }
  | { what: 'place'; before: string }
  | { what: 'link' }
  | { what: 'title' }
  | { what: 'onAgain' }

/** What has changed of a meeting since it was told, in the order that it matters. */
export function changesSince(told: ToldOfMeeting, now: ToldOfMeeting): MeetingChange[] {
  const time = ({ end, start, zone }: ToldOfMeeting) => ({ start, end, zone })
  const changes: (MeetingChange | false)[] = [
    told.isCancelled && !now.isCancelled && { what: 'onAgain' },
    !isSame(time(told), time(now)) && { what: 'time', before: time(told) },
    told.place !== now.place && { what: 'place', before: told.place },
    told.link !== now.link && { what: 'link' },
    told.title !== now.title && { what: 'title' },
  ]
  return changes.filter((change) => change !== false)
}

/** A mail that a meeting has planned: so many days before it begins, or for thanks after it ends. */
interface Planned {
  kind: PlannedMailKind
  days: number
  /** HH:MM */
  at: string
}

/**
 * The instant when a planned mail is to go, on the clock of the meeting's zone.
 * @param zone IANA
 * @throws RangeError for a zone or clock that does not exist
 */
export function plannedTime({ at, days, kind }: Planned, { end, start, zone }: Pick<ToldOfMeeting, 'start' | 'end' | 'zone'>): Date {
  const { day } = wallTimeAt(new Date(kind === 'thanks' ? end : start), zone)
  const shifted = new Date(`${day}T12:00:00.000Z`)
  shifted.setUTCDate(shifted.getUTCDate() + (kind === 'thanks' ? days : -days))
  return zonedInstant(shifted.toISOString().slice(0, 10), at, zone)
}

/** What a planned mail is, and for whom. */
export const plannedAs: Record<PlannedMailKind, { kind: MeetingMailKind; to: MeetingReceivers }> = {
  remindSilent: { kind: 'reminder', to: 'silent' },
  remindComing: { kind: 'reminder', to: 'coming' },
  thanks: { kind: 'thanks', to: 'came' },
}
