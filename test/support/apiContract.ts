import { buildSchema, findBreakingChanges } from 'graphql'

/** JSON Schema and OpenAPI, as far as they are compared. */
interface Schema {
  $ref?: string
  type?: string | string[]
  enum?: unknown[]
  const?: unknown
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  anyOf?: Schema[]
  allOf?: Schema[]
  oneOf?: Schema[]
}

interface Content {
  content?: Record<string, { schema?: Schema }>
}

interface Operation {
  parameters?: { name: string; in: string; required?: boolean; schema?: Schema }[]
  requestBody?: Content & { required?: boolean }
  responses?: Record<string, Content>
}

/** A description of an API, as far as it is compared. */
export interface OpenApi {
  paths?: Record<string, Record<string, Operation>>
  components?: { schemas?: Record<string, Schema> }
}

/** Who gives what is described: readers lose by less in answers, and by more that is demanded of what they send. */
type Way = 'answer' | 'sent'

interface Compared {
  old: OpenApi
  now: OpenApi
  way: Way
  found: string[]
  /** What is being compared already, for schemas that hold themselves. */
  within: ReadonlySet<string>
}

/** What no longer holds for those who use an API as it was, each beginning with the operation: `GET /news: 200 items[].title is gone`. */
export function brokenInOpenApi(old: OpenApi, now: OpenApi): string[] {
  return Object.entries(old.paths ?? {}).flatMap(([path, operations]) =>
    Object.entries(operations).flatMap(([method, before]) => {
      const name = `${method.toUpperCase()} ${path}`
      const after = now.paths?.[path]?.[method]
      return after ? brokenInOperation(old, now, before, after).map((what) => `${name}: ${what}`) : [`${name}: the operation is gone`]
    }),
  )
}

/** The same of a GraphQL schema, as graphql-js sees it. */
export const brokenInGraphql = (old: string, now: string): string[] =>
  findBreakingChanges(buildSchema(old), buildSchema(now)).map(({ description }) => description)

/**
 * Those that a list of changes does not own up to. It does by a line in what is not released yet that has "API change:" and
 * what was said before the colon, or the type and field of GraphQL that it begins with: `API change: GET /news: title is called name.`
 */
export function unacknowledged(broken: string[], changelog: string): string[] {
  const unreleased = /^## Unreleased$(.*?)(?=^## |$(?![\s\S]))/ms.exec(changelog)?.[1] ?? ''
  const owned = unreleased.split('\n').filter((line) => line.includes('API change:'))
  return broken.filter((what) => {
    const subject = /^[A-Z]+ \S+(?=:)/.exec(what)?.[0] ?? /[A-Z]\w*(\.\w+)?/.exec(what)?.[0] ?? what
    const asWord = new RegExp(`(?<![\\w/])${subject.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(?![\\w/{-])`)
    return !owned.some((line) => asWord.test(line))
  })
}

function brokenInOperation(old: OpenApi, now: OpenApi, before: Operation, after: Operation): string[] {
  const found: string[] = []
  const compared = (way: Way): Compared => ({ old, now, way, found, within: new Set() })
  const parametersNow = after.parameters ?? []
  for (const parameter of before.parameters ?? []) {
    const same = parametersNow.find((each) => each.name === parameter.name && each.in === parameter.in)
    if (!same) found.push(`the parameter ${parameter.name} is gone`)
    else compare(`the parameter ${parameter.name}`, parameter.schema, same.schema, compared('sent'))
  }
  for (const { in: place, name, required } of parametersNow) {
    const wasRequired = before.parameters?.some((each) => each.name === name && each.in === place && each.required)
    if (required && !wasRequired) found.push(`the parameter ${name} is now required`)
  }
  if (after.requestBody?.required && !before.requestBody?.required) found.push('a body is now required')
  for (const [type, { schema }] of Object.entries(before.requestBody?.content ?? {})) {
    const same = after.requestBody?.content?.[type]
    if (same) compare('body', schema, same.schema, compared('sent'))
    else found.push(`bodies of ${type} are no longer taken`)
  }
  for (const [status, { content }] of Object.entries(before.responses ?? {})) {
    const answer = after.responses?.[status]
    if (!answer) found.push(`the answer ${status} is gone`)
    else
      for (const [type, { schema }] of Object.entries(content ?? {})) {
        const same = answer.content?.[type]
        if (same) compare(status, schema, same.schema, compared('answer'))
        else found.push(`${status} is no longer given as ${type}`)
      }
  }
  return found
}

