import type { Payload } from 'payload'
import { DatabaseLimiter, type Limit } from '../../../database'
import { normaliseAddress } from '../../../domain/address'
import { pickLanguage } from '../../../domain/localised'
import type { SignUp as Application } from '../../../domain/signUp'
import { settingsOf } from '../../../env'
import { isContentLanguage } from '../../../i18n/languages'
import { publicAddresses } from '../../../links/addresses'
import { signToken } from '../../../links/tokens'
import { clientOf, keyOf } from '../../../login'
import type { Meeting } from '../../../payload-types'
import { isBlocked } from '../../actors/Contacts/preferences/ownNo'
import { afterwards, sendSelfMail } from '../../actors/Contacts/preferences/selfMail'

/** How long one may wait for its confirmation, in milliseconds: two days, since places are few. */
const lifetime = 2 * 86_400_000

const hour = 60 * 60

/** Per client many, since a whole office may come from one address; per meeting so many that people never notice. */
const limits = {
  byClient: { name: 'sign-up-client', points: 30, duration: hour },
  byMeeting: { name: 'sign-up-meeting', points: 300, duration: hour },
  byAddress: { name: 'sign-up-address', points: 3, duration: 24 * hour },
} satisfies Record<string, Limit>

/**
 * Takes a sign-up in which nothing is wrong: keeps it apart from everything else until whoever reads the mailbox confirms
 * it, and mails a link to do that with. What is answered is the same whatever is known of the address, and does not wait
 * for it. What a program sends is bounded by limits: so many from a client, so many to a meeting in an hour, and all of it
 * forgotten after two days.
 * @param headers of the request
 * @returns in how many seconds to try again when there have been too many; else 0
 */
export async function applyForMeeting(payload: Payload, headers: Headers, meeting: Meeting, application: Application): Promise<number> {
  const ofClient = await waitFor(payload, limits.byClient, clientOf(payload, headers))
  if (ofClient > 0) return ofClient
  const ofMeeting = await waitFor(payload, limits.byMeeting, meeting.id)
  if (ofMeeting > 0) return ofMeeting
  const address = normaliseAddress(application.address)
  if (application.trap || !address) return 0
  afterwards(payload, 'A sign-up for a meeting could not be prepared', async () => {
    // Only then: whoever fills somebody else's quota must not be told that it is full.
    if ((await waitFor(payload, limits.byAddress, address)) > 0) return
    if (!(await isBlocked(payload, address, ['invitation']))) await keepAndMail(payload, meeting, application, address)
  })
  return 0
}

/** @param address normalised */
async function keepAndMail(payload: Payload, meeting: Meeting, application: Application, address: string): Promise<void> {
  const { trap: _trap, address: _asWritten, ...said } = application
  const expires = new Date(Date.now() + lifetime)
  const data = { ...said, meeting: meeting.id, address, expires: expires.toISOString() }
  const { id } = await payload.db.create({ collection: 'sign-ups', data })
  const { publicUrl, secret } = settingsOf(payload)
  const url = publicAddresses(publicUrl).signUp(signToken(secret, 'signUp', [String(id)], expires))
  const language = isContentLanguage(said.language) ? said.language : 'sv'
  await sendSelfMail(payload, { kind: 'signUp', to: address, language, url, mailing: pickLanguage(meeting.title, language).value ?? '' })
}

async function waitFor(payload: Payload, limit: Limit, key: string): Promise<number> {
  return Math.ceil((await new DatabaseLimiter(payload, limit).take(keyOf(key))) / 1000)
}

/** Forgets sign-ups that were never confirmed, two days after they came; for the worker. */
export async function forgetSignUps(payload: Payload, now: Date): Promise<void> {
  await payload.db.deleteMany({ collection: 'sign-ups', where: { expires: { less_than_equal: now.toISOString() } } })
}
