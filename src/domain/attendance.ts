import type { InvitationAnswer, SeatPlace } from './mailings'

/** Somebody who is invited to a meeting, has signed up for it, or was there. */
export interface Attendee {
  /** Id of the invitation; null of who was there without one. */
  invitation: string | null
  contact: string
  name: string
  email: string
  organisations: string[]
  areas: string[]
  answer: InvitationAnswer | null
  via: string | null
  place: SeatPlace | null
  guests: number
  comment: string | null
  substitute: string | null
  /** When they came, ISO 8601; null as long as they have not. */
  cameAt: string | null
  cameGuests: number
  /** Whether they took part, by check-in or as it was written down. */
  came: boolean
}

/** Where somebody stands, in the order in which lists show them: who comes first. */
export const standings = ['coming', 'waiting', 'maybe', 'silent', 'no'] as const
export type AttendeeStanding = (typeof standings)[number]

/** Where somebody stands by what they have answered. */
export function standingOf({
  answer,
  came,
  invitation,
  place,
}: Pick<Attendee, 'answer' | 'came' | 'invitation' | 'place'>): AttendeeStanding {
  if (answer === 'yes') return place === 'waiting' ? 'waiting' : 'coming'
  if (answer === 'maybe' || answer === 'no') return answer
  return invitation === null && came ? 'coming' : 'silent'
}

/** People at a meeting, those who come first, then by name in the alphabet of a language. */
export function inOrder(attendees: readonly Attendee[], language: string): Attendee[] {
  const { compare } = new Intl.Collator(language)
  const rank = (attendee: Attendee) => standings.indexOf(standingOf(attendee))
  return attendees.toSorted((one, other) => rank(one) - rank(other) || compare(one.name, other.name))
}

export interface AttendanceSummary {
  /** People by where they stand, guests aside. */
  people: Record<AttendeeStanding, number>
  /** Guests of those who come. */
  guests: number
  came: number
  cameGuests: number
  organisations: Share[]
  areas: Share[]
}

/** How many of an organisation or of a strength area are invited, come and came. */
export interface Share {
  name: string
  invited: number
  coming: number
  came: number
}

/** A meeting's people in numbers. */
export function attendanceIn(attendees: readonly Attendee[], language: string): AttendanceSummary {
  const people: Record<AttendeeStanding, number> = { coming: 0, waiting: 0, maybe: 0, silent: 0, no: 0 }
  let [guests, came, cameGuests] = [0, 0, 0]
  for (const attendee of attendees) {
    const standing = standingOf(attendee)
    people[standing] += 1
    if (standing === 'coming') guests += attendee.guests
    if (attendee.came) [came, cameGuests] = [came + 1, cameGuests + attendee.cameGuests]
  }
  const shares = (namesOf: (attendee: Attendee) => readonly string[]) => sharesOf(attendees, namesOf, language)
  return {
    people,
    guests,
    came,
    cameGuests,
    organisations: shares(({ organisations }) => organisations),
    areas: shares(({ areas }) => areas),
  }
}

function sharesOf(attendees: readonly Attendee[], namesOf: (attendee: Attendee) => readonly string[], language: string): Share[] {
  const found = new Map<string, Share>()
  for (const attendee of attendees)
    for (const name of namesOf(attendee)) {
      const share = found.get(name) ?? { name, invited: 0, coming: 0, came: 0 }
      found.set(name, {
        name,
        invited: share.invited + 1,
        coming: share.coming + (standingOf(attendee) === 'coming' ? 1 : 0),
        came: share.came + (attendee.came ? 1 : 0),
      })
    }
  const { compare } = new Intl.Collator(language)
  return [...found.values()].toSorted((one, other) => other.coming - one.coming || compare(one.name, other.name))
}

/** Somebody was ticked off at the door, or the tick was taken back; on a device that may have been without a network. */
export interface CheckIn {
  invitation: string
  came: boolean
  guests: number
  /** When it was pressed, ISO 8601. */
  at: string
}

/** The last that was pressed for each, in whatever order devices hand over what they have kept. */
export function lastOfEach(events: readonly CheckIn[]): CheckIn[] {
  const last = new Map<string, CheckIn>()
  for (const event of events) {
    const known = last.get(event.invitation)
    if (!known || known.at <= event.at) last.set(event.invitation, event)
  }
  return [...last.values()]
}

/**
 * What a tick makes of what is known. The first tick tells when somebody came; one that is taken back before another
 * device has ticked is older than that and changes nothing.
 * @returns null where nothing changes
 */
export function checkedIn(
  { cameAt, cameGuests }: Pick<Attendee, 'cameAt' | 'cameGuests'>,
  { at, came, guests }: CheckIn,
): { cameAt: string | null; cameGuests: number } | null {
  if (!came) return cameAt !== null && cameAt <= at ? { cameAt: null, cameGuests: 0 } : null
  if (cameAt === null) return { cameAt: at, cameGuests: guests }
  const earlier = at < cameAt ? at : cameAt
  return earlier === cameAt && guests === cameGuests ? null : { cameAt: earlier, cameGuests: guests }
}
