import type { Payload, PayloadRequest } from 'payload'
import { Refusal } from '../errors'
import { type UiLanguage, uiLanguageFor } from '../i18n/languages'
import type { ContactImport } from '../payload-types'

/** Which import is asked for, and in which language it is told of. */
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
export async function runOf(payload: Payload, { run }: Pick<RunAsked, 'run'>): Promise<ContactImport> {
  const found = await payload.db.findOne<ContactImport>({ collection: 'contact-imports', where: { id: { equals: run } } })
  if (!found) throw notFound()
  return found
}

export const notFound = () => new Refusal('notFound', 'problems.notFound', 404)
