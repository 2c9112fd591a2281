import type { Payload } from 'payload'
import type { Purpose } from '../../../../domain/mailings'
import { settingsOf } from '../../../../env'
import { translator } from '../../../../i18n'
import { publicAddresses } from '../../../../links/addresses'
import { signToken } from '../../../../links/tokens'
import type { Contact } from '../../../../payload-types'
import { afterwards, sendSelfMail } from './selfMail'

/**
 * Tells who is responsible for a shared mailbox, or else the mailbox itself, that somebody there has said no for all
 * who read it. Comes after the no is stored, which a mail that cannot be sent never undoes; one that cannot be sent
 * is logged and not tried again.
 */
export function tellOwner(payload: Payload, contact: Contact, purpose: Purpose): void {
  if (contact.kind !== 'shared') return
  const { secret, publicUrl } = settingsOf(payload)
  afterwards(payload, 'Who is responsible for a shared mailbox could not be told that it was taken off a list', () =>
    sendSelfMail(payload, {
      kind: 'left',
      to: contact.responsible || contact.email,
      language: contact.language,
      url: publicAddresses(publicUrl).unsubscribe(signToken(secret, 'unsubscribe', [contact.id, purpose])),
      address: contact.email,
      mailing: translator(contact.language)(`web.mailing.${purpose}`),
    }),
  )
}