/** Compares two schemas at a place, and notes what is narrower for who sends or poorer for who reads. */
function compare(at: string, before: Schema | undefined, after: Schema | undefined, compared: Compared): void {
  if (!before) return
  if (!after) {
    compared.found.push(`${at} is no longer described`)
    return
  }
  const key = `${before.$ref ?? ''} ${after.$ref ?? ''}`
  if (before.$ref && compared.within.has(key)) return
  const inside: Compared = before.$ref ? { ...compared, within: new Set([...compared.within, key]) } : compared
  const [one, other] = [resolved(before, compared.old), resolved(after, compared.now)]
  compareTypes(at, one, other, compared)
  compareChoices(at, one, other, compared)
  compareFields(at, one, other, inside)
  if (one.items) compare(`${at}[]`, one.items, other.items, inside)
}

function compareTypes(at: string, one: Schema, other: Schema, { found, way }: Compared): void {
  const [before, after] = [typesOf(one), typesOf(other)]
  if (before.size === 0 || after.size === 0) return
  // An answer may not become what a reader does not know, nor may what is taken become less.
  const [wide, narrow] = way === 'answer' ? [before, after] : [after, before]
  const strange = [...narrow].filter((type) => !wide.has(type) && !(type === 'integer' && wide.has('number')))
  if (strange.length > 0) found.push(`${at} was ${[...before].join(' or ')} and is ${[...after].join(' or ')}`)
}

function compareChoices(at: string, one: Schema, other: Schema, { found, way }: Compared): void {
  const gone = (one.enum ?? []).filter((value) => other.enum && !other.enum.includes(value))
  if (gone.length > 0) found.push(`${at} no longer has the values ${gone.map(String).join(', ')}`)
  if (way === 'sent' && other.enum && !one.enum) found.push(`${at} takes only some values`)
}

function compareFields(at: string, one: Schema, other: Schema, compared: Compared): void {
  const dot = (name: string) => `${at}.${name}`
  for (const [name, schema] of Object.entries(one.properties ?? {})) {
    const same = other.properties?.[name]
    if (!same) compared.found.push(`${dot(name)} is gone`)
    else compare(dot(name), schema, same, compared)
  }
  const [demanded, missed] = compared.way === 'sent' ? [other.required, one.required] : [one.required, other.required]
  for (const name of demanded ?? [])
    if (!missed?.includes(name) && (compared.way === 'sent' || other.properties?.[name]))
      compared.found.push(`${dot(name)} is ${compared.way === 'sent' ? 'now required' : 'no longer promised'}`)
}

/** Without the reference, and without the wrapping of what may be null. */
function resolved(schema: Schema, document: OpenApi): Schema {
  const meant = schema.$ref ? (document.components?.schemas?.[schema.$ref.split('/').at(-1) ?? ''] ?? schema) : schema
  const variants = meant.anyOf ?? meant.oneOf ?? meant.allOf
  const full = (variants ?? []).filter(({ type }) => type !== 'null')
  const [only] = full
  if (!variants || !only || full.length > 1) return meant
  const inner = resolved(only, document)
  return { ...inner, type: variants.length > full.length ? [...typesOf(inner), 'null'] : inner.type }
}

const typesOf = ({ enum: values, type }: Schema): Set<string> => {
  if (type !== undefined) return new Set([type].flat())
  return new Set((values ?? []).map((value) => (value === null ? 'null' : typeof value)))
}
