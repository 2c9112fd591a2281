import { initI18n } from '@payloadcms/translations'
import { APIError, type CollectionSlug, type Payload, ValidationError } from 'payload'
import { fieldName } from '../fieldNames'
import type { UiLanguage } from '../i18n/languages'
import type { SetTime } from './timeSet'

/** Why something could not be published or taken back at its time, as it is kept with the job. */
export interface Failure {
  /** Something in it must be mended, it is gone or in the trash, or the fault is ours. */
  reason: 'invalid' | 'gone' | 'internal'
  /** What its fields are called, where something in them must be mended. */
  fields?: Record<UiLanguage, string[]>
}

/** Puts an error into one of the few reasons that are told. */
export async function failureFrom(payload: Payload, error: unknown, { doc }: SetTime): Promise<Failure> {
  if (error instanceof ValidationError) return { reason: 'invalid', fields: await fieldsIn(payload, error, doc?.relationTo) }
  if (error instanceof APIError && error.status === 404) return { reason: 'gone' }
  if (error instanceof APIError && error.status < 500) return { reason: 'invalid' }
  return { reason: 'internal' }
}

async function fieldsIn(payload: Payload, { data }: ValidationError, slug: CollectionSlug | undefined): Promise<Failure['fields']> {
  const paths = data.errors.map(({ path }) => path)
  return { sv: await namesOf(payload, paths, slug, 'sv'), en: await namesOf(payload, paths, slug, 'en') }
}

/** What the fields that paths lead to are called in a language. */
async function namesOf(
  payload: Payload,
  paths: readonly string[],
  slug: CollectionSlug | undefined,
  language: UiLanguage,
): Promise<string[]> {
  const i18n = await initI18n({ config: payload.config.i18n, context: 'api', language })
  const names = paths.map((path) => fieldName({ collection: slug ?? '' }, path, { i18n, payload, t: i18n.t }))
  return [...new Set(names)]
}
