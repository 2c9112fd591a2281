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

/** As `actorOf`, of whoever asked for an import earlier; an account that is no longer there has no name. */
export async function actorOfRun(payload: Payload, id: string | null | undefined, language: UiLanguage): Promise<Actor> {
  const { docs } = id ? await payload.find({ collection: 'users', where: { id: { equals: id } }, depth: 0, limit: 1 }) : { docs: [] }
  return actorOf(payload, docs[0] ? { ...docs[0], collection: 'users' } : null, language)
}
