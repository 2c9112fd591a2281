import type { Payload } from 'payload'
import { forwardedMark, mayForward } from '../domain/inbound/forwarding'
import { normaliseAddress } from '../domain/address'
import { withoutControls } from '../domain/plainText'
import { settingsOf } from '../env'
import { translator } from '../i18n'
import { defaultLanguage } from '../i18n/languages'
import type { Parsed } from './parse'

/** Where a mail is to be sent on to; null when it must not be, or there is nowhere. */
export async function forwardAddress(payload: Payload, { mail }: Parsed): Promise<string | null> {
  const { forwardTo } = await payload.findGlobal({ slug: 'mail-settings', depth: 0 })
  const to = forwardTo?.trim() || (await publisher(payload)).sender?.replyTo
  return to && mayForward(mail, to, ownMailboxes(payload)) ? to : null
}

/** Sends a mail on to a person, whole, as an attachment (RFC 2046 5.2.1). */
export async function forward(payload: Payload, to: string, row: string, { mail }: Parsed, raw: Buffer): Promise<void> {
  const { publicUrl } = settingsOf(payload)
  const { sender } = await publisher(payload)
  const translate = translator(defaultLanguage)
  const said = {
    subject: withoutControls(mail.subject) || translate('inbound.forward.noSubject'),
    from: withoutControls(mail.from) || translate('inbound.forward.nobody'),
  }
  const replyTo = normaliseAddress(mail.from)
  await payload.sendEmail({
    ...(sender?.address ? { from: { name: sender.name, address: sender.address } } : {}),
    to,
    ...(replyTo ? { replyTo } : {}),
    subject: translate('inbound.forward.subject', said),
    text: translate('inbound.forward.body', { ...said, url: `${publicUrl}/admin/collections/incoming-mails/${row}` }),
    // With an empty return path nothing comes back of it (RFC 3834 3.3).
    envelope: { from: '', to },
    headers: { 'Auto-Submitted': 'auto-generated', [forwardedMark]: row },
    attachments: [{ filename: 'original.eml', contentType: 'message/rfc822', contentDisposition: 'attachment', content: raw }],
  })
}

const publisher = (payload: Payload) => payload.findGlobal({ slug: 'publisher', depth: 0 })

/** The mailboxes that are read by Spets: sending there would go round. */
function ownMailboxes(payload: Payload): string[] {
  const { bounceAddress, imapUrl } = settingsOf(payload)
  const user = imapUrl ? decodeURIComponent(new URL(imapUrl).username) : ''
  return [bounceAddress ?? '', user].filter((address) => address.includes('@'))
}
