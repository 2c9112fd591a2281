import { getLocalI18n, type Payload, type PayloadRequest, type TypedUser } from 'payload'
import { partOfOneDeed } from '../audit'
import type { UiLanguage } from '../i18n/languages'

/** On whose behalf contacts are written, and the language that refusals are given in. */
export type Actor = Pick<PayloadRequest, 'user' | 'i18n' | 'context'>

/** @param user null for the command line, which whoever runs Spets may use */
export const actorOf = async (payload: Payload, user: TypedUser | null, language: UiLanguage): Promise<Actor> => ({
  user,
  // The import is told in the audit log as one deed.
  context: partOfOneDeed(),
  i18n: await getLocalI18n({ config: payload.config, language }),
})
