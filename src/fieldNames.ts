import { getTranslation } from '@payloadcms/translations'
import { type FlattenedBlock, type FlattenedField, type PayloadRequest, ValidationError } from 'payload'
import { translator } from './i18n'
import { isContentLanguage } from './i18n/languages'

/** The collection or the global that a field belongs to. */
export type FieldPlace = { collection: string } | { global: string }

interface FieldProblem {
  path: string
  message: string
}

/** Who asks, as far as it decides what a field is called. */
type Asker = Pick<PayloadRequest, 'data' | 'i18n' | 'payload' | 't'>

/** Between the names of a field and of what it lies in. */
const within = ' › '

/**
 * A refusal at fields, which calls them what the form calls them.
 * @param errors by the path of each field, as Payload writes it: `affiliations.0.organisation`
 */
export const refusedAt = (place: FieldPlace, errors: FieldProblem[], req: PayloadRequest): ValidationError =>
  new ValidationError({ ...place, errors: errors.map((error) => ({ ...error, label: fieldName(place, error.path, req) })), req }, req.t)

/** The same refusal, whoever made it, with the fields called what the form calls them in the language of who asks. */
export function withFieldNames({ data }: ValidationError, req: PayloadRequest): ValidationError {
  const place = placeIn(data)
  const errors = data.errors.map((error) => {
    const path = shownPath(place, error.path, req)
    return { ...error, path, label: nameIn(place, path, req) ?? error.label ?? ownName(path, req) }
  })
  return new ValidationError({ ...data, errors, req }, req.t)
}

const placeIn = ({ collection, global }: { collection?: string; global?: string }): FieldPlace =>
  global ? { global } : { collection: collection ?? '' }

/** What is wrong with a field that nobody sees is said at the one that it is made from. */
function shownPath(place: FieldPlace, path: string, req: Asker): string {
  const field = fieldsOf(place, req).find(({ name }) => name === path)
  const source: unknown = field?.custom?.madeFrom
  return typeof source === 'string' && field && isHidden(field) ? source : path
}

/** Whether nobody who writes a document sees the field. */
export const isHidden = (field: FlattenedField): boolean =>
  ('hidden' in field && field.hidden === true) || Boolean(field.admin && 'hidden' in field.admin && field.admin.hidden)

/** A sentence of Payload's that names fields by their paths, with their names instead. */
export function withNamesFor(paths: string, place: FieldPlace, req: Asker): string {
  const [intro = '', listed] = paths.split(/: (.*)/s)
  if (listed === undefined) return paths
  return `${intro}: ${listed
    .split(', ')
    .map((each) => nameIn(place, each, req) ?? each.replaceAll(' > ', within))
    .join(', ')}`
}

/** What a field is called in the language of who asks, with what it lies in: `Block 2 › Rubrik`. */
export const fieldName = (place: FieldPlace, path: string, req: Asker): string => nameIn(place, path, req) ?? ownName(path, req)

/** What no collection has a field for, and yet stands in its form. */
function ownName(path: string, { i18n }: Asker): string {
  const t = translator(i18n.language)
  if (path === 'file') return t('problems.fileField')
  return path === 'password' ? t('login.page.password') : path
}

function nameIn(place: FieldPlace, path: string, req: Asker): string | null {
  const names = stepsIn(fieldsOf(place, req), path.split('.'), req.data, req)
  return names.length > 0 ? names.join(within) : null
}

function fieldsOf(place: FieldPlace, { payload }: Asker): FlattenedField[] {
  if ('global' in place) return payload.globals.config.find(({ slug }) => slug === place.global)?.flattenedFields ?? []
  return payload.config.collections.find(({ slug }) => slug === place.collection)?.flattenedFields ?? []
}

/** @returns the names on the way; none where the path leads to no field */
function stepsIn(fields: readonly FlattenedField[], [name, ...rest]: string[], data: unknown, req: Asker): string[] {
  const field = fields.find((each) => each.name === name)
  if (!field || name === undefined) return []
  const value = member(data, name)
  // A field in several languages is followed by the language's code.
  const [below, inner] = isContentLanguage(rest[0]) ? [rest.slice(1), member(value, rest[0])] : [rest, value]
  if (field.type === 'array' || field.type === 'blocks') return stepsInRows(field, below, inner, req)
  const label = labelOf(field, req)
  return 'flattenedFields' in field && below.length > 0 ? [label, ...stepsIn(field.flattenedFields, below, inner, req)] : [label]
}

type Rows = Extract<FlattenedField, { type: 'array' | 'blocks' }>

/** A row is called by its kind and number; a list as a whole by its own name. */
function stepsInRows(field: Rows, [index, ...rest]: string[], value: unknown, req: Asker): string[] {
  if (index === undefined) return [labelOf(field, req)]
  const isNumbered = /^\d+$/.test(index)
  const row = isNumbered ? member(value, index) : undefined
  const inner = isNumbered ? rest : [index, ...rest]
  const number = isNumbered ? ` ${Number(index) + 1}` : ''
  if (field.type === 'array') return [rowName(field, req) + number, ...stepsIn(field.flattenedFields, inner, row, req)]
  const block = blockOf(field, member(row, 'blockType'), inner[0], req)
  return [translator(req.i18n.language)('problems.blockInName') + number, ...stepsIn(block?.flattenedFields ?? [], inner, row, req)]
}

/** The block that a row is; where nobody knows any longer, one that has such a field. */
function blockOf(field: Extract<Rows, { type: 'blocks' }>, slug: unknown, inner: string | undefined, { payload }: Asker) {
  const offered = [...(field.blockReferences ?? []), ...field.blocks].flatMap((each): FlattenedBlock[] =>
    typeof each === 'string' ? (payload.config.blocks ?? []).filter((block) => block.slug === each) : [each],
  )
  return (
    offered.find((block) => block.slug === slug) ??
    offered.find(({ flattenedFields }) => flattenedFields.some(({ name }) => name === inner))
  )
}

const rowName = (field: Extract<Rows, { type: 'array' }>, req: Asker): string =>
  field.labels?.singular ? getTranslation(field.labels.singular, req.i18n) : labelOf(field, req)

function labelOf(field: FlattenedField, { i18n }: Asker): string {
  const label = 'label' in field && field.label ? field.label : field.name
  return getTranslation(label, i18n)
}

const member = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined
