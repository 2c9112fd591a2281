import type { Payload, Where } from 'payload'
import { beginOnce, endOnce, insertDeliveries, isBegun, leaveOnce, suppressedFor } from '../../database'
import { reasonAgainst } from '../../domain/audience'
import { dayOf } from '../../domain/days'
import { settingsOf } from '../../env'
import { translator } from '../../i18n'
import type { Contact } from '../../payload-types'
import { holdOpen, letGo } from '../dispatch/reopen'
import { stopPending } from '../dispatch/stopPending'
import { type Welcome, welcomeNow } from './letter'
import { monthlyDispatch } from './monthly'

export { type WelcomeHindrance, welcomeNow } from './letter'

const keyOf = (contact: string): string => `welcome:${contact}`

/**
 * Has the welcome letter sent to somebody who has confirmed a subscription, unless they have got one. Never fails: what
 * keeps the letter back is told in the log.
 * @param others ids of contacts that were merged into this one
 */
export async function welcome(payload: Payload, contact: string, others: readonly string[] = []): Promise<void> {
  try {
    const letter = await welcomeNow(payload)
    if (letter.state === 'none') return
    if (letter.state === 'hindered') return sayWhyNot(payload, letter)
    if (await isWelcomed(payload, [contact, ...others])) return
    if (!(await beginOnce(payload, keyOf(contact)))) return
    const isQueued = (await hasDelivery(payload, contact)) || (await queue(payload, letter, contact))
    await (isQueued ? endOnce(payload, keyOf(contact)) : leaveOnce(payload, keyOf(contact)))
  } catch (err) {
    payload.logger.error({ err, msg: 'A welcome letter could not be made' })
  }
}

function sayWhyNot(payload: Payload, { hindrance, detail }: Extract<Welcome, { state: 'hindered' }>): void {
  const t = translator(settingsOf(payload).language)
  payload.logger.warn(`${t('welcome.notSent')} ${t(`welcome.hindrance.${hindrance}`)} ${detail}`.trim())
}

const isWelcomed = (payload: Payload, contacts: readonly string[]): Promise<boolean> => isBegun(payload, contacts.map(keyOf))

/** Whether somebody who began was stopped after the letter was queued. */
async function hasDelivery(payload: Payload, contact: string): Promise<boolean> {
  const where: Where = { and: [{ contact: { equals: contact } }, { 'dispatch.kind': { equals: 'welcome' } }] }
  return (await payload.count({ collection: 'deliveries', where })).totalDocs > 0
}

/** Puts the contact among those who get the letter. @returns whether it is there */
async function queue(payload: Payload, letter: Exclude<Welcome, { state: 'none' | 'hindered' }>, id: string): Promise<boolean> {
  const contact = await payload.findByID({ collection: 'contacts', id, depth: 0, disableErrors: true })
  if (!contact || !(await mayGetIt(payload, contact))) return false
  const today = dayOf(new Date(), settingsOf(payload).zone)
  const dispatch = letter.state === 'asApproved' ? letter.dispatch : await monthlyDispatch(payload, letter.letter, letter.frozen, today)
  if (!dispatch || !(await holdOpen(payload, dispatch))) return false
  const { address, email, kind, language, name } = contact
  const to = address ?? email
  const row = { contact: id, address: to, name: name ?? null, contactKind: kind, language, state: 'queued', reason: null, key: to } as const
  await insertDeliveries(payload, dispatch, [row])
  // Whoever left before the row was there was not among those that are taken out then.
  const now = await payload.findByID({ collection: 'contacts', id, depth: 0, disableErrors: true })
  if (!now || !(await mayGetIt(payload, now))) await stopPending(payload, { contact: id }, ['newsletter'])
  await letGo(payload, dispatch)
  return true
}

async function mayGetIt(payload: Payload, { address, permissions, status }: Contact): Promise<boolean> {
  const suppressed = (await suppressedFor(payload, ['newsletter'], [address ?? '']))(address ?? '')
  const permission = permissions?.find(({ purpose }) => purpose === 'newsletter')?.state ?? null
  const facts = { address: address ?? null, left: status === 'left', permission, suppressed, invited: false }
  return reasonAgainst(facts, new Set()) === null
}
