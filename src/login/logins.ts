import type { AuthStrategy, CollectionAfterLoginHook, Payload, Where } from 'payload'
import { deviceOf } from '../domain/login/device'
import type { Login, User } from '../payload-types'

/** A login as its owner and administrators see it. Where it came from is not kept. */
export interface LoginShown {
  id: string
  browser: string | null
  system: string | null
  /** ISO 8601. */
  startedAt: string
  /** ISO 8601, to the minute. */
  seenAt: string | null
  current: boolean
}

/** How long it is remembered which device an ended login was on, in milliseconds. */
const remembered = 30 * 24 * 60 * 60 * 1000

type Session = NonNullable<User['sessions']>[number]

const collection = 'logins'

/** How often it is written down that a login is in use, in milliseconds. */
const seenEvery = 60_000

/** When this process last wrote down that a login is in use. */
const lastWritten = new Map<string, number>()

/** Remembers the device behind a new session of Payload's, which itself knows only times. */
export const keepLogin: CollectionAfterLoginHook<User> = async ({ req, token, user }) => {
  const sid = sessionIn(token)
  if (!sid) return user
  const now = new Date().toISOString()
  const device = deviceOf(req.headers.get('user-agent') ?? '')
  await req.payload.db.create({ collection, data: { sid, user: user.id, ...device, startedAt: now, seenAt: now }, returning: false })
  return user
}

/**
 * Payload's own check of who is logged in, which also writes down that the login is in use. Once a minute it
 * asks whether the login was ended: Payload writes whole users, so that a request under way may have brought
 * an ended session back.
 */
export const seenStrategy: AuthStrategy = {
  name: 'seen',
  authenticate: async (args) => {
    const own = args.payload.authStrategies.find(({ name }) => name === 'local-jwt')
    const result = (await own?.authenticate({ ...args, strategyName: 'local-jwt' })) ?? { user: null }
    const { user } = result
    const sid = sidOf(user)
    if (!user || !sid) return result
    return (await isStillOpen(args.payload, String(user.id), sid)) ? result : { user: null }
  },
}

/** The session that a request came with: Payload notes it on the user, and leaves it out of the types. */
export function sidOf(user: object | null | undefined): string | null {
  const sid: unknown = user && '_sid' in user ? user._sid : null
  return typeof sid === 'string' ? sid : null
}

/** A user's open logins, the latest used first. */
export async function loginsOf(payload: Payload, user: string, currentSid: string | null): Promise<LoginShown[]> {
  const sessions = await sessionsOf(payload, user)
  const { docs } = await payload.db.find<Login>({ collection, where: { user: { equals: user } }, limit: 0, pagination: false })
  const known = new Map(docs.map((login) => [login.sid, login]))
  const now = new Date().toISOString()
  return sessions
    .filter(({ expiresAt }) => isoOf(expiresAt) > now)
    .map((session) => shown(session, known.get(session.id), currentSid))
    .toSorted((one, other) => (other.seenAt ?? '').localeCompare(one.seenAt ?? ''))
}

/**
 * Ends logins of a user at once, on all devices that the choice takes.
 * @returns how many there were
 */
export async function endLogins(payload: Payload, user: string, isChosen: (sid: string) => boolean): Promise<number> {
  const sessions = await sessionsOf(payload, user)
  const ended = sessions.filter(({ id }) => isChosen(id)).map(({ id }) => id)
  if (ended.length === 0) return 0
  const endedAt = new Date().toISOString()
  for (const sid of ended) await payload.db.updateOne({ collection, where: { sid: { equals: sid } }, data: { endedAt }, returning: false })
  await keepSessions(payload, user, sessions.filter(({ id }) => !ended.includes(id)))
  for (const sid of ended) lastWritten.delete(sid)
  return ended.length
}

/** Takes away what is known of logins that have not been in use for a month. */
export async function forgetOldLogins(payload: Payload): Promise<void> {
  const before = new Date(Date.now() - remembered).toISOString()
  await payload.db.deleteMany({ collection, where: { seenAt: { less_than: before } } })
}

async function isStillOpen(payload: Payload, user: string, sid: string): Promise<boolean> {
  const now = Date.now()
  if (now - (lastWritten.get(sid) ?? 0) < seenEvery) return true
  if (lastWritten.size > 10_000) lastWritten.clear()
  const where: Where = { and: [{ sid: { equals: sid } }, { endedAt: { exists: false } }] }
  const seen: unknown = await payload.db.updateOne({ collection, where, data: { seenAt: new Date(now).toISOString() }, options: { atomic: true } })
  if (seen === null && (await wasEnded(payload, sid))) {
    await keepSessions(payload, user, (await sessionsOf(payload, user)).filter(({ id }) => id !== sid))
    return false
  }
  lastWritten.set(sid, now)
  return true
}

async function wasEnded(payload: Payload, sid: string): Promise<boolean> {
  const login = await payload.db.findOne<Login>({ collection, where: { sid: { equals: sid } } })
  return Boolean(login?.endedAt)
}

const shown = ({ id, createdAt }: Session, login: Login | undefined, currentSid: string | null): LoginShown => ({
  id,
  browser: login?.browser ?? null,
  system: login?.system ?? null,
  startedAt: login?.startedAt ?? isoOf(createdAt),
  seenAt: login?.seenAt ?? null,
  current: id === currentSid,
})

async function sessionsOf(payload: Payload, user: string): Promise<Session[]> {
  const found = await payload.db.findOne<User>({ collection: 'users', where: { id: { equals: user } } })
  return found?.sessions ?? []
}

/** Below Payload's operations: it is no change of the account, and is told in the audit log as what it is. */
async function keepSessions(payload: Payload, user: string, sessions: Session[]): Promise<void> {
  await payload.db.updateOne({ collection: 'users', id: user, data: { sessions }, returning: false })
}

/** Payload keeps text on one database and a date on the other. */
const isoOf = (time: string | Date | null | undefined): string => (time ? new Date(time).toISOString() : '')

/** The session that Payload has written in a token of its own making. */
function sessionIn(token: string): string | null {
  const [, body = ''] = token.split('.')
  const { sid } = JSON.parse(Buffer.from(body, 'base64url').toString()) as { sid?: unknown }
  return typeof sid === 'string' ? sid : null
}
