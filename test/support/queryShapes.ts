import type { CommandStartedEvent, MongoClient } from 'mongodb'

/** What a command asks of a collection: by which conditions, in which order. */
export interface Shape {
  collection: string
  filter: Fields
  sort: Index | null
}

/** Fields in order, each with its direction: an index as the server tells it, or a sort. */
export type Index = Record<string, number>

/** What is known of a collection's values. */
export interface Known {
  /** Whether few documents have a value, so that they may be looked at and sorted one by one. */
  isFew(path: string, value: unknown): boolean
  /** Whether nearly all documents have a value, so that one reads along an order as if it had not been asked for. */
  isUsual(path: string, value: unknown): boolean
}

type Fields = Record<string, unknown>

/** Notes the shape of every command that a client sends, once each. The client must have been made with `monitorCommands`. */
export function recordShapes(client: MongoClient): { shapes(): Shape[] } {
  const found = new Map<string, Shape>()
  client.on('commandStarted', (event) => {
    for (const shape of shapesIn(event)) found.set(JSON.stringify(shape), shape)
  })
  return { shapes: () => [...found.values()] }
}

/** A shape in words: its conditions without their values. */
export function described({ collection, filter, sort }: Shape): string {
  const words = new Set(conditionsIn(filter).map(inWords))
  const order = Object.entries(sort ?? {}).map(([path, way]) => (way < 0 ? `-${path}` : path))
  return [collection, [...words].toSorted().join(', '), order.length > 0 ? `by ${order.join(', ')}` : ''].filter(Boolean).join(': ')
}

const inWords = (condition: Condition): string =>
  condition.kind === 'or'
    ? `(${condition.branches.map((branch) => branch.map(inWords).toSorted().join(', ')).join(' or ')})`
    : `${condition.path} ${condition.kind}`

function shapesIn({ command, commandName }: CommandStartedEvent): Shape[] {
  const collection = String(command[commandName])
  const shape = (filter: unknown, sort: unknown = null): Shape => ({ collection, filter: fieldsIn(filter), sort: sortIn(sort) })
  if (commandName === 'find') return [shape(command.filter, command.sort)]
  if (commandName === 'findAndModify') return [shape(command.query, command.sort)]
  if (commandName === 'count' || commandName === 'distinct') return [shape(command.query)]
  if (commandName === 'update') return listIn(command.updates).map(({ q }) => shape(q))
  if (commandName === 'delete') return listIn(command.deletes).map(({ q }) => shape(q))
  if (commandName !== 'aggregate') return []
  const stages = listIn(command.pipeline)
  return [shape(stages[0]?.$match, stages.find((stage) => '$sort' in stage)?.$sort)]
}

const listIn = (value: unknown): Fields[] => (Array.isArray(value) ? value.map(fieldsIn) : [])

const fieldsIn = (value: unknown): Fields => (isPlain(value) ? value : {})

const isPlain = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

/** The fields of an index or a sort, which the driver sends as a map to keep their order. */
export function indexIn(value: unknown): Index {
  const entries = value instanceof Map ? [...value.entries()] : Object.entries(fieldsIn(value))
  return Object.fromEntries(entries.map(([path, way]) => [String(path), way === -1 || way === 'desc' ? -1 : 1]))
}

function sortIn(value: unknown): Index | null {
  const sort = indexIn(value)
  return Object.keys(sort).length === 0 ? null : sort
}

/** An index gives an equality one run or a run for each value, a range a stretch; others are looked at document by document. */
type Condition =
  | { kind: 'equal' | 'in'; path: string; values: readonly unknown[] }
  | { kind: 'range' | 'other'; path: string }
  | { kind: 'or'; branches: readonly Condition[][] }

function conditionsIn(filter: Fields): Condition[] {
  return Object.entries(filter).flatMap(([path, value]): Condition[] => {
    if (path === '$and') return listIn(value).flatMap(conditionsIn)
    if (path === '$or') return [{ kind: 'or', branches: listIn(value).map(conditionsIn) }]
    return [conditionOn(path, value)]
  })
}

