import type { Payload, Where } from 'payload'
import { zonedInstant } from '../../domain/zonedTime'
import { Refusal, say, type Saying } from '../../errors'
import { acceptedLanguage, type ContentLanguage, contentLanguages, defaultLanguage, isContentLanguage } from '../../i18n/languages'
import { asPublic } from '../content/read'
import type { Filter, Resource } from './resource'
import { fieldsOf } from './schemas'

/** What is asked of a list or an item. */
export interface Question {
  language: ContentLanguage
  page: number
  limit: number
  where: Where[]
  /** As the database is asked, with a minus where it goes down. */
  sort: string
  /** The fields that are wanted; all where it is empty. */
  fields: readonly string[]
  include: readonly string[]
}

/** How many of a list are given, and how many at most. */
export const limits = { usual: 20, most: 100 }

const mostPages = 1_000_000

/** How many values one parameter takes, and how long one may be. */
const bounds = { values: 50, characters: 200 }

/** What is wrong with a question, at which parameter. */
type Wrong = { field: string; detail: Saying }

/**
 * The language that is asked for: by `locale`, else by `Accept-Language`, else Swedish.
 * @throws Refusal 400 where `locale` is none of ours
 */
export function languageOf(url: URL, headers: Headers): ContentLanguage {
  const said = url.searchParams.get('locale')
  if (!said) return acceptedLanguage(headers.get('accept-language')) ?? defaultLanguage
  if (!isContentLanguage(said))
    throw refused([{ field: 'locale', detail: say('v1.problems.oneOf', { values: contentLanguages.join(', ') }) }])
  return said
}

/** @throws Refusal 400 with each parameter that cannot be taken, and what to write */
export async function questionOf(payload: Payload, resource: Resource, url: URL, headers: Headers, zone: string): Promise<Question> {
  const language = languageOf(url, headers)
  const wrong: Wrong[] = []
  const given = url.searchParams
  const known = ['locale', 'page', 'limit', 'sort', 'fields', 'include', ...Object.keys(resource.filters)]
  wrong.push(...unknownIn(url, known))
  const number = (field: 'page' | 'limit') => numberIn(given, field, wrong)
  const choices = (field: string, from: readonly string[]) => {
    const values = valuesOf(given, field)
    if (values.some((value) => !from.includes(value))) wrong.push({ field, detail: say('v1.problems.oneOf', { values: from.join(', ') }) })
    return values
  }
  const question = {
    language,
    page: number('page'),
    limit: number('limit'),
    sort: sortOf(resource, given.get('sort'), wrong),
    fields: choices('fields', fieldsOf(resource)),
    include: choices('include', Object.keys(resource.includes)),
    where: [] as Where[],
  }
  for (const [field, filter] of Object.entries(resource.filters)) {
    const values = valuesOf(given, field)
    if (values.length === 0) continue
    const meant = await meantBy(payload, filter, values, zone)
    if ('wrong' in meant) wrong.push({ field, detail: meant.wrong })
    else question.where.push(filter.where(meant.values))
  }
  if (wrong.length > 0) throw refused(wrong)
  return question
}

const unknownIn = ({ searchParams }: URL, known: readonly string[]): Wrong[] =>
  [...new Set(searchParams.keys())]
    .filter((field) => !known.includes(field))
    .map((field) => ({ field, detail: say('v1.problems.unknownParameter', { values: known.join(', ') }) }))

/** @throws Refusal 400 for parameters that an address does not take: a slip is told of, and does nothing in silence */
export function refuseUnknown(url: URL, known: readonly string[]): void {
  const wrong = unknownIn(url, known)
  if (wrong.length > 0) throw refused(wrong)
}

const refused = (wrong: Wrong[]): Refusal => new Refusal('wrongQuestion', 'v1.problems.wrongQuestion', 400, wrong)

const numbers = { page: { usual: 1, most: mostPages }, limit: { usual: limits.usual, most: limits.most } }

function numberIn(given: URLSearchParams, field: keyof typeof numbers, wrong: Wrong[]): number {
  const { most, usual } = numbers[field]
  const value = given.get(field)
  if (!value) return usual
  if (/^\d{1,7}$/.test(value) && Number(value) >= 1 && Number(value) <= most) return Number(value)
  wrong.push({ field, detail: say('v1.problems.number', { most }) })
  return usual
}

/** Which page of a list that is asked for by nothing else. @throws Refusal 400 */
export function pagingOf({ searchParams }: URL): { page: number; limit: number } {
  const wrong: Wrong[] = []
  const paging = { page: numberIn(searchParams, 'page', wrong), limit: numberIn(searchParams, 'limit', wrong) }
  if (wrong.length > 0) throw refused(wrong)
  return paging
}

/** One value and many both work: the parameter again, or a comma between them. */
export const valuesOf = (given: URLSearchParams, field: string): string[] =>
  given
    .getAll(field)
    .flatMap((each) => each.split(','))
    .map((each) => each.trim())
    .filter(Boolean)

function sortOf({ sort: usual, sorts }: Resource, asked: string | null, wrong: Wrong[]): string {
  const wanted = asked || usual
  const [, minus = '', name = ''] = /^(-?)(\w+)$/.exec(wanted) ?? []
  const field = Object.hasOwn(sorts, name) ? sorts[name] : undefined
  if (field) return minus + field
  const values = Object.keys(sorts).flatMap((each) => [each, `-${each}`])
  wrong.push({ field: 'sort', detail: say('v1.problems.oneOf', { values: values.join(', ') }) })
  return usual
}

/** What is asked of the database by the values that were given. */
async function meantBy(
  payload: Payload,
  { takes }: Filter,
  values: string[],
  zone: string,
): Promise<{ values: string[] } | { wrong: Saying }> {
  if (values.length > bounds.values || values.some((value) => value.length > bounds.characters))
    return { wrong: say('v1.problems.tooMuch', { values: bounds.values, characters: bounds.characters }) }
  if (takes === 'text') return { values }
  if (takes === 'area') return areasMeantBy(payload, values)
  if (takes === 'from' || takes === 'to') return momentMeantBy(takes, values, zone)
  return values.every((value) => takes.includes(value)) ? { values } : { wrong: say('v1.problems.oneOf', { values: takes.join(', ') }) }
}

/** Strength areas are called by their names in addresses. */
async function areasMeantBy(payload: Payload, slugs: string[]): Promise<{ values: string[] } | { wrong: Saying }> {
  const where = { slug: { in: slugs } }
  const { docs } = await payload.find({
    collection: 'strength-areas',
    where,
    ...asPublic,
    depth: 0,
    limit: bounds.values,
    select: { slug: true },
  })
  const missing = slugs.find((slug) => !docs.some((area) => area.slug === slug))
  return missing ? { wrong: say('v1.problems.noSuchArea', { value: missing }) } : { values: docs.map(({ id }) => id) }
}

/** A day is one of the region's; a moment has its distance from UTC. */
function momentMeantBy(side: 'from' | 'to', values: string[], zone: string): { values: string[] } | { wrong: Saying } {
  const [value = '', ...more] = values
  const wrong = { wrong: 'v1.problems.day' } as const
  if (more.length > 0) return wrong
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) {
    const isDay = new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value)
    return isDay ? { values: [zonedInstant(side === 'from' ? value : dayAfter(value), '00:00', zone).toISOString()] } : wrong
  }
  const isMoment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(value)
  return isMoment && !Number.isNaN(Date.parse(value)) ? { values: [new Date(value).toISOString()] } : wrong
}

const dayAfter = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
