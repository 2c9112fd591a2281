import type { PayloadRequest } from 'payload'
import { recordAudit } from '../../../audit'
import { DatabaseLimiter, type Limit, suppressedFor } from '../../../database'
import { normaliseAddress } from '../../../domain/address'
import { faultInWords } from '../../../domain/blockerWords'
import { Refusal, refusalAt, say, type Saying } from '../../../errors'
import { type Translate, translator } from '../../../i18n'
import { type ContentLanguage, isContentLanguage } from '../../../i18n/languages'
import { blockedIn, type MailingKind, mailings, sendTest, type Tester } from '../../../mail'
import { bodyOf, json } from '../../../http'
import { mustReadContacts, readableMailing } from './requests'

/** Those who log in, to choose among for a test: names and the addresses that they log in with. */
export async function colleagues(req: PayloadRequest, kind: MailingKind): Promise<Response> {
  await readableMailing(req, kind)
  mustReadContacts(req)
  const select = { name: true, email: true } as const
  const { docs } = await req.payload.find({ collection: 'users', select, depth: 0, sort: 'name', limit: 500, pagination: false })
  return json({ users: docs.map(({ id, name, email }) => ({ id, name, email, isSelf: id === req.user?.id })) })
}

/**
 * Sends a mailing as a test, in the languages asked for: to users of the system, and to a few other addresses that whoever
 * asks has typed, so many an hour. An address that is suppressed gets no test either.
 */
export async function test(req: PayloadRequest, kind: MailingKind): Promise<Response> {
  const { mailing } = await readableMailing(req, kind)
  mustReadContacts(req)
  const body = await bodyOf(req)
  const languages = languagesIn(req, body)
  const testers = await testersIn(req, body)
  try {
    await sendTest(req.payload, mailing, languages, testers)
  } catch (error) {
    req.payload.logger.error(error)
    throw notSent(error, translator(req.i18n.language))
  }
  const numbers = { recipients: testers.length, languages: languages.length }
  await recordAudit(req, { deed: 'sendTest', entity: mailings[kind].collection, document: mailing.id, numbers })
  return json({ to: testers.map(({ address }) => address), languages })
}

function notSent(error: unknown, translate: Translate): Refusal {
  const blocked = blockedIn(error)
  if (blocked && blocked.blocker !== 'serverUnreachable') {
    const fault = faultInWords(translate, blocked.blocker, blocked.problem)
    return new Refusal('keyBroken', say('mail.refusal.testNotSigned', { fault }), 500)
  }
  const detail = error instanceof Error ? error.message : String(error)
  return new Refusal('serverUnreachable', say('mail.refusal.testNotSent', { detail }), 502)
}

function languagesIn(req: PayloadRequest, { languages }: Record<string, unknown>): ContentLanguage[] {
  if (languages === undefined) return ['sv']
  const wanted = Array.isArray(languages) ? [...new Set(languages.filter(isContentLanguage))] : []
  if (wanted.length === 0) throw wrong('languages', 'sending.refusal.noLanguage')
  return wanted
}

/** The users named by id or by address; whoever asks when nobody is named. */
async function testersIn(req: PayloadRequest, { users, addresses }: Record<string, unknown>): Promise<Tester[]> {
  if (users === undefined && addresses === undefined) return [{ name: req.user?.name ?? '', address: req.user?.email ?? '' }]
  const found = new Map<string, Tester>()
  for (const id of textsIn(users)) add(found, await userBy(req, 'id', id))
  await addTyped(req, found, textsIn(addresses))
  if (found.size === 0) throw wrong('users', 'sending.refusal.noTester')
  return [...found.values()]
}

/** Addresses beside those of users: as many as one looks over, and as many an hour as one has use for. */
const mostOutside = 5
const outsideAnHour: Limit = { name: 'test-outside', points: 30, duration: 3600 }

async function addTyped(req: PayloadRequest, found: Map<string, Tester>, typed: readonly string[]): Promise<void> {
  const outside: Tester[] = []
  for (const written of typed) {
    const address = normaliseAddress(written)
    if (!address) throw wrong('addresses', say('sending.refusal.testAddressWrong', { address: written.slice(0, 100) }))
    const user = await userWith(req, 'email', address)
    if (user) add(found, user)
    else outside.push({ name: '', address })
  }
  if (outside.length === 0) return
  if (outside.length > mostOutside) throw wrong('addresses', say('sending.refusal.testTooMany', { count: mostOutside }))
  const isSuppressed = await suppressedFor(
    req.payload,
    [],
    outside.map(({ address }) => address),
  )
  const refused = outside.find(({ address }) => isSuppressed(address))
  if (refused) throw wrong('addresses', say('sending.refusal.testSuppressed', { address: refused.address }))
  const { granted } = await new DatabaseLimiter(req.payload, outsideAnHour).takeUpTo(String(req.user?.id), outside.length)
  if (granted < outside.length) throw new Refusal('tooMany', say('sending.refusal.testTooOften', { count: outsideAnHour.points }), 429)
  for (const tester of outside) add(found, tester)
}

const add = (testers: Map<string, Tester>, tester: Tester) => testers.set(tester.address, tester)

async function userBy(req: PayloadRequest, field: 'id' | 'email', value: string): Promise<Tester> {
  const user = await userWith(req, field, value)
  if (!user) throw wrong('users', say('sending.refusal.notColleague', { address: value }))
  return user
}

async function userWith(req: PayloadRequest, field: 'id' | 'email', value: string): Promise<Tester | null> {
  const { docs } = await req.payload.find({ collection: 'users', where: { [field]: { equals: value } }, depth: 0, limit: 1 })
  const user = docs[0]
  return user ? { name: user.name, address: user.email } : null
}

const textsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string' && each.trim() !== '').slice(0, 100) : []

const wrong = (field: string, saying: Saying) => refusalAt('badTest', field, saying)
