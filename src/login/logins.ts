import {
  type AuthStrategy,
  type CollectionAfterLoginHook,
  type CollectionAfterLogoutHook,
  parseCookies,
  type Payload,
  type Where,
} from 'payload'
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

/** How long a login lasts that is not renewed, in seconds. */
export const loginTime = 8 * 60 * 60

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
 * Payload's own check of who is logged in, which also writes down that the login is in use. Payload writes whole
 * users, so that a request under way may have brought an ended session back, which is asked once a minute; or may
 * have lost one that began at the same time, which is put back here.
 */
export const seenStrategy: AuthStrategy = {
  name: 'seen',
  authenticate: async (args) => {
    const own = args.payload.authStrategies.find(({ name }) => name === 'local-jwt')
    const check = async () => (await own?.authenticate({ ...args, strategyName: 'local-jwt' })) ?? { user: null }
    const first = await check()
    const result = first.user || !(await putBackLogin(args.payload, args.headers)) ? first : await check()
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

/** Logging out ends the login for good: else it would be put back as one that was lost. */
export const endLoggedOut: CollectionAfterLogoutHook = async ({ req }) => {
  const sid = sidOf(req.user)
  const isAll = req.searchParams?.get('allSessions') === 'true'
  if (req.user) await endLogins(req.payload, String(req.user.id), (each) => isAll || each === sid)
}

/** A user's open logins, the latest used first. */
export async function loginsOf(payload: Payload, user: string, currentSid: string | null): Promise<LoginShown[]> {
  const now = new Date().toISOString()
  const sessions = (await sessionsOf(payload, user)).filter(({ expiresAt }) => isoOf(expiresAt) > now)
  const known = new Map((await keptLogins(payload, user)).map((login) => [login.sid, login]))
  const lost = [...known.values()].filter(isOpen).filter(({ sid }) => !sessions.some(({ id }) => id === sid))
  return [...sessions, ...lost.map(sessionOf)]
    .map((session) => shown(session, known.get(session.id), currentSid))
    .toSorted((one, other) => (other.seenAt ?? '').localeCompare(one.seenAt ?? ''))
}

/**
 * Ends logins of a user at once, on all devices that the choice takes.
 * @returns how many there were
 */
export async function endLogins(payload: Payload, user: string, isChosen: (sid: string) => boolean): Promise<number> {
  const sessions = await sessionsOf(payload, user)
  const kept = (await keptLogins(payload, user)).filter(isOpen)
  const ended = [...new Set([...sessions.map(({ id }) => id), ...kept.map(({ sid }) => sid)])].filter(isChosen)
  if (ended.length === 0) return 0
  const endedAt = new Date().toISOString()
  for (const sid of ended) await payload.db.updateOne({ collection, where: { sid: { equals: sid } }, data: { endedAt }, returning: false })
  await keepSessions(
    payload,
    user,
    sessions.filter(({ id }) => !ended.includes(id)),
  )
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
  const seen: unknown = await payload.db.updateOne({
    collection,
    where,
    data: { seenAt: new Date(now).toISOString() },
    options: { atomic: true },
  })
  if (seen === null && (await wasEnded(payload, sid))) {
    await keepSessions(
      payload,
      user,
      (await sessionsOf(payload, user)).filter(({ id }) => id !== sid),
    )
    return false
  }
  lastWritten.set(sid, now)
  return true
}

async function wasEnded(payload: Payload, sid: string): Promise<boolean> {
  const login = await payload.db.findOne<Login>({ collection, where: { sid: { equals: sid } } })
  return Boolean(login?.endedAt)
}

/**
 * Puts back a session that is open by what we know of it, and that Payload lost: of logins at the same time each
 * writes all sessions that it saw when it began. What the token says is not believed here, it only says which to
 * look for; Payload checks it after.
 * @returns whether there was something to put back
 */
async function putBackLogin(payload: Payload, headers: Headers): Promise<boolean> {
  const sid = sessionIn(tokenIn(headers, payload.config.cookiePrefix))
  const login = sid && (await payload.db.findOne<Login>({ collection, where: { sid: { equals: sid } } }))
  if (!login || !isOpen(login)) return false
  try {
    const data = { sessions: { $push: [sessionOf(login)] } }
    await payload.db.updateOne({ collection: 'users', id: login.user, data, returning: false })
  } catch (error) {
    // Another request put it back at the same time.
    if (!(await sessionsOf(payload, login.user)).some(({ id }) => id === sid)) throw error
  }
  return true
}

const keptLogins = async (payload: Payload, user: string): Promise<Login[]> =>
  (await payload.db.find<Login>({ collection, where: { user: { equals: user } }, limit: 0, pagination: false })).docs

/** In use as late as a token may be that has not been renewed since. */
const isOpen = ({ endedAt, seenAt, startedAt }: Login): boolean =>
  !endedAt && new Date(seenAt ?? startedAt).getTime() + loginTime * 1000 > Date.now()

const sessionOf = ({ sid, startedAt }: Login): Session => ({
  id: sid,
  createdAt: isoOf(startedAt),
  expiresAt: new Date(Date.now() + loginTime * 1000).toISOString(),
})

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

/** The token of a request, as a header or a cookie; empty for none. */
function tokenIn(headers: Headers, cookiePrefix: string): string {
  const [, token] = /^(?:JWT|Bearer) (.+)$/.exec(headers.get('authorization') ?? '') ?? []
  return token ?? parseCookies(headers).get(`${cookiePrefix}-token`) ?? ''
}

/** The session that a token names; null when it is none of Payload's. */
function sessionIn(token: string): string | null {
  const [, body = ''] = token.split('.')
  try {
    const said: unknown = JSON.parse(Buffer.from(body, 'base64url').toString())
    return typeof said === 'object' && said !== null && 'sid' in said && typeof said.sid === 'string' ? said.sid : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
