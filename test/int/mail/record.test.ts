import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { forgetOldRecipients } from '../../../src/mail'
import { type Client, clientFor } from '../../support/clients'
import { mailRoom } from '../../support/mailings'
import { rest, sending } from '../../support/rest'
import { startMailServer, type TestMailServer } from '../../support/smtp'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('the record of a dispatch', (spets) => {
  const room = mailRoom(spets)
  const payload = () => spets().payload
  let server: TestMailServer
  let clients: Record<'administrator' | 'communicator' | 'leader' | 'reader', Client>
  let dispatch: string

  beforeAll(async () => {
    server = await startMailServer()
    spets().settings.smtpUrl = server.url
    await room.publisher()
    clients = {
      administrator: await clientFor(spets(), { role: 'administrator' }),
      communicator: await clientFor(spets(), { role: 'communicator', name: 'Karin Ek' }),
      leader: await clientFor(spets(), { role: 'process-leader' }),
      reader: await clientFor(spets(), { role: 'reader' }),
    }
    const people = [
      await room.contact({ name: 'Åsa Secret', email: 'asa.secret@who.example' }),
      await room.contact({ name: 'Bo Secret', email: 'bo.secret@who.example' }),
    ]
    const mailing = await room.newsletterTo(people, { subject: 'Höstens <möten> & "annat"' })
    const { docs } = await payload().find({ collection: 'users', where: { name: { equals: 'Karin Ek' } } })
    dispatch = await room.confirm(mailing, { user: docs[0]?.id ?? null })
    await room.work()
  })
  afterAll(async () => server.close())

  const recordFor = (client: Client, language = 'sv') => client.get(`/dispatches/${dispatch}/record`, { 'accept-language': language })
  const setNumber = (client: Client, registryNumber: unknown) => client.post(`/dispatches/${dispatch}/registry-number`, { registryNumber })

  it('tells what was sent, by whom and to how many, and nobody who got it', async () => {
    const { status, text, headers } = await recordFor(clients.communicator)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toContain('text/html')
    expect(headers.get('content-security-policy')).toContain('sandbox')
    expect(text).toContain('<title>Akt: Höstens &lt;möten&gt; &amp; &quot;annat&quot;</title>')
    expect(text).not.toContain('<möten>')
    expect(text).toContain('Karin Ek')
    expect(text).toMatch(/Mottaget av nästa e-postserver<\/th><td>2</)
    expect(text).toMatch(/Alla i urvalen<\/th><td>2</)
    expect(text).toContain('<template shadowrootmode="open">')
    expect(text).toContain('Som ren text, på svenska')
    expect(text).not.toMatch(/secret/i)
  })

  it('is in the language of whoever reads it', async () => {
    expect((await recordFor(clients.reader, 'en')).text).toContain('Record of a dispatch')
  })

  it('tells the question only to those who may read all segments', async () => {
    for (const [name, client] of Object.entries(clients)) {
      const { status, text } = await recordFor(client)
      expect(status, name).toBe(200)
      expect(text.includes('Vilka det gick till'), name).toBe(['administrator', 'communicator'].includes(name))
    }
  })

  it('is for those who log in', async () => {
    expect((await rest(spets(), `/dispatches/${dispatch}/record`)).status).toBe(403)
  })

  it('says the same when it is forgotten who got it', async () => {
    const before = (await recordFor(clients.communicator)).text
    await payload().updateGlobal({ slug: 'mail-settings', data: { keepRecipients: 1 } })
    await forgetOldRecipients(payload(), new Date(Date.now() + 40 * 24 * 60 * 60 * 1000))
    expect(await room.deliveries(dispatch)).toEqual([])
    const after = (await recordFor(clients.communicator)).text
    expect(after).toContain('Mottagarna borttagna')
    expect(after.replace(/<tr><th scope="row">Mottagarna borttagna<\/th><td>[^<]*<\/td><\/tr>/, '')).toBe(before)
    const rows = await clients.communicator.get(`/dispatches/${dispatch}/rows.csv`)
    expect(rows.status).toBe(410)
    expect((await clients.communicator.get(`/dispatches/${dispatch}/accounting.csv`)).text).toContain(';"2"')
  })

  describe('has a registry number', () => {
    it('that an administrator or communicator writes, which stands in the audit log', async () => {
      expect(JSON.parse((await setNumber(clients.communicator, '  RS 2026/123 ')).text)).toEqual({ registryNumber: 'RS 2026/123' })
      expect((await recordFor(clients.reader)).text).toContain('RS 2026/123')
      const { docs } = await payload().find({ collection: 'audit-events', where: { document: { equals: dispatch } }, sort: '-at' })
      expect(docs[0]).toMatchObject({ deed: 'update', entity: 'dispatches', actorName: 'Karin Ek', fields: ['registryNumber'] })
      expect((await setNumber(clients.administrator, '')).status).toBe(200)
      expect((await room.dispatch(dispatch)).registryNumber ?? null).toBeNull()
    })

    it('that nobody else writes', async () => {
      for (const client of [clients.leader, clients.reader]) expect((await setNumber(client, 'X')).status).toBe(403)
      const { status } = await rest(spets(), `/dispatches/${dispatch}/registry-number`, sending('POST', { registryNumber: 'X' }))
      expect(status).toBe(403)
    })

    it.each([
      ['too long', 'x'.repeat(61)],
      ['no text', 7],
      ['nothing', undefined],
    ])('that is not %s', async (_name, value) => {
      const { status, text } = await setNumber(clients.communicator, value)
      expect([status, JSON.parse(text).type]).toEqual([422, 'urn:spets:problem:registryNumber'])
    })
  })
})
