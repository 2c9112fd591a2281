import { describe, expect, it } from 'vitest'
import { boundsOf } from '../../../../src/domain/guard/bounds'
import { isSmallQuestion } from '../../../../src/domain/guard/filters'
import { isWithin, onlyReads, readGraphql, weigh } from '../../../../src/domain/guard/graphql'
import { Lane } from '../../../../src/domain/guard/lane'

const bounds = boundsOf.public
const weightOf = (query: string, variables = {}, operationName: string | null = null) =>
  weigh(readGraphql(query), { query, variables, operationName }, bounds)

describe('what a GraphQL question would read', () => {
  it('is counted for each alias, and multiplied by lists in lists', () => {
    expect(weightOf('{ NewsItems { docs { id } } }').documents).toBe(10)
    expect(weightOf('{ a: NewsItems(limit: 100) { docs { id } } b: NewsItems(limit: 50) { docs { id } } }').documents).toBe(150)
    expect(weightOf('{ NewsItems(limit: 20) { docs { meetings(limit: 30) { docs { id } } } } }').documents).toBe(20 + 20 * 30)
    expect(weightOf('{ NewsItems(limit: 100) { totalDocs } }').documents).toBe(100)
    expect(weightOf('{ countNews { totalDocs } }').documents).toBe(1)
  })

  it('is the same by variables, their defaults and fragments', () => {
    expect(weightOf('query Q($n: Int) { NewsItems(limit: $n) { docs { id } } }', { n: 70 }).documents).toBe(70)
    expect(weightOf('query Q($n: Int = 60) { NewsItems(limit: $n) { docs { id } } }').documents).toBe(60)
    expect(weightOf('{ ...A } fragment A on Query { NewsItems(limit: 40) { ...B } } fragment B on X { docs { id } }').documents).toBe(40)
    expect(weightOf('{ ... { NewsItems(limit: 40) { docs { id } } } }').documents).toBe(40)
  })

  it('is without bounds for a list that says none, and no more than a list has', () => {
    expect(weightOf('{ NewsItems(limit: 0) { docs { id } } }').documents).toBe(100)
    expect(weightOf('{ NewsItems(limit: -1) { docs { id } } }').documents).toBe(100)
    expect(weightOf('{ NewsItems(limit: 5000) { docs { id } } }').documents).toBe(100)
  })

  it('is the named operation’s alone', () => {
    const query = 'query One { NewsItems(limit: 5) { docs { id } } } query Two { NewsItems(limit: 7) { docs { id } } }'
    expect(weightOf(query, {}, 'Two').documents).toBe(7)
    expect(weightOf(query).documents).toBe(12)
  })

  it('160 aliases of a hundred documents each are too much, and so are their kin', () => {
    const aliases = (make: (number: number) => string) => `{ ${Array.from({ length: 160 }, (_, number) => make(number)).join(' ')} }`
    const deep = `{ NewsItems { docs { ${'strengthAreas { '.repeat(20)} id ${'} '.repeat(20)} } } }`
    const fragments = Array.from({ length: 24 }, (_, number) => `fragment F${number} on Query { ...F${number + 1} ...F${number + 1} }`)
    for (const query of [
      aliases((number) => `a${number}: NewsItems(limit: 100) { docs { id } }`),
      aliases((number) => `a${number}: countNews { totalDocs }`),
      aliases((number) => `a${number}: News(id: "x") { id }`),
      `{ NewsItems(limit: 100) { docs { ${'meetings(limit: 100) { docs { id } } '} } } }`,
      deep,
    ])
      expect(isWithin(weightOf(query), bounds), query.slice(0, 80)).toBe(false)
    expect(weightOf(`{ ...F0 } ${fragments.join(' ')} fragment F24 on Query { ...F0 }`).documents).toBe(0)
  })

  it('may be what a website asks for a page', () => {
    const page = `query Page($slug: String) {
      NewsItems(where: { slug: { equals: $slug } }, limit: 1) { docs { title lead body strengthAreas { title slug } related { title } } }
      latest: NewsItems(limit: 5, sort: "-date") { docs { title slug date } }
      areas: StrengthAreas(limit: 100) { docs { title slug image { url sizes { card { url } } } } }
      Publisher { name }
    }`
    expect(isWithin(weightOf(page, { slug: 'x' }), bounds)).toBe(true)
    expect(onlyReads(readGraphql(page))).toBe(true)
    expect(onlyReads(readGraphql('mutation { deleteNews(id: "x") { id } }'))).toBe(false)
  })

  it('is not even read when it is too long', () => {
    expect(() => readGraphql(`{ ${'a '.repeat(6_000)} }`)).toThrow(/token/i)
  })
})

describe('a filter', () => {
  it('has so many conditions, values and characters', () => {
    const many = (count: number) => ({ or: Array.from({ length: count }, () => ({ title: { contains: 'a' } })) })
    expect(isSmallQuestion({ where: many(25) }, bounds)).toBe(true)
    expect(isSmallQuestion({ where: many(26) }, bounds)).toBe(false)
    expect(isSmallQuestion({ where: many(20), joins: { a: { where: many(6) } } }, bounds)).toBe(false)
    expect(isSmallQuestion({ where: { id: { in: Array.from({ length: 101 }, String) } } }, bounds)).toBe(false)
    expect(isSmallQuestion({ where: { id: { in: Array.from({ length: 101 }, String).join(',') } } }, bounds)).toBe(false)
    expect(isSmallQuestion({ where: { title: { like: 'a'.repeat(301) } } }, bounds)).toBe(false)
    expect(isSmallQuestion({ sort: 'a,'.repeat(11) }, bounds)).toBe(false)
  })

  it('lies so deep', () => {
    const deep = Array.from({ length: 30 }).reduce<object>((inner) => ({ and: [inner] }), { title: { equals: 'a' } })
    expect(isSmallQuestion({ where: deep }, bounds)).toBe(false)
  })
})

describe('a lane', () => {
  const bound = { places: 2, waiting: 4, waitingPerClient: 3, patience: 0 }

  it('lets clients take turns, however much one of them asks', () => {
    const lane = new Lane(bound)
    const begun: string[] = []
    const enter = (name: string) => lane.enter(name.slice(0, 1), () => begun.push(name))
    const [first] = [enter('a1'), enter('a2'), enter('a3'), enter('a4'), enter('b1')]
    const leave = (left: typeof first) => typeof left === 'function' && left()
    expect(begun).toEqual(['a1', 'a2'])
    leave(first)
    leave(first)
    expect(begun).toEqual(['a1', 'a2', 'a3'])
    expect(lane.waiting).toBe(2)
  })

  it('says whose queue is full', () => {
    const lane = new Lane(bound)
    const enter = (client: string) => lane.enter(client, () => undefined)
    for (const client of ['a', 'a', 'a', 'a', 'a']) expect(enter(client)).toBeTypeOf('function')
    expect(enter('a')).toBe('clientFull')
    expect(enter('b')).toBeTypeOf('function')
    expect(enter('b')).toBe('full')
  })

  it('forgets who gave up waiting', () => {
    const lane = new Lane({ ...bound, places: 1 })
    const begun: string[] = []
    const enter = (name: string) => lane.enter(name, () => begun.push(name))
    const [first, second] = [enter('a'), enter('b'), enter('c')]
    if (typeof second === 'function') second()
    if (typeof first === 'function') first()
    expect(begun).toEqual(['a', 'c'])
  })
})
