import type { Payload, Where } from 'payload'
import { type ByHand, placesLeft, promoteByHand, type Room, type Seat, type Seating, seatingOf, type Yes } from '../domain/seating'
import type { SeatPlace } from '../domain/mailings'
import { compareAndSet } from './compareAndSet'
import { makeOnce } from './makeOnce'
import { setMany } from './setMany'

/** How often other processes may be faster at one meeting before it is a fault. */
const attempts = 50

/** What is known of a meeting's places at one moment. */
interface Stand {
  id: string
  revision: number
  seats: Seat[]
}

/** An invitation that has a yes, or stands as if it had. */
interface Row {
  id: string
  answer?: string | null
  answeredAt?: string | null
  createdAt: string
  guests?: number | null
  place?: SeatPlace | null
  removedAt?: string | null
}

/**
 * Brings a meeting's places up to its answers and its room: after an answer, and after `capacity` or `seatsKept` have
 * changed. One document a meeting decides (docs/decisions/0058), so that any number of processes may do it at the same
 * time, and what one was killed in the middle of is put right by the next. Those that ask at once in one process share
 * a turn.
 * @returns the invitations that waited and have a place now, each to one of those who ask. Who has been told stands
 * with the places (`seatsToTell`), so that nobody is forgotten by a kill.
 */
export function settleSeats(payload: Payload, meeting: string): Promise<string[]> {
  const turns = turnsOf(payload)
  const turn = turns.get(meeting)
  if (turn?.next) return turn.next.then(() => [])
  const mine = (turn?.running ?? Promise.resolve()).then(() => begin(payload, meeting))
  turns.set(meeting, { running: turn?.running ?? null, next: mine })
  return mine
}

/** Who has a place at a meeting and who waits, in order. */
export async function seatsOf(payload: Payload, meeting: string): Promise<Seat[]> {
  return (await standOf(payload, meeting))?.seats ?? []
}

/** How many more may sign up for a meeting and get a place; null where there is no limit, or no such meeting. */
export async function placesLeftAt(payload: Payload, meeting: string): Promise<number | null> {
  const room = await roomOf(payload, meeting)
  return room && placesLeft(await seatsOf(payload, meeting), room)
}

/**
 * Gives one who waits a place beyond the order, since the organiser says so.
 * @param beyond whether also where there is no room
 */
export async function promoteSeat(
  payload: Payload,
  meeting: string,
  invitation: string,
  beyond: boolean,
): Promise<'promoted' | Exclude<ByHand, Seat[]>> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const [stand, room] = [await standOf(payload, meeting), await roomOf(payload, meeting)]
    if (!stand || !room) return 'notWaiting'
    const seats = promoteByHand(stand.seats, invitation, room, beyond)
    if (typeof seats === 'string') return seats
    if (!(await write(payload, stand, seats))) continue
    await settleSeats(payload, meeting)
    return 'promoted'
  }
  throw tooMany(meeting)
}

/**
 * Notes that those who have got a place are told of it, before they are: of several that would tell, each invitation is
 * had by one.
 * @returns those that this caller noted
 */
export async function markTold(payload: Payload, meeting: string, invitations: readonly string[], at: Date): Promise<string[]> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const stand = await standOf(payload, meeting)
    const marked = (stand?.seats ?? []).filter((seat) => isUntold(seat) && invitations.includes(seat.invitation))
    if (!stand || marked.length === 0) return []
    const seats = stand.seats.map((seat) => (marked.includes(seat) ? { ...seat, toldAt: at.toISOString() } : seat))
    if (await write(payload, stand, seats)) return marked.map(({ invitation }) => invitation)
  }
  throw tooMany(meeting)
}

/** Those of a meeting who have got a place after having waited, and have not been told. */
export interface ToTell {
  meeting: string
  invitations: string[]
}

/**
 * Settles all meetings to come whose places are limited, and says who is to be told. For the worker: it puts right what
 * a process was killed in the middle of, and what became of answers when contacts were merged or erased.
 */
export async function seatsToTell(payload: Payload, now: Date): Promise<ToTell[]> {
  const where: Where = {
    and: [{ start: { greater_than: now.toISOString() } }, { capacity: { exists: true } }, { deletedAt: { exists: false } }],
  }
  const { docs } = await payload.db.find<{ id: string }>({ collection: 'meetings', where, select: {}, pagination: false })
  const toTell: ToTell[] = []
  for (const { id } of docs) {
    await settleSeats(payload, id)
    const invitations = await untoldOf(payload, id)
    if (invitations.length > 0) toTell.push({ meeting: id, invitations })
  }
  return toTell
}

const isUntold = ({ seated, toldAt }: Seat): boolean => seated && toldAt === null

interface Turn {
  running: Promise<unknown> | null
  /** One that has not begun, which sees all that was written before it was asked for. */
  next: Promise<string[]> | null
}

const turnsByPayload = new WeakMap<Payload, Map<string, Turn>>()

function turnsOf(payload: Payload): Map<string, Turn> {
  const known = turnsByPayload.get(payload) ?? new Map<string, Turn>()
  turnsByPayload.set(payload, known)
  return known
}

