import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import nodemailer from 'nodemailer'
import type { Settings } from '../env'

/**
 * How Payload sends its own mail (a forgotten password). Without a mail server nothing is sent anywhere:
 * left to itself the adapter would call a test service on the net.
 */
export const payloadMail = ({ smtpUrl, publicUrl }: Settings) =>
  nodemailerAdapter({
    defaultFromAddress: `spets@${new URL(publicUrl).hostname}`,
    defaultFromName: 'Spets',
    skipVerify: true,
    transport: smtpUrl ? nodemailer.createTransport(smtpUrl) : nodemailer.createTransport({ jsonTransport: true }),
  })
