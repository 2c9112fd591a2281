import type { Where } from 'payload'
import { beforeEach, describe, expect, it } from 'vitest'
import writeWorkbook from 'write-excel-file/node'
import { suppressedFor } from '../../../src/database'
import { addressHash } from '../../../src/domain/erasedAddress'
import { headersOf } from '../../support/access/headers'
import { stageFor } from '../../support/access/stage'
import { make } from '../../support/fixtures'
import { rest } from '../../support/rest'
import { onEachDatabase } from '../../support/spets'

interface Told {
  rows: number
  added: number
  known: number
  wrong: number
  problems: { row: number; problems: string[]; detail: string }[]
}

onEachDatabase('the list of suppressed addresses', (spets) => {
  let headers: Record<string, string>
  const payload = () => spets().payload
  const all = async () => (await payload().find({ collection: 'suppressions', pagination: false, depth: 0, sort: 'address' })).docs

  beforeEach(async () => {
    headers = { ...(await headersOf(await stageFor(spets()), 'communicator')), 'accept-language': 'sv' }
    await payload().db.deleteMany({ collection: 'suppressions', where: {} })
  })

  const send = (text: string | Uint8Array<ArrayBuffer>) => {
    const body = new FormData()
    body.set('file', new File([text], 'lista.csv'))
    return rest(spets(), '/suppressions/import', { method: 'POST', body, headers })
  }
  const read = async (text: string): Promise<Told> => JSON.parse((await send(text)).text) as Told
  const written = async () => (await rest(spets(), '/suppressions/export', { headers })).text

  describe('read in', () => {
    it('tells of a note that holds what is no text, and of an address that does', async () => {
      const told = await read(
        [
          'Adress;Anteckning',
          'eva@x.example;Ringde\u0007',
          'b\u0000o@x.example;',
          '"cia@x.example\r\nBcc: x@y.example";',
          'dan@x.example;"två\r\nrader"',
        ].join('\r\n'),
      )
      expect(told).toMatchObject({ rows: 4, added: 1, wrong: 3 })
      expect(told.problems.map(({ problems }) => problems)).toEqual([['noteWrong'], ['addressWrong'], ['addressWrong']])
      expect((await all()).map(({ note }) => note)).toEqual(['två\r\nrader'])
    })

    it('whatever ends its lines, and whatever quotation marks stand where', async () => {
      expect(await read('Adress;Anteckning\r\na@x.example;\nb@x.example;\rc@x.example;')).toMatchObject({ rows: 3, added: 3 })
      const told = await read(
        'Listan över dem som inte vill ha post\n\nAdress,Anteckning\nd@x.example,"Läst\ne@x.example,\nf@x.example,x\n',
      )
      expect(told).toMatchObject({ rows: 3, added: 2, wrong: 1, problems: [{ row: 4, problems: ['quotesWrong'] }] })
      expect((await all()).map(({ address }) => address[0])).toEqual(['a', 'b', 'c', 'e', 'f'])
    })

    it('of any delimiter that is declared, written on an older Mac, or a workbook', async () => {
      expect(await read('sep=|\rAdress|Anteckning\ra@x.example|å')).toMatchObject({ rows: 1, added: 1 })
      const mac = Uint8Array.from([
        ...Buffer.from('Adress;Anteckning\rb@x.example;'),
        0x81,
        ...Buffer.from('re, f'),
        0x9a,
        ...Buffer.from('rr'),
      ])
      expect(JSON.parse((await send(mac)).text)).toMatchObject({ rows: 1, added: 1 })
      const workbook = await writeWorkbook([
        ['Adress', 'Anteckning'],
        ['c@x.example', 'Ringde'],
      ]).toBuffer()
      expect(JSON.parse((await send(new Uint8Array(workbook))).text)).toMatchObject({ rows: 1, added: 1 })
      expect((await all()).map(({ note }) => note)).toEqual(['å', 'Åre, förr', 'Ringde'])
    })

    it('goes in row by row, whole or not at all, and says what is wrong with which', async () => {
      const told = await read(
        [
          'Adress;Gäller;Skäl;Anteckning;Datum',
          'Eva@X.example;Nyhetsbrev;Har bett om det;Ringde;2026-01-07',
          'bo@x.example;;;;',
          ';Allt;;;',
          'inte en adress;gossip;lust;;7 januari',
          '',
          'cia@x.example;all;bounced;;',
        ].join('\r\n'),
      )
      expect(told).toMatchObject({ rows: 5, added: 3, known: 0, wrong: 2 })
      expect(told.problems).toEqual([
        { row: 4, problems: ['addressMissing'], detail: 'Rad 4: adress saknas' },
        {
          row: 5,
          problems: ['addressWrong', 'scopeUnknown', 'reasonUnknown', 'dateWrong'],
          detail: expect.stringMatching(/^Rad 5: adressen är ingen e-postadress, /),
        },
      ])
      const stored = (await all()).map(({ address, scope, reason, note }) => [address, scope, reason, note ?? null])
      expect(stored).toEqual([
        ['bo@x.example', 'all', 'asked', null],
        ['cia@x.example', 'all', 'bounced', null],
        ['eva@x.example', 'newsletter', 'asked', 'Ringde'],
      ])
      expect((await all()).at(-1)?.createdAt).toMatch(/^2026-01-07/)
    })

    it('once more changes nothing, nor does what is covered, or is left of somebody erased', async () => {
      const hash = addressHash(spets().settings.secret)('gone@x.example')
      await make(payload()).suppression({ address: hash, reason: 'erased', scope: 'newsletter' })
      const list =
        'address,scope\na@x.example,all\na@x.example,newsletter\nA@X.example,all\nb@x.example,notice\ngone@x.example,newsletter\n'
      expect(await read(list)).toMatchObject({ rows: 5, added: 2, known: 3, wrong: 0 })
      const before = await all()
      expect(await read(list)).toMatchObject({ rows: 5, added: 0, known: 5, wrong: 0 })
      expect(await all()).toEqual(before)
    })

    it('keeps a no at an address that has bounced, for when the bounce is undone', async () => {
      await make(payload()).suppression({ address: 'a@x.example', reason: 'bounced', scope: 'all' })
      const list = 'address,scope,reason\na@x.example,newsletter,asked\nb@x.example,all,bounced\nb@x.example,all,complained\n'
      expect(await read(list)).toMatchObject({ rows: 3, added: 3, known: 0 })
      expect(await read(list)).toMatchObject({ rows: 3, added: 0, known: 3 })
      for (const { id, reason } of await all())
        if (reason === 'bounced') await payload().update({ collection: 'suppressions', id, data: { undoReason: 'mejlen går fram' } })
      const newsletter = await suppressedFor(payload(), ['newsletter'])
      expect(['a@x.example', 'b@x.example'].map(newsletter)).toEqual([true, true])
    })

    it('stops what waits to be sent, and is one event without addresses', async () => {
      await read('address\na@x.example\nb@x.example\nfel\n')
      const where: Where = { and: [{ entity: { equals: 'suppressions' } }, { deed: { equals: 'import' } }] }
      const { docs } = await payload().find({ collection: 'audit-events', where, sort: '-at', limit: 1, depth: 0 })
      expect(docs[0]).toMatchObject({ numbers: { rows: 3, created: 2, unchanged: 0, errors: 1 } })
      expect(JSON.stringify(docs)).not.toContain('x.example')
    })

    it('is understood in the code page of spreadsheets on Windows', async () => {
      const windows = Buffer.from('Adress;Gäller\r\nåsa@x.example;Nyhetsbrev\r\n', 'latin1')
      expect((await send(new Uint8Array(windows))).status).toBe(200)
      expect(await all()).toMatchObject([{ address: 'åsa@x.example', scope: 'newsletter' }])
    })

    it.each([
      ['', 'Välj en fil'],
      ['namn;telefon\nEva;123\n', 'Ingen kolumn heter adress'],
      ['%PDF-1.7', 'inget kalkylblad'],
      ['Adress;Not\na@x.example;\xB9\xC2\xB7\xFE', 'hur filens å, ä och ö är skrivna'],
    ])('%j is refused at the file', async (text, detail) => {
      const answer = await send(Uint8Array.from(Buffer.from(text, 'latin1')))
      expect(answer.status).toBe(400)
      expect(JSON.parse(answer.text)).toMatchObject({ errors: [{ field: 'file', detail: expect.stringContaining(detail) }] })
      expect(await all()).toEqual([])
    })
  })

  it('taken out holds what is in force, is safe to open, and can be read in again', async () => {
    const hash = addressHash(spets().settings.secret)('gone@x.example')
    await make(payload()).suppression({ address: '+plus@x.example', scope: 'newsletter', reason: 'complained', note: '=1+1 "så"; x' })
    await make(payload()).suppression({ address: hash, scope: 'all', reason: 'erased' })
    const undone = await make(payload()).suppression({ address: 'undone@x.example', scope: 'all' })
    await payload().update({ collection: 'suppressions', id: undone.id, data: { undoReason: 'Bad om det' } })
    const text = await written()
    expect(text).toContain('"Adress";"Gäller";"Skäl";"Anteckning";"Datum"')
    expect(text).toContain(`"'+plus@x.example";"Nyhetsbrev";"Har anmält brevet som skräppost";"'=1+1 ""så""; x"`)
    expect(text).toContain(hash)
    expect(text).not.toContain('undone@x.example')
    const before = (await all())
      .filter(({ undoneAt }) => !undoneAt)
      .map(({ address, scope, reason, note }) => [address, scope, reason, note ?? null])
    expect(await read(text)).toMatchObject({ rows: 2, added: 0, known: 2, wrong: 0 })
    await payload().db.deleteMany({ collection: 'suppressions', where: {} })
    expect(await read(text)).toMatchObject({ rows: 2, added: 2, known: 0, wrong: 0 })
    expect((await all()).map(({ address, scope, reason, note }) => [address, scope, reason, note ?? null])).toEqual(before)
  })

  it('tells of a contact whose address was erased before', async () => {
    const contact = await make(payload()).contact({ email: 'again@x.example' })
    const hash = addressHash(spets().settings.secret)('again@x.example')
    const erased = await make(payload()).suppression({ address: hash, scope: 'newsletter', reason: 'erased' })
    const { docs } = JSON.parse((await rest(spets(), `/suppressions/of/${contact.id}`, { headers })).text) as { docs: unknown[] }
    expect(docs).toMatchObject([{ id: erased.id, scope: 'newsletter' }])
  })
})