async function begin(payload: Payload, meeting: string): Promise<string[]> {
  const turns = turnsOf(payload)
  const work = settle(payload, meeting)
  // Whoever comes next begins after it, however it ends.
  const ended = work.then(
    () => undefined,
    () => undefined,
  )
  turns.set(meeting, { running: ended, next: null })
  try {
    return await work
  } finally {
    const turn = turns.get(meeting)
    if (turn?.running === ended && !turn.next) turns.delete(meeting)
  }
}

/** Until nobody has come between what was decided and what the lists were told. */
async function settle(payload: Payload, meeting: string): Promise<string[]> {
  const promoted: string[] = []
  for (let attempt = 0; attempt < attempts; attempt++) {
    const decided = await decide(payload, meeting)
    if (decided === 'gone') return promoted
    if (!decided) continue
    promoted.push(...decided.promoted)
    await tellLists(payload, decided)
    if ((await standOf(payload, meeting))?.revision === decided.revision) return promoted
  }
  throw tooMany(meeting)
}

interface Decided extends Seating {
  revision: number
  rows: Row[]
}

/** @returns null when another was faster; `gone` when there is no such meeting */
async function decide(payload: Payload, meeting: string): Promise<Decided | 'gone' | null> {
  // The revision is read first: whoever has newer answers raises it, also where they change nothing.
  const stand = await standOf(payload, meeting)
  const room = await roomOf(payload, meeting)
  if (!room) {
    await payload.db.deleteMany({ collection: 'meeting-seats', where: { meeting: { equals: meeting } } })
    return 'gone'
  }
  if (!stand) {
    await makeOnce(payload, 'meeting-seats', { meeting, revision: 0, seats: [] })
    return null
  }
  const rows = await rowsOf(payload, meeting)
  const signedUp = await signedUpTo(payload, meeting)
  const seating = seatingOf(stand.seats, yesIn(rows, signedUp), room)
  return (await write(payload, stand, seating.seats)) ? { ...seating, rows, revision: stand.revision + 1 } : null
}

/** Seats that are the same are not written, so that nothing that readers see is taken for changed. */
const write = (payload: Payload, { id, revision, seats: before }: Stand, seats: Seat[]): Promise<boolean> => {
  const changed = JSON.stringify(before) === JSON.stringify(seats) ? {} : { seats }
  return compareAndSet(payload, 'meeting-seats', id, { revision: { equals: revision } }, { revision: revision + 1, ...changed })
}

async function standOf(payload: Payload, meeting: string): Promise<Stand | null> {
  const stand = await payload.db.findOne<Stand>({ collection: 'meeting-seats', where: { meeting: { equals: meeting } } })
  return stand && { ...stand, seats: stand.seats ?? [] }
}

async function roomOf(payload: Payload, meeting: string): Promise<Room | null> {
  const select = { capacity: true, seatsKept: true } as const
  const where = { id: { equals: meeting } }
  const found = await payload.db.findOne<{ id: string; capacity?: number | null; seatsKept?: number | null }>({
    collection: 'meetings',
    where,
    select,
  })
  return found && { capacity: found.capacity ?? null, seatsKept: found.seatsKept ?? 0 }
}

async function rowsOf(payload: Payload, meeting: string): Promise<Row[]> {
  const select = { answer: true, answeredAt: true, createdAt: true, guests: true, place: true, removedAt: true } as const
  const stands: Where = { or: [{ answer: { equals: 'yes' } }, { place: { exists: true } }] }
  const where: Where = { and: [{ meeting: { equals: meeting } }, stands] }
  return (await payload.db.find<Row>({ collection: 'invitations', where, select, pagination: false })).docs
}

/** Who came by the sign-up: the ledger keeps its first entry, whatever was answered since. */
async function signedUpTo(payload: Payload, meeting: string): Promise<Set<string>> {
  const where: Where = { and: [{ meeting: { equals: meeting } }, { 'history.via': { equals: 'signUp' } }] }
  const { docs } = await payload.db.find<{ id: string }>({ collection: 'invitations', where, select: {}, pagination: false })
  return new Set(docs.map(({ id }) => id))
}

const yesIn = (rows: readonly Row[], signedUp: ReadonlySet<string>): Yes[] =>
  rows.filter(isYes).map(({ answeredAt, createdAt, guests, id }) => ({
    invitation: id,
    guests: guests ?? 0,
    at: new Date(answeredAt ?? createdAt).toISOString(),
    invited: !signedUp.has(id),
  }))

const isYes = ({ answer, removedAt }: Row): boolean => answer === 'yes' && !removedAt

/** Writes beside each answer what came of it, for lists; the seats alone decide. */
async function tellLists(payload: Payload, { rows, seats }: Decided): Promise<void> {
  const placeOf = new Map(seats.map(({ invitation, seated }): [string, SeatPlace] => [invitation, seated ? 'seat' : 'waiting']))
  for (const place of ['seat', 'waiting', null] as const) {
    const changed = rows.filter((row) => (placeOf.get(row.id) ?? null) === place && (row.place ?? null) !== place)
    await setMany(
      payload,
      'invitations',
      changed.map(({ id }) => id),
      { place },
    )
  }
}

const tooMany = (meeting: string) => new Error(`The places of meeting ${meeting} were changed by others all the time`)

async function untoldOf(payload: Payload, meeting: string): Promise<string[]> {
  return (await seatsOf(payload, meeting)).filter(isUntold).map(({ invitation }) => invitation)
}
