import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import nodemailer from 'nodemailer'
import type { EmailAdapter, Payload, SendEmailOptions } from 'payload'
import { defaultLanguage } from '../i18n/languages'
import type { Settings } from '../env'
import { publisherIn } from './content/publisher'
import { directTransport } from './engine'

/**
 * How mail goes that is no dispatch: passwords, invitations to users, answers to what somebody asked for. It comes from
 * the publisher's sender and is signed as that; until the publisher has one it comes from `spets@` the host of the
 * public address. Without a mail server nothing is sent anywhere: left to itself the adapter would call a test service
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
    return { ...mail, sendEmail: async (message) => mail.sendEmail({ ...(await usualSenderOf(payload)), ...message }) }
  }
}

/** The publisher's sender, and where replies to it go; nothing until there is one. */
async function usualSenderOf(payload: Payload): Promise<Pick<SendEmailOptions, 'from' | 'replyTo'>> {
  const { fromAddress, fromName, name, replyTo } = await publisherIn(payload, defaultLanguage)
  return fromAddress ? { from: { name: fromName || name, address: fromAddress }, replyTo: replyTo || fromAddress } : {}
}
