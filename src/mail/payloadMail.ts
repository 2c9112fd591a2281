import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import nodemailer from 'nodemailer'
import type { EmailAdapter, Payload, SendEmailOptions } from 'payload'
import { defaultLanguage } from '../i18n/languages'
import type { MailTemplate } from '../domain/mailContent'
import type { Settings } from '../env'
import { publisherIn } from './content/publisher'
import { directTransport } from './engine'
import { noticeMail } from './notice'

/**
 * How mail goes that is no dispatch: passwords, invitations to users, answers to what somebody asked for. It comes from
 * the publisher's sender and is signed as that; until the publisher has one it comes from `spets@` the host of the
 * public address. What is written as plain text alone gets the region's look here, so that no mail goes without. Without a mail server nothing is sent anywhere: left to itself the adapter would call a test service
 * on the net.
 */
export async function payloadMail(settings: Settings): Promise<EmailAdapter> {
  const adapter = await nodemailerAdapter({
    defaultFromAddress: `spets@${new URL(settings.publicUrl).hostname}`,
    defaultFromName: 'Spets',
    skipVerify: true,
    transport: settings.smtpUrl ? directTransport(settings) : nodemailer.createTransport({ jsonTransport: true }),
  })
  return ({ payload }) => {
    const mail = adapter({ payload })
    return {
      ...mail,
      sendEmail: async (message) => mail.sendEmail({ ...(await usualSenderOf(payload)), ...message, ...(await lookOf(payload, message)) }),
    }
  }
}

/** The publisher's sender, and where replies to it go; nothing until there is one. */
async function usualSenderOf(payload: Payload): Promise<Pick<SendEmailOptions, 'from' | 'replyTo'>> {
  const { fromAddress, fromName, replyTo } = await publisherIn(payload, defaultLanguage)
  return fromAddress ? { from: { name: fromName, address: fromAddress }, replyTo: replyTo || fromAddress } : {}
}

/** The look of a mail that has none of its own; such are in the language of the region. */
async function lookOf(payload: Payload, { html, subject, text }: SendEmailOptions): Promise<Partial<MailTemplate>> {
  return html === undefined && typeof text === 'string' ? noticeMail(payload, defaultLanguage, { subject: subject ?? '', text }) : {}
}
