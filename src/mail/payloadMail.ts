import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import nodemailer from 'nodemailer'
import type { Settings } from '../env'
import { directTransport } from './direct'

/**
 * How Payload sends its own mail (a forgotten password). Without a mail server nothing is sent anywhere:
 * left to itself the adapter would call a test service on the net.
 */
export const payloadMail = (settings: Settings) =>
  nodemailerAdapter({
    defaultFromAddress: `spets@${new URL(settings.publicUrl).hostname}`,
    defaultFromName: 'Spets',
    skipVerify: true,
    transport: settings.smtpUrl ? directTransport(settings) : nodemailer.createTransport({ jsonTransport: true }),
  })
