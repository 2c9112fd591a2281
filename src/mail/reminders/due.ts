import type { Payload, Where } from 'payload'
import { type Day, dayOf } from '../../domain/days'
import { isReminded, type Reminder, reminderFor } from '../../domain/planning/reminders'
import { idOf } from '../../domain/relations'
import { settingsOf } from '../../env'
import type { Activity, User } from '../../payload-types'

/** An activity that somebody is to be reminded of. */
export interface Due {
  activity: Activity
  reminder: Reminder
}

/** Somebody who answers for activities and logs in, with what they are to be told. */
export interface Recipient {
  user: User
  due: Due[]
}

/** Who is to be told of what today. People without a user are reached by nobody. */
export async function recipientsOf(payload: Payload, today: Day, days: number): Promise<Recipient[]> {
  const due = await dueOn(payload, today, days)
  if (due.length === 0) return []
  const users = await usersOf(
    payload,
    due.flatMap(({ activity }) => responsibleFor(activity)),
  )
  return users.flatMap((user) => {
    const person = user.person ? idOf(user.person) : ''
    const mine = due.filter(
      ({ activity, reminder }) => responsibleFor(activity).includes(person) && !isReminded(activity, reminder, user.id),
    )
    return mine.length > 0 ? [{ user, due: mine }] : []
  })
}

const responsibleFor = ({ responsible }: Activity): string[] => (responsible ?? []).map((person) => idOf(person))

/** What became late last week may have belonged to last year. */
async function dueOn(payload: Payload, today: Day, days: number): Promise<Due[]> {
  const year = Number(today.slice(0, 4))
  const where: Where = {
    and: [
      { status: { in: ['planned', 'started'] } },
      { or: [{ year: { in: [year - 1, year, year + 1] } }, { from: { exists: true } }, { to: { exists: true } }] },
      { responsible: { exists: true } },
    ],
  }
  const { docs } = await payload.find({ collection: 'activities', where, depth: 0, pagination: false })
  const { zone } = settingsOf(payload)
  return docs.flatMap((activity) => {
    const { from, to, ...rest } = activity
    const inZone = { ...rest, from: from && dayOf(from, zone), to: to && dayOf(to, zone) }
    const reminder = reminderFor(inZone, today, days)
    return reminder ? [{ activity, reminder }] : []
  })
}

/** How many are asked for at a time; SQLite fails on long lists. */
const batch = 500

/** The users that point at people. */
async function usersOf(payload: Payload, people: readonly string[]): Promise<User[]> {
  const unique = [...new Set(people)]
  const users: User[] = []
  for (let start = 0; start < unique.length; start += batch) {
    const where: Where = { person: { in: unique.slice(start, start + batch) } }
    const { docs } = await payload.find({ collection: 'users', where, sort: 'id', depth: 0, pagination: false })
    users.push(...docs)
  }
  return users
}

/** The people among some whom no reminder reaches, since no user points at them. */
export async function peopleWithoutUser(payload: Payload, people: readonly string[]): Promise<string[]> {
  const users = await usersOf(payload, people)
  const reached = new Set(users.map(({ person }) => (person ? idOf(person) : '')))
  return [...new Set(people)].filter((id) => !reached.has(id))
}