const ranges = ['$gt', '$gte', '$lt', '$lte']

function conditionOn(path: string, value: unknown): Condition {
  if (path.startsWith('$') || value instanceof RegExp) return { kind: 'other', path }
  if (!isPlain(value) || !Object.keys(value).some((key) => key.startsWith('$'))) return { kind: 'equal', path, values: [value] }
  if ('$eq' in value) return { kind: 'equal', path, values: [value.$eq] }
  // What is not there stands in an index as null does, and what is there as all the rest.
  if (value.$exists === false) return { kind: 'equal', path, values: [null] }
  if (value.$ne === null || ranges.some((range) => range in value)) return { kind: 'range', path }
  if (Array.isArray(value.$in)) return { kind: value.$in.length === 1 ? 'equal' : 'in', path, values: value.$in }
  return { kind: 'other', path }
}

/**
 * Whether an index serves a shape: it finds the documents by their conditions and gives them in order, so that nobody
 * has to look through a collection or sort one. Equality, then the sort, then a range
 * (https://www.mongodb.com/docs/manual/tutorial/equality-sort-range-guideline/).
 */
export function isServed({ filter, sort }: Shape, indexes: readonly Index[], known: Known): boolean {
  return areServed(conditionsIn(filter), sort, indexes, known)
}

function areServed(asked: readonly Condition[], sort: Index | null, indexes: readonly Index[], known: Known): boolean {
  const conditions = asked.filter((condition) => !isUsual(condition, known))
  const runs = new Map(conditions.flatMap((one) => (one.kind === 'equal' || one.kind === 'in' ? [[one.path, one.values] as const] : [])))
  if (indexes.some((index) => leadsToFew(index, runs, known))) return true
  // All that there is is asked for: nothing is looked at in vain.
  if (conditions.length === 0) return !sort || indexes.some((index) => givesOrder(index, runs, sort))
  const found = new Set([...runs.keys(), ...conditions.flatMap((one) => (one.kind === 'range' ? [one.path] : []))])
  if (indexes.some((index) => found.has(firstOf(index)) && givesOrder(index, runs, sort))) return true
  // A choice is served where each of its branches is, together with all that holds beside it.
  return conditions.some((condition) => {
    if (condition.kind !== 'or') return false
    const others = conditions.filter((other) => other !== condition)
    return condition.branches.every((branch) => areServed([...others, ...branch], sort, indexes, known))
  })
}

/** A choice is usual where one of its branches is. */
function isUsual(condition: Condition, known: Known): boolean {
  if (condition.kind === 'or') return condition.branches.some((branch) => branch.every((one) => isUsual(one, known)))
  return 'values' in condition && condition.values.some((value) => known.isUsual(condition.path, value))
}

const firstOf = (index: Index): string => Object.keys(index)[0] ?? ''

type Runs = ReadonlyMap<string, readonly unknown[]>

/** The fields of an index that equality fills from its beginning hold one whose values few documents have. */
function leadsToFew(index: Index, runs: Runs, known: Known): boolean {
  for (const path of Object.keys(index)) {
    const values = runs.get(path)
    if (!values) return false
    if (values.every((value) => known.isFew(path, value))) return true
  }
  return false
}

function givesOrder(index: Index, runs: Runs, sort: Index | null): boolean {
  if (!sort) return true
  const wanted = Object.entries(sort).filter(([path]) => runs.get(path)?.length !== 1)
  const given = Object.entries(index).filter(([path]) => !runs.has(path) || wanted.some(([sorted]) => sorted === path))
  const isLike = (way: 1 | -1) =>
    wanted.every(([path, direction], place) => given[place]?.[0] === path && given[place][1] * way === direction)
  return isLike(1) || isLike(-1)
}
