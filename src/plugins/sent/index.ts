import {
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type FlattenedField,
  type GlobalBeforeOperationHook,
  type GlobalConfig,
  type PayloadRequest,
} from 'payload'
import { type Operation, scopeOf } from '../../access/permissions'
import { roleOf } from '../../access/roles'
import { type SkippedTime, skippedIn } from '../../domain/clockChange'
import { proseProblem, withFilesById } from '../../domain/proseParts'
import { isZone } from '../../domain/zonedTime'
import {
  instantSent,
  isExact,
  isNumberSent,
  type Pointer,
  pointersInProse,
  pointersSent,
  yearNotMeant,
  yearsKept,
} from '../../domain/sentValues'
import { refusedAt } from '../../fieldNames'
import { shownWithin } from '../../fields/prose'
import { type TextKey, translator } from '../../i18n'
import { eachSent, type Sent } from './eachSent'
import { missingAmong } from './missing'
import { type Unseen, unseenAmong } from './unseen'

/**
 * The collection that takes what is sent only if all of it can be stored as it was meant. Payload reads "12 people"
 * as 12, keeps a date as it was written, and finds out that a chosen document is gone when half has been written;
 * of drafts it asks nothing at all.
 */
export const withSentChecked = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: { ...collection.hooks, beforeOperation: [...(collection.hooks?.beforeOperation ?? []), checkSent] },
})

/** The global that takes what is sent as a collection with `withSentChecked` does. */
export const withGlobalSentChecked = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: { ...global.hooks, beforeOperation: [...(global.hooks?.beforeOperation ?? []), checkSentToGlobal] },
})

/** @throws ValidationError at each field that cannot be taken */
const checkSent: CollectionBeforeOperationHook = async ({ args, collection, operation, overrideAccess, req }) => {
  if ((operation !== 'create' && operation !== 'update') || !hasData(args)) return args
  if (!overrideAccess && !mayWrite(req, collection.slug, operation)) return args
  return { ...args, data: await taken(req, { collection: collection.slug }, collection.flattenedFields, args.data) }
}

/** @throws ValidationError at each field that cannot be taken */
const checkSentToGlobal: GlobalBeforeOperationHook = async ({ args, global, operation, overrideAccess, req }) => {
  if (operation !== 'update' || !hasData(args)) return args
  if (!overrideAccess && !mayWrite(req, global.slug, 'update')) return args
  return { ...args, data: await taken(req, { global: global.slug }, global.flattenedFields, args.data) }
}

const hasData = (args: unknown): args is { data: object } =>
  typeof args === 'object' && args !== null && 'data' in args && typeof args.data === 'object' && args.data !== null

/** Whoever may write nothing here learns nothing about what exists: Payload refuses the whole of it a little later. */
const mayWrite = (req: PayloadRequest, slug: string, operation: Operation): boolean => scopeOf(roleOf(req.user), slug, operation) !== null

async function taken(
  req: PayloadRequest,
  place: { collection: string } | { global: string },
  fields: FlattenedField[],
  data: object,
): Promise<unknown> {
  const wrong: ({ path: string } & Unseen)[] = []
  const pointers: { path: string; pointer: Pointer }[] = []
  const inProse: typeof pointers = []
  const changed = eachSent(fields, data, req, (sent) => {
    const { path, value } = sent
    if (value === undefined || value === null) return value
    const problem = sent.field.type === 'richText' ? proseProblem(value, shownWithin(sent.field)) : null
    if (problem) {
      wrong.push({ path, text: `problems.${problem}` })
      return value
    }
    const pointing = pointersAt(sent).map((pointer) => ({ path, pointer }))
    pointers.push(...pointing)
    if (sent.field.type === 'richText') {
      inProse.push(...pointing)
      return withFilesById(value)
    }
    const number = sent.field.type === 'number' ? wrongNumber(value) : null
    if (number) wrong.push({ path, text: number })
    if (sent.field.type !== 'date') return value
    const instant = value === '' ? null : instantSent(value)
    if (value !== '' && instant === null) wrong.push({ path, text: 'problems.date' })
    const year = instant && yearNotMeant(instant)
    if (year) wrong.push({ path, text: 'problems.year', words: { year, first: String(yearsKept.first), last: String(yearsKept.last) } })
    const skipped = skippedTime(sent)
    if (skipped) wrong.push({ path, text: 'problems.timeSkipped', words: { ...skipped } })
    return instant
  })
  const missing = await missingAmong(
    req,
    pointers.map(({ pointer }) => pointer),
  )
  for (const { path, pointer } of pointers) if (missing(pointer)) wrong.push({ path, text: 'problems.gone' })
  const unseen = await unseenAmong(
    req,
    inProse.map(({ pointer }) => pointer),
    isForReaders(data),
  )
  for (const { path, pointer } of inProse) wrong.push(...unseen(pointer).map((problem) => ({ path, ...problem })))
  if (wrong.length === 0) return changed
  const t = translator(req.i18n.language)
  const byPath = new Map(wrong.map(({ path, text, words }) => [path, t(text, words)]))
  const errors = [...byPath].map(([path, message]) => ({ path, message }))
  throw refusedAt(place, errors, req)
}

/** What is published with this, whether or not it was before: a draft may show what is to be published with it. */
const isForReaders = (data: object): boolean => '_status' in data && data._status === 'published'

/** A time of a zone of its own that clocks there never show: stored as an instant it would become another. */
function skippedTime({ beside, field, value }: Sent): SkippedTime | null {
  if (field.type !== 'date' || !field.timezone) return null
  const chosen = beside[`${field.name}_tz`] ?? (field.timezone === true ? null : field.timezone.defaultTimezone)
  return typeof chosen === 'string' && isZone(chosen) ? skippedIn(value, chosen) : null
}

/** An empty text means nothing, as in a form; what may have many numbers is a list of them. */
function wrongNumber(value: unknown): TextKey | null {
  const sent = [value].flat().filter((each) => each !== '')
  if (!sent.every(isNumberSent)) return 'problems.number'
  return sent.every(isExact) ? null : 'problems.numberTooGreat'
}

function pointersAt({ field, value }: Sent): Pointer[] {
  if (field.type === 'relationship' || field.type === 'upload') return pointersSent(value, field.relationTo)
  return field.type === 'richText' ? pointersInProse(value) : []
}
