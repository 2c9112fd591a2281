import { APIError } from 'payload'
import { describe, expect, it } from 'vitest'
import { jsonLine, readableLine } from '../../../../src/domain/log/line'
import { withoutPersonal } from '../../../../src/domain/log/personal'
import { errorToTell, logOptions } from '../../../../src/log'
import { inRequest, pathToTell } from '../../../../src/requests'

/** What is logged at which level, of an error that Payload would log as such. */
function logged(first: unknown, level = 50): string[] {
  const lines: string[] = []
  const logger = { info: ({ msg }: { msg: string }) => lines.push(`info: ${msg}`) }
  const method = () => lines.push('as it was')
  Reflect.apply(logOptions('info').hooks?.logMethod ?? method, logger, [[first], method, level])
  return lines
}

describe('the log', () => {
  it('tells a refusal by what it is, not in its words, and not as an error', () => {
    const refusal = new APIError('Anna Berg is used', 409)
    expect(logged({ err: refusal })).toEqual(['info: Refused (409) APIError'])
    expect(logged(refusal)).toEqual(['info: Refused (409) APIError'])
    expect(logged({ err: { message: 'In GraphQL', originalError: { status: 403 } } })).toEqual(['info: Refused (403)'])
  })

  it('leaves errors of ours, and all that is no error, as they are', () => {
    expect(logged({ err: new APIError('Broken', 500) })).toEqual(['as it was'])
    expect(logged({ err: new Error('Broken') })).toEqual(['as it was'])
    expect(logged('words')).toEqual(['as it was'])
    expect(logged({ err: new APIError('Said lower', 400) }, 30)).toEqual(['as it was'])
  })

  it('says which request a line is about', () => {
    const facts = inRequest('POST', '/api/news?x=1', () => Reflect.apply(logOptions('info').mixin ?? Object, null, [{}, 30]) as unknown)
    expect(facts).toMatchObject({ method: 'POST', path: '/api/news', requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown })
  })

  it('tells an error with its cause and where it was, and none of the values', () => {
    const cause = Object.assign(new Error('UNIQUE constraint failed: contacts.email'), { code: 'SQLITE_CONSTRAINT' })
    const error = new Error('Failed query: insert into "contacts" values (?, ?)\nparams: Anna "Berg"\nSvensson,anna@region.example', {
      cause,
    })
    const told = errorToTell(error)
    expect(told).toMatchObject({ cause: { code: 'SQLITE_CONSTRAINT', message: cause.message } })
    expect(JSON.stringify(told)).not.toMatch(/Anna|Berg|Svensson|region\.example/)
    expect(told).toMatchObject({ stack: expect.stringContaining('log.test.ts') as unknown })
  })
})

describe('what is personal', () => {
  it.each([
    ['E11000 duplicate key error collection: s.contacts index: email_1 dup key: { email: "anna@region.example" }'],
    ['Cast to ObjectId failed for value "Anna Berg" (type string) at path "_id" for model "users"'],
    ['Unexpected token \'A\', "Anna Berg" is not valid JSON'],
    ['550 5.1.1 <åsa.berg@örebro.example>: no such user'],
    ['"anna berg"@region.example was refused'],
    ['GET /preferences/anna-token-123?name=Anna failed'],
    ['/admin/reset/Anna_Berg-1'],
    ['smtp://Anna:Berg@mail.region.example'],
    ['Authorization: Bearer spets_Anna.Berg'],
  ])('is not in the log: %s', (said) => {
    expect(withoutPersonal(said)).not.toMatch(/anna|berg|åsa/i)
  })

  it('leaves what is not personal', () => {
    for (const said of [
      'UNIQUE constraint failed: contacts.email',
      "Cannot read properties of undefined (reading 'id')",
      'at /app/node_modules/@payloadcms/next/dist/x.js:1:2',
    ])
      expect(withoutPersonal(said)).toBe(said)
  })
})

describe('a path in the log', () => {
  it.each([
    ['/api/news/0b5c3a1e-1111-4222-8333-444455556666?depth=1', '/api/news/0b5c3a1e-1111-4222-8333-444455556666'],
    ['http://spets.example/preferences/Abc123/save', '/preferences/…/save'],
    ['/admin/reset/abcdef', '/admin/reset/…'],
    ['/v1/preview/abcdef?locale=sv', '/v1/preview/…'],
    ['/api/contacts/anna@region.example', '/api/contacts/…'],
    ['/api/contacts/Anna%20Berg', '/api/contacts/…'],
    ['/api/media/file/anna-berg.jpg', '/api/media/file/…'],
    ['/', '/'],
  ])('%s is told as %s', (address, told) => {
    expect(pathToTell(address)).toBe(told)
  })
})

describe('a line of the log', () => {
  const line = JSON.stringify({
    level: 50,
    time: 0,
    msg: 'anna@x.example failed',
    err: { type: 'Error', message: 'anna@x.example', stack: '    at here' },
  })

  it('is one JSON object for machines, whatever a library wrote', () => {
    expect(JSON.parse(jsonLine(line, new Date()))).toMatchObject({ level: 'error', time: '1970-01-01T00:00:00.000Z', msg: '…@… failed' })
    const plain = jsonLine('FATAL "out of" memory\n', new Date(0), 50)
    expect(JSON.parse(plain)).toEqual({ level: 'error', time: '1970-01-01T00:00:00.000Z', msg: 'FATAL "out of" memory' })
    expect(plain.match(/\n/g)).toHaveLength(1)
  })

  it('is plain text for people, with the stack below', () => {
    expect(readableLine(line)).toBe('1970-01-01T00:00:00.000Z ERROR …@… failed\n  Error: …@…\n    at here\n')
  })
})
