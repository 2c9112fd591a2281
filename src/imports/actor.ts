import { getLocalI18n, type Payload, type PayloadRequest, type TypedUser } from 'payload'
import type { UiLanguage } from '../i18n/languages'

/** On whose behalf contacts are written, and the language that refusals are given in. */
export type Actor = Pick<PayloadRequest, 'user' | 'i18n'>

/** @param user null for the command line, which whoever runs Spets may use */
export const actorOf = async (payload: Payload, user: TypedUser | null, language: UiLanguage): Promise<Actor> => ({
  user,
  i18n: await getLocalI18n({ config: payload.config, language }),
})
