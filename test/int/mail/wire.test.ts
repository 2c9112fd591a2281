import fc from 'fast-check'
import type { ParsedMail } from 'mailparser'
import type Mail from 'nodemailer/lib/mailer'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { whyInWords } from '../../../src/domain/deliveryWords'
import { translator } from '../../../src/i18n'
import { directTransport } from '../../../src/mail/engine'
import { prose } from '../../support/fixtures'
import { mailRoom } from '../../support/mailings'
import { startMailServer, type TestMailServer } from '../../support/smtp'
import { onEachDatabase } from '../../support/spets'

/** The headers of a newsletter, and no others. */
const newsletterHeaders = [
  'auto-submitted',
  'content-type',
  'date',
  'feedback-id',
  'from',
  'list',
  'message-id',
  'mime-version',
  'precedence',
  'reply-to',
  'subject',
  'to',
]

onEachDatabase('text that would be taken for protocol', (spets) => {
  const room = mailRoom(spets)
  const payload = () => spets().payload
  let server: TestMailServer

  beforeAll(async () => {
    server = await startMailServer()
    spets().settings.smtpUrl = server.url
  })
  beforeEach(async () => {
    server.mails.length = 0
    await room.publisher()
  })
  afterAll(() => server.close())

  /** Stores what no field takes any more, as it may have been stored by an earlier version. */
  const store = (collection: 'contacts' | 'newsletters', id: string, data: Record<string, unknown>) =>
    payload().db.updateOne({ collection, where: { id: { equals: id } }, data })

  const storeSender = (name: string) =>
    payload().db.updateGlobal({
      slug: 'publisher',
      data: {
        name: { sv: 'Region Exempel' },
        sender: { name: { sv: name }, address: 'brev@region.example', replyTo: 'svar@region.example' },
        postalAddress: 'Box 1',
        privacyNotice: { sv: 'Lite.' },
      },
    })

  const headersOf = ({ headers }: ParsedMail) => [...headers.keys()].toSorted()

  it.each([
    ['name', 'Anna\r\nBcc: alla@annan.example\r\nSubject: Vunnet', 'the name in To holds the control character U+000D'],
    ['name', 'Anna\u2028Åsa', 'the name in To holds the control character U+2028'],
    ['name', 'Anna\u0007', 'the name in To holds the control character U+0007'],
  ])('in a stored %s %j fails its delivery with a reason, and the others go on', async (field, text, reason) => {
    const contacts = await room.contacts(3)
    await store('contacts', contacts[1]?.id ?? '', { [field]: text })
    const dispatch = await room.send(await room.newsletterTo(contacts))
    const rows = await room.deliveries(dispatch)
    const failed = rows.find(({ state }) => state === 'failed')
    expect(failed).toMatchObject({ address: contacts[1]?.address, response: `Not sent: ${reason}` })
    expect(whyInWords(failed ?? { state: 'failed' }, translator('sv'))).toContain('får inte stå i ett mejl')
    expect(server.recipients().toSorted()).toEqual([contacts[0]?.address, contacts[2]?.address].toSorted())
    expect(await room.dispatch(dispatch)).toMatchObject({ status: 'completed' })
  })

  it('in a stored address reaches no server', async () => {
    const contacts = await room.contacts(2)
    const spoilt = 'x@who.example>\r\nRCPT TO:<alla@annan.example'
    await store('contacts', contacts[0]?.id ?? '', { address: spoilt, email: spoilt })
    const dispatch = await room.send(await room.newsletterTo(contacts))
    expect(server.recipients()).toEqual([contacts[1]?.address])
    expect((await room.deliveries(dispatch)).map(({ state }) => state).toSorted()).toEqual([
      'accepted',
      expect.stringMatching(/failed|excluded/),
    ])
  })

  it('any text, stored in any field, leads to the expected recipients, headers and one message each', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({
        unit: fc.constantFrom(
          '\r\n',
          '\n',
          '\r',
          '.',
          'Bcc: x@y.example',
          'å',
          ',',
          '<',
          '>',
          '"',
          '(',
          ';',
          ':',
          '=?utf-8?Q?x?=',
          ' ',
          '\u2028',
          '\u0085',
        ),
        maxLength: 12,
      }),
    )
    const stored = fc.record({
      names: fc.array(text, { minLength: 4, maxLength: 4 }),
      subject: text,
      preheader: text,
      body: text,
      sender: text,
    })
    await fc.assert(
      fc.asyncProperty(stored, async ({ body, names, preheader, sender, subject }) => {
        server.mails.length = 0
        const contacts = await room.contacts(names.length)
        for (const [place, { id }] of contacts.entries()) await store('contacts', id, { name: names[place] ?? '' })
        const mailing = await room.newsletterTo(contacts, { blocks: [{ blockType: 'text', text: prose(`${body} Slut.`) }] })
        // A subject of nothing but control characters says nothing, and is not sent.
        await store('newsletters', mailing.id, {
          subject: { sv: /[^\p{Cc}\p{Zs}\p{Zl}\p{Zp}]/u.test(subject) ? subject : 'x' },
          preheader: { sv: preheader },
        })
        await storeSender(sender)
        const dispatch = await room.send(mailing)
        expect(await room.accounting(dispatch)).toMatchObject({ candidates: contacts.length, uncertain: 0 })
        const accepted = await room.deliveries(dispatch, { state: { equals: 'accepted' } })
        expect(server.recipients().toSorted()).toEqual(accepted.map(({ address }) => address).toSorted())
        for (const mail of await server.parsed()) expect(headersOf(mail)).toEqual(newsletterHeaders)
        expect((await server.parsed()).map(({ to }) => [to].flat()[0]?.value.map(({ address }) => address)).toSorted()).toEqual(
          accepted.map(({ address }) => [address]).toSorted(),
        )
      }),
      { numRuns: 5 },
    )
  }, 240_000)

  it('is refused in a single mail as well, and only one gets it', async () => {
    const transport = directTransport(spets().settings)
    const send = (mail: Mail.Options) => transport.sendMail({ from: 'Spets <spets@region.example>', subject: 'x', text: 'x', ...mail })
    await send({
      to: 'anna@who.example',
      subject: 'Hej',
      text: '.\r\n.x',
      from: { name: '=?utf-8?Q?x?=, y', address: 'brev@region.example' },
    })
    expect(server.recipients()).toEqual(['anna@who.example'])
    const mail = await server.to('anna@who.example')
    expect(mail.from?.value).toEqual([{ name: '=?utf-8?Q?x?=, y', address: 'brev@region.example' }])
    expect(mail.text?.trim()).toBe('.\n.x')
    for (const to of ['anna@who.example, alla@annan.example', 'anna@who.example\r\nBcc: x@y.example', 'A\nB <a@b.example>'])
      await expect(send({ to }), to).rejects.toThrow('Not sent')
    await expect(send({ to: 'a@b.example', subject: 'x\r\nBcc: y' })).rejects.toThrow('Not sent')
    expect(server.mails).toHaveLength(1)
  })
})
