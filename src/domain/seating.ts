/** Somebody who has a place at a meeting, or waits for one; in the order in which they answered. */
export interface Seat {
  invitation: string
  /** How many come with them; of one who has a place, for how many there is room. */
  guests: number
  /** Whether they have a place. */
  seated: boolean
  /** When they answered yes, ISO 8601. */
  at: string
  /** Whether they came by the invitation, or by the sign-up that is open to all. */
  invited: boolean
  /** Of one who got a place after having waited: when they were told, ISO 8601; null until then. */
  toldAt?: string | null
}

/** A yes that stands, as the ledger of answers has it. */
export type Yes = Pick<Seat, 'invitation' | 'guests' | 'at' | 'invited'>

/** How many a meeting has room for. */
export interface Room {
  /** Places in all; null where there is no limit. */
  capacity: number | null
  /** How many of them only those who were invited may take. */
  seatsKept: number
}

/** Who has a place and who waits, in the order of answering; and the invitations that waited before and have a place now. */
export interface Seating {
  seats: Seat[]
  promoted: string[]
}

/**
 * Who has a place and who waits, after answers or the room have changed:
 * - whoever has a place keeps it while their yes stands, also when there are fewer places than before; whoever has
 *   said no meanwhile begins anew
 * - a party is seated whole or waits whole, and a free place goes to the first in order for whom there is room: a smaller
 *   party passes a larger one that does not fit, since an empty chair helps nobody; the larger one keeps its turn, can
 *   come with fewer, and can be given places by hand
 * - guests that are added by one who has a place come after all who wait
 * - those who signed up themselves get no more than what is not kept for those invited
 */
export function seatingOf(before: readonly Seat[], yes: readonly Yes[], room: Room): Seating {
  const known = new Map(before.map((seat) => [seat.invitation, seat]))
  const inOrder = yes.toSorted((a, b) => compare(a.at, b.at) || compare(a.invitation, b.invitation))
  const kept = inOrder.map((each) => standing(each, known.get(each.invitation)))
  const places = new Places(kept, room)
  const given = kept.map((seat) => (!seat.seated && places.take(partyOf(seat), seat.invited) ? { ...seat, seated: true } : seat))
  const promoted = given.flatMap(({ invitation, seated }, index) => {
    const waited = known.get(invitation)?.seated === false && kept[index]?.seated === false
    return seated && waited ? [invitation] : []
  })
  const seats = given.map((seat, index) => withGuests(seat, inOrder[index]?.guests ?? 0, places))
  return { seats: seats.map((seat) => (promoted.includes(seat.invitation) ? { ...seat, toldAt: null } : seat)), promoted }
}

/** What becomes of a place that is given by hand: `notWaiting` when they do not wait, `full` when there is no room. */
export type ByHand = Seat[] | 'notWaiting' | 'full'

/**
 * Gives one who waits a place, whoever stands before them.
 * @param beyond whether also where there is no room
 */
export function promoteByHand(seats: readonly Seat[], invitation: string, room: Room, beyond: boolean): ByHand {
  const chosen = seats.find((seat) => seat.invitation === invitation)
  if (!chosen || chosen.seated) return 'notWaiting'
  // What is kept for those invited is the organiser's to give.
  if (!beyond && !new Places(seats, { ...room, seatsKept: 0 }).take(partyOf(chosen), true)) return 'full'
  return seats.map((seat) => (seat === chosen ? { ...seat, seated: true, toldAt: null } : seat))
}

/** Which place in the queue one has, from 1; null for one who does not wait. */
export function queuePlaceOf(seats: readonly Seat[], invitation: string): number | null {
  const place = seats.filter(({ seated }) => !seated).findIndex((seat) => seat.invitation === invitation)
  return place < 0 ? null : place + 1
}

/** How many more may sign up and get a place; null where there is no limit. */
export function placesLeft(seats: readonly Seat[], room: Room): number | null {
  return room.capacity === null ? null : new Places(seats, room).leftFor(false)
}

/** Counts what is taken of a meeting's room. */
class Places {
  private taken = 0
  private bySignUp = 0

  constructor(
    seats: readonly Seat[],
    private readonly room: Room,
  ) {
    for (const seat of seats) if (seat.seated) this.count(partyOf(seat), seat.invited)
  }

  /** Takes so many places if there are. */
  take(size: number, invited: boolean): boolean {
    if (size > this.leftFor(invited)) return false
    this.count(size, invited)
    return true
  }

  leftFor(invited: boolean): number {
    const { capacity, seatsKept } = this.room
    if (capacity === null) return Infinity
    const left = invited ? capacity - this.taken : Math.min(capacity - this.taken, capacity - seatsKept - this.bySignUp)
    return Math.max(left, 0)
  }

  private count(size: number, invited: boolean): void {
    this.taken += size
    if (!invited) this.bySignUp += size
  }
}

/** One who has a place still has it, with those guests that still come; another yes than the one we know is new. */
function standing(yes: Yes, seat: Seat | undefined): Seat {
  const { invitation, guests, at, invited } = yes
  if (!seat?.seated || seat.at !== at) return { invitation, guests, at, invited, seated: false }
  return { ...seat, invited, guests: Math.min(seat.guests, guests) }
}

/** One who has a place, with as many of the wanted guests as there is room for. */
function withGuests(seat: Seat, wanted: number, places: Places): Seat {
  if (!seat.seated || wanted <= seat.guests) return seat
  return places.take(wanted - seat.guests, seat.invited) ? { ...seat, guests: wanted } : seat
}

const partyOf = ({ guests }: Pick<Seat, 'guests'>): number => 1 + guests

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/**
 * Whether somebody who is invited comes: their answer is yes, and they have a place where places are few.
 * @param seats who has a place and who waits; null where there is room for all
 */
export const isComing = ({
  answer,
  id,
  seats,
}: {
  id: string
  answer?: string | null | undefined
  seats: readonly Seat[] | null
}): boolean => answer === 'yes' && (seats === null || seats.some(({ invitation, seated }) => seated && invitation === id))
