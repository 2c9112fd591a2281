import { APIError, type CollectionSlug, flattenTopLevelFields, type Payload, ValidationError } from 'payload'
import type { UiLanguage } from '../i18n/languages'
import type { SetTime } from './publishing'

/** Why something could not be published or taken back at its time, as it is kept with the job. */
export interface Failure {
  /** Something in it must be mended, it is gone or in the trash, or the fault is ours. */
  reason: 'invalid' | 'gone' | 'internal'
  /** What its fields are called, where something in them must be mended. */
  fields?: Record<UiLanguage, string[]>
}

/** Puts an error into one of the few reasons that are told. */
export function failureFrom(payload: Payload, error: unknown, { doc }: SetTime): Failure {
  if (error instanceof ValidationError) return { reason: 'invalid', fields: fieldsIn(payload, error, doc?.relationTo) }
  if (error instanceof APIError && error.status === 404) return { reason: 'gone' }
  if (error instanceof APIError && error.status < 500) return { reason: 'invalid' }
  return { reason: 'internal' }
}

function fieldsIn(payload: Payload, { data }: ValidationError, slug: CollectionSlug | undefined): Failure['fields'] {
  const paths = data.errors.map(({ path }) => path)
  return { sv: namesOf(payload, paths, slug, 'sv'), en: namesOf(payload, paths, slug, 'en') }
}

/** The labels of the fields at the top of a document that paths lie in. */
function namesOf(payload: Payload, paths: readonly string[], slug: CollectionSlug | undefined, language: UiLanguage): string[] {
  const fields = slug ? flattenTopLevelFields(payload.collections[slug].config.fields) : []
  const names = paths.map((path) => {
    const name = path.split('.')[0] ?? path
    const field = fields.find((each) => 'name' in each && each.name === name)
    const label: unknown = field && 'label' in field ? field.label : null
    const said: unknown = typeof label === 'object' && label !== null ? Object.entries(label).find(([key]) => key === language)?.[1] : label
    return typeof said === 'string' ? said : name
  })
  return [...new Set(names)]
}
