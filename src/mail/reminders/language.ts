import type { Payload, Where } from 'payload'
import { type UiLanguage, uiLanguageFor } from '../../i18n/languages'

/** Where Payload remembers, for each user, the language that they last logged in by. */
const preference = 'spets-language'

const whose = (user: string): Where => ({ and: [{ key: { equals: preference } }, { 'user.value': { equals: user } }] })

/** The language that a user last used Spets in: Payload keeps it in their browser only. */
export async function languageOf(payload: Payload, user: string): Promise<UiLanguage> {
  const { docs } = await payload.find({ collection: 'payload-preferences', where: whose(user), limit: 1, depth: 0, pagination: false })
  const value: unknown = docs[0]?.value
  return uiLanguageFor(typeof value === 'string' ? value : null)
}

/** Remembers the language that a user logs in by, for what is mailed to them when they are not there. */
export async function rememberLanguage(payload: Payload, user: string, language: UiLanguage): Promise<void> {
  if ((await languageOf(payload, user)) === language) return
  const data = { key: preference, user: { relationTo: 'users' as const, value: user }, value: language }
  await payload.db.upsert({ collection: 'payload-preferences', data, where: whose(user) })
}
