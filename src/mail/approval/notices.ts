import type { Payload, Where } from 'payload'
import { defaultLanguage } from '../../i18n/languages'
import { settingsOf } from '../../env'
import { type TextKey, translator } from '../../i18n'
import type { Dispatch } from '../../payload-types'
import { publisherIn } from '../content/publisher'
import { directTransport } from '../engine'
import { noticeMail } from '../notice'
import { mayBeApprovedBy } from './approve'

type Notice = 'asked' | 'approved' | 'declined'

/**
 * Tells everyone who may approve a dispatch that it waits for them.
 * @returns how many have been told; the log says why others could not be
 * @throws what kept everyone from being told
 */
export async function tellApprovers(payload: Payload, dispatch: Dispatch, approvers: Where, from: string): Promise<number> {
  const { docs } = await payload.find({ collection: 'users', where: approvers, depth: 0, pagination: false })
  const others: { name: string; email: string }[] = []
  for (const user of docs) if (await mayBeApprovedBy(payload, dispatch, user.id)) others.push(user)
  return tell(payload, others, 'asked', dispatch, { name: from, answer: '' })
}

/** Tells who asked how it went. */
export async function tellRequester(
  payload: Payload,
  dispatch: Dispatch,
  notice: Exclude<Notice, 'asked'>,
  said: { name: string; answer: string },
): Promise<void> {
  const { approvalRequestedBy: asker } = dispatch
  const id = typeof asker === 'object' ? asker?.id : asker
  if (!id) return
  const user = await payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true })
  if (user) await tell(payload, [user], notice, dispatch, said)
}

async function tell(
  payload: Payload,
  users: readonly { name: string; email: string }[],
  notice: Notice,
  { id, title, confirmedCount }: Dispatch,
  said: { name: string; answer: string },
): Promise<number> {
  const settings = settingsOf(payload)
  const publisher = await publisherIn(payload, defaultLanguage)
  const translate = translator(defaultLanguage)
  const words = { title, count: confirmedCount ?? 0, url: `${settings.publicUrl}/admin/collections/dispatches/${id}`, ...said }
  const text = (part: 'subject' | 'body') => translate(`sending.notice.${notice}.${part}` satisfies TextKey, words)
  const mail = await noticeMail(payload, defaultLanguage, { subject: text('subject'), text: text('body') })
  const transport = directTransport(settings, true)
  const send = (to: { name: string; address: string }) =>
    transport.sendMail({
      from: { name: publisher.fromName, address: publisher.fromAddress },
      to,
      ...mail,
      headers: { 'Auto-Submitted': 'auto-generated' },
    })
  const failures: unknown[] = []
  try {
    for (const { name, email } of users) await send({ name, address: email }).catch((error: unknown) => failures.push(error))
  } finally {
    transport.close()
  }
  if (failures.length === users.length && users.length > 0) throw failures[0]
  for (const err of failures) payload.logger.error({ err, msg: 'A notice of an approval could not be sent' })
  return users.length - failures.length
}
