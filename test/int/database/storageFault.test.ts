import { expect, it } from 'vitest'
import { sqliteClient } from '../../../src/database'
import { writeFaultIn } from '../../../src/domain/storageFault'
import { faultOfOurs, problemResponse } from '../../../src/errors'
import { translator } from '../../../src/i18n'
import { rest, sending } from '../../support/rest'
import { onEachDatabase } from '../../support/spets'

const failed = (code: string | number) => Object.assign(new Error('It failed'), { code })

onEachDatabase('a database that takes nothing', (spets) => {
  const attempt = sending('POST', { email: 'nobody@users.example', password: 'not the password' }, { 'accept-language': 'sv' })

  it('is told to whoever wanted to write, and works again after', async () => {
    if (spets().database === 'mongodb') return
    const client = sqliteClient(spets().payload)
    await client.execute('pragma query_only = 1')
    const byRest = await rest(spets(), '/users/login', attempt)
    await client.execute('pragma query_only = 0')
    expect(byRest).toMatchObject({
      status: 503,
      text: expect.stringContaining('Det går inte att spara just nu: servern kan inte skriva') as string,
    })
    expect((await rest(spets(), '/users/login', attempt)).status).toBe(401)
  })

  it.each(['SQLITE_FULL', 'ENOSPC', 14_031])('is full: %s', async (code) => {
    const wrapped = new Error('Failed query', { cause: failed(code) })
    const answer = problemResponse(faultOfOurs(typeof code === 'string' ? wrapped : failed(code)), translator('sv'))
    expect(answer.status).toBe(503)
    expect(await answer.json()).toMatchObject({
      type: 'urn:spets:problem:storageFull',
      title: expect.stringContaining('slut på utrymme') as string,
    })
  })

  it.each(['EROFS', 'SQLITE_READONLY_DBMOVED', 10_107])('is not to be written in: %s', (code) => {
    expect(writeFaultIn(failed(code))).toBe('readOnly')
  })

  it.each(['SQLITE_CONSTRAINT', 'ECONNREFUSED', 11_000])('is something else: %s', (code) => {
    expect(faultOfOurs(failed(code))).toMatchObject({ code: 'internal', status: 500 })
  })
})
