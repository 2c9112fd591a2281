import type { FlattenedField, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { isHidden } from '../fieldNames'
import { translator } from '../i18n'

/** Names what a field's value is made from while it is left empty, or always where the field is hidden: `custom.madeFrom`. */
const madeFrom = ({ custom }: FlattenedField): string | null => (typeof custom?.madeFrom === 'string' ? custom.madeFrom : null)

/** Fields that a writer sees, of which there may be one of each value. */
export const uniqueFieldsOf = (fields: readonly FlattenedField[]): FlattenedField[] =>
  fields.filter((field) => 'unique' in field && field.unique === true && field.type === 'text' && !isHidden(field))

const written = new WeakMap<PayloadRequest, Map<string, ReadonlySet<string>>>()

/** Remembers which fields a writer has filled in, for as long as the request lasts. */
export function tellWritten(req: PayloadRequest, collection: string, data: unknown): void {
  const filled = Object.entries(data ?? {}).filter(([, value]) => typeof value === 'string' && value.trim() !== '')
  const known = written.get(req) ?? new Map<string, ReadonlySet<string>>()
  written.set(req, known.set(collection, new Set(filled.map(([name]) => name))))
}

interface Taken {
  field: FlattenedField
  value: string
  isInTrash?: boolean
}

/** The error for a value that is taken, at the field that the writer can change. */
export function takenAt(
  req: PayloadRequest,
  { slug }: Pick<SanitizedCollectionConfig, 'slug'>,
  { field, isInTrash = false, value }: Taken,
): { path: string; message: string } {
  const t = translator(req.i18n.language)
  const source = madeFrom(field)
  if (source && isHidden(field)) return { path: source, message: t('problems.takenHidden', { value }) }
  if (source && !written.get(req)?.get(slug)?.has(field.name))
    return { path: source, message: t('problems.takenMade', { value, label: labelOf(field, req) }) }
  return { path: field.name, message: t(isInTrash ? 'problems.takenInTrash' : 'problems.taken', { value }) }
}

function labelOf(field: FlattenedField, { i18n }: PayloadRequest): string {
  const label: unknown = 'label' in field ? field.label : null
  const said: unknown =
    typeof label === 'object' && label !== null ? Object.entries(label).find(([language]) => language === i18n.language)?.[1] : label
  return typeof said === 'string' ? said : field.name
}
