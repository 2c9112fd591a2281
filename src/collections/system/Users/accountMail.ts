import { createHash, randomBytes } from 'node:crypto'
import type { CollectionAfterChangeHook, Payload, PayloadRequest, Where } from 'payload'
import { recordAudit } from '../../../audit'
import { type AccountMailKind, renderAccountMail } from '../../../emails'
import { settingsOf } from '../../../env'
import { uiLanguageFor } from '../../../i18n/languages'
import { publisherIn } from '../../../mail'
import type { User } from '../../../payload-types'

/** How long a link lives, in hours: whoever forgot is waiting for it, whoever is invited is not. */
const hours: Record<AccountMailKind, number> = { forgotten: 1, invited: 72 }

/**
 * Mails a link to choose a password, in the language of whoever asks. Does nothing for an address without an
 * account.
 */
export async function mailPasswordLink(req: PayloadRequest, kind: AccountMailKind, email: string): Promise<void> {
  const { payload } = req
  const expiration = hours[kind] * 60 * 60 * 1000
  const token = randomBytes(32).toString('base64url')
  const account = await openFor(payload, email, token, expiration)
  if (!account) return
  if (kind === 'forgotten') await recordAsking(req, account)
  const url = `${settingsOf(payload).publicUrl}/admin/reset/${token}`
  const language = uiLanguageFor(req.i18n.language)
  const mail = await renderAccountMail({
    kind,
    language,
    url,
    publisher: await publisherIn(payload, language),
    email: account.email,
    hours: hours[kind],
  })
  await payload.sendEmail({ to: account.email, ...mail })
}

/**
 * Below Payload's operations: it is no change of the account. Only a hash of what the link says is kept, so
 * that whoever reads the database can open nothing.
 */
async function openFor(payload: Payload, email: string, token: string, milliseconds: number): Promise<User | null> {
  const where: Where = { email: { equals: email.trim().toLowerCase() } }
  const resetPasswordExpiration = new Date(Date.now() + milliseconds).toISOString()
  const data = { resetPasswordToken: hashOfLink(token), resetPasswordExpiration }
  const account: unknown = await payload.db.updateOne({ collection: 'users', where, data, options: { atomic: true } })
  return account as User | null
}

/** What is kept of a link's token. A plain hash is enough for 256 random bits. */
export const hashOfLink = (token: string): string => createHash('sha256').update(token).digest('base64url')

const recordAsking = ({ payload }: PayloadRequest, { id }: User): Promise<void> =>
  recordAudit({ payload }, { deed: 'passwordAsked', entity: 'users', document: id, by: 'unknown' })

/** Invites somebody for whom an administrator made an account to choose a password of their own. */
export const inviteNewUser: CollectionAfterChangeHook<User> = async ({ doc, operation, req }) => {
  if (operation !== 'create' || !req.user) return doc
  try {
    await mailPasswordLink(req, 'invited', doc.email)
  } catch (error) {
    // The account is there: it may ask for a link itself when the mail server answers again.
    req.payload.logger.error(error, 'A new user could not be invited')
  }
  return doc
}
