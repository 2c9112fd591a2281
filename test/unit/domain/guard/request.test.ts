import { describe, expect, it } from 'vitest'
import { mostOctets, unfitBody } from '../../../../src/domain/guard/body'
import { unfitRequest } from '../../../../src/domain/guard/request'

const asked = (url: string, method = 'GET', headers: Record<string, string> = {}) =>
  unfitRequest({ method, url, headers: { host: 'localhost', ...headers } })

describe('a request that nothing can answer is refused before anything reads it:', () => {
  it.each([
    ['/%ff', 'address'],
    ['/sv/%00', 'address'],
    ['/sv?q=%ff', 'address'],
    ['http://elsewhere/', 'address'],
    ['*', 'address'],
    [`/${'a'.repeat(12_000)}`, 'addressTooLong'],
    [`/api/news?${'a&'.repeat(401)}`, 'tooManyParameters'],
    ['/api/__proto__', 'names'],
    ['/api/news?__proto__=1', 'names'],
    ['/api/news?where[constructor][equals]=1', 'names'],
    ['/api/news?where%5Bprototype%5D=1', 'names'],
    ['/api/news?select.__proto__.x=1', 'names'],
    ['/api/news?page=9223372036854775808', 'number'],
    ['/api/news?page=-1', 'number'],
    ['/api/news?page=NaN', 'number'],
    ['/api/news?page=1.5', 'number'],
    ['/api/news?limit=1e3', 'number'],
    ['/api/news?limit=-1', 'number'],
    ['/api/news?depth=Infinity', 'number'],
    ['/api/news?joins[related][limit]=-5', 'number'],
    ['/api/news?where={', 'brokenBody'],
    ['/api/news?where={"__proto__":1}', 'names'],
  ])('%s', (url, unfit) => {
    expect(asked(url)).toBe(unfit)
  })

  it('a method of another kind, no host, a header that Next could not read', () => {
    expect(asked('/', 'TRACE')).toBe('method')
    expect(asked('/', 'get')).toBe('method')
    expect(unfitRequest({ method: 'GET', url: '/', headers: {} })).toBe('noHost')
    expect(asked('/admin', 'GET', { 'next-router-state-tree': '{' })).toBe('header')
  })

  it.each([
    '/',
    '/sv?page=-1',
    '/api/news?page=&limit=0&depth=2',
    '/api/news?where[title][like]=100%25%20constructor&sort=-date',
    '/api/news?where={"title":{"equals":"x"}}',
    '/admin/collections/news?limit=10&page=1&where[or][0][and][0][title][contains]=a+b',
    '/sv/news/en-nyhet-om-%C3%A5r-2023',
  ])('not so %s', (url) => {
    expect(asked(url)).toBeNull()
  })
})

describe('a body that cannot be what it says is refused:', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  const form = (text: string) => unfitBody(bytes(text.replaceAll('\n', '\r\n')), 'multipart/form-data; boundary=x')
  const part = (name: string, value: string) => `--x\nContent-Disposition: form-data; name="${name}"\n\n${value}\n--x--\n`

  it.each([
    ['{"a":', 'brokenBody'],
    ['{"__proto__":{"isAdmin":true}}', 'names'],
    ['{"a":[{"b":{"constructor":1}}]}', 'names'],
    [`${'['.repeat(200)}${']'.repeat(200)}`, 'tooDeep'],
    ['{"a":[1,{"b":"constructor"}]}', null],
    ['null', 'brokenBody'],
    ['5', 'brokenBody'],
    ['"text"', 'brokenBody'],
    ['[{"a":1}]', 'brokenBody'],
    ['', null],
  ])('%s', (text, unfit) => {
    expect(unfitBody(bytes(text), 'application/json; charset=utf-8')).toBe(unfit)
  })

  it('forms, with what Payload puts in them', () => {
    expect(unfitBody(bytes('a=1&__proto__[x]=2'), 'application/x-www-form-urlencoded')).toBe('names')
    expect(form('nonsense')).toBe('brokenBody')
    expect(form(part('__proto__', 'x'))).toBe('names')
    expect(form(part('_payload', '{'))).toBe('brokenBody')
    expect(form(part('_payload', '{"constructor":1}'))).toBe('names')
    expect(form(part('_payload', '{"title":"x"}'))).toBeNull()
    for (const none of ['null', '5', '[]']) expect(form(part('_payload', none))).toBe('brokenBody')
    expect(form(part('file', '{"filename":"x"}'))).toBe('brokenBody')
    expect(form(part('file', ''))).toBeNull()
    expect(form(part('file"; filename="x.png', 'a picture'))).toBeNull()
  })

  it('and so much of it, by what it is for', () => {
    expect(mostOctets('/api/media', 'multipart/form-data; boundary=x')).toBeGreaterThan(12_000_000)
    expect(mostOctets('/api/media', 'multipart/form-data; boundary=x')).toBeLessThan(13_000_000)
    expect(mostOctets('/sv/subscribe', 'application/x-www-form-urlencoded')).toBeLessThan(mostOctets('/api/news', 'application/json'))
  })
})
