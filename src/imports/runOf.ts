import type { Payload, PayloadRequest } from 'payload'
import { Refusal } from '../errors'
import { translator } from '../i18n'
import { type UiLanguage, uiLanguageFor } from '../i18n/languages'
import type { ContactImport } from '../payload-types'

/** Which import is asked for, and in which language refusals are given. */
export interface RunAsked {
  run: string
  language: UiLanguage
}

/** Which import the address of a request names. */
export const askedFor = ({ i18n, routeParams }: Pick<PayloadRequest, 'i18n' | 'routeParams'>): RunAsked => ({
  run: String(routeParams?.id),
  language: uiLanguageFor(i18n.language),
})

/** An import. @throws Refusal 404 when there is none */
export async function runOf(payload: Payload, { run, language }: RunAsked): Promise<ContactImport> {
  const found = await payload.db.findOne<ContactImport>({ collection: 'contact-imports', where: { id: { equals: run } } })
  if (!found) throw notFound(language)
  return found
}

export const notFound = (language: UiLanguage) => new Refusal('notFound', translator(language)('problems.notFound'), 404)
