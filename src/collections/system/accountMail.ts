import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { type AccountMailKind, renderAccountMail } from '../../emails'
import { settingsOf } from '../../env'
import { uiLanguageFor } from '../../i18n/languages'
import type { User } from '../../payload-types'

/** How long a link lives, in hours: whoever forgot is waiting for it, whoever is invited is not. */
const hours: Record<AccountMailKind, number> = { forgotten: 1, invited: 72 }

/**
 * Mails a link to choose a password, in the language of whoever asks. Does nothing for an address without an
 * account, or one that was sent a link just now.
 */
export async function mailPasswordLink(req: PayloadRequest, kind: AccountMailKind, email: string): Promise<void> {
  const { payload } = req
  const expiration = hours[kind] * 60 * 60 * 1000
  const token = await payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true, expiration })
  if (!token) return
  const url = `${settingsOf(payload).publicUrl}/admin/reset/${token}`
  const language = uiLanguageFor(req.i18n.language)
  const publisher = await payload.findGlobal({ slug: 'publisher', locale: language, depth: 0 })
  const mail = await renderAccountMail({ kind, language, url, publisher: publisher.name || 'Spets', email, hours: hours[kind] })
  await payload.sendEmail({ to: email, ...mail })
}

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
