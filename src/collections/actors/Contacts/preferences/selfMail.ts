import type { Payload } from 'payload'
import { renderSelfServiceMail, type SelfServiceMailKind } from '../../../../emails'
import type { ContentLanguage } from '../../../../i18n/languages'
import { publisherIn } from '../../../../mail'

interface Letter {
  kind: SelfServiceMailKind
  to: string
  language: ContentLanguage
  url: string
  /** Whose choice it is, where that is not who gets the mail. */
  address?: string
  /** What it is about: a kind of mail, or a meeting's title. */
  mailing?: string
}

/** Sends a mail with a link to somebody who decides for themselves. It is an answer to what somebody did, so no other machine is to answer it (RFC 3834). */
export async function sendSelfMail(payload: Payload, { kind, to, language, url, address = to, mailing = '' }: Letter): Promise<void> {
  const publisher = await publisherIn(payload, language)
  const mail = await renderSelfServiceMail({ kind, language, url, publisher, address, mailing })
  const { fromAddress, fromName, replyTo } = publisher
  await payload.sendEmail({
    // A new installation has no sender yet; then it is Spets's own.
    ...(fromAddress ? { from: { name: fromName, address: fromAddress }, replyTo: replyTo || fromAddress } : {}),
    to,
    headers: { 'Auto-Submitted': 'auto-generated' },
    ...mail,
  })
}

/**
 * Does something once the answer is on its way, so that the time it takes tells nobody whether an address is known, and
 * no answer waits for a mail server. What fails is logged.
 */
export function afterwards(payload: Payload, what: string, work: () => Promise<void>): void {
  setImmediate(() => {
    work().catch((error: unknown) => payload.logger.error(error, what))
  })
}
