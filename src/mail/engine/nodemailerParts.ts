/**
 * Nodemailer's inner modules that the mail engine is built from: its connection and encodings. They are not
 * its public face, so all of Spets takes them from here, at the exact version in package.json.
 */
export type { default as MailMessage } from 'nodemailer/lib/mailer/mail-message'
export { default as mimeFuncs } from 'nodemailer/lib/mime-funcs/index.js'
export { default as qp } from 'nodemailer/lib/qp/index.js'
export { parseConnectionUrl } from 'nodemailer/lib/shared/index.js'
export { default as SMTPConnection } from 'nodemailer/lib/smtp-connection/index.js'
