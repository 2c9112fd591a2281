import fc from 'fast-check'
import { simpleParser } from 'mailparser'
import { describe, expect, it } from 'vitest'
import { controlIn, withoutControls } from '../../../../src/domain/plainText'
import { command, mailboxHeader, pathCommand, plainHeader, textHeader, Unwritable } from '../../../../src/mail/engine/writing/wire'
import { messageOf } from '../../../../src/mail/engine/writing/message'
import { compileMimeTemplate } from '../../../../src/mail/engine/writing/mimeTemplate'
import { cutAtSlots, encodeForHtml, slot } from '../../../../src/emails'
import { otherParsers } from '../../../support/otherParsers'

const controls = [...Array(32).keys(), ...Array.from({ length: 33 }, (_, place) => 0x7f + place), 0x2028, 0x2029].map((code) =>
  String.fromCharCode(code),
)

describe('a control character', () => {
  it.each(controls.map((each) => [each.charCodeAt(0).toString(16), each]))(
    '%s is refused in every header, address and command',
    (_code, control) => {
      const text = `Anna${control}Bcc: x@y.example`
      const ways = [
        () => plainHeader('List-Id', text),
        () => textHeader('Subject', text),
        () => mailboxHeader('To', { name: text, address: 'a@b.example' }),
        () => mailboxHeader('From', { name: '', address: `a@b.example${control}` }),
        () => pathCommand('RCPT TO', `a@b.example${control}`),
        () => command(`RSET${control}`),
      ]
      for (const way of ways) expect(way).toThrow(Unwritable)
      expect(withoutControls(text)).toBe('Anna Bcc: x@y.example')
    },
  )

  it('that is a line break or a tab may stand in a text of several lines', () => {
    expect(controls.filter((control) => controlIn(control, 'several') === null)).toEqual(['\t', '\n', '\r'])
    expect(withoutControls('en rad\r\nen \u0007till', 'several')).toBe('en rad\r\nen  till')
  })

  it('is named in the reason', () => {
    expect(() => mailboxHeader('To', { name: 'Anna\nBcc: x', address: 'a@b.example' })).toThrow(
      'Not sent: the name in To holds the control character U+000A',
    )
  })
})

it.each(['a@b.example> SIZE=1', 'a b@c.example', '<a@b.example', 'a@b.example,c@d.example', '"a"@b.example'])(
  '%s is no address in a command',
  (address) => {
    expect(() => pathCommand('RCPT TO', address)).toThrow('no address')
    expect(() => mailboxHeader('To', { name: 'A', address })).toThrow('no address')
  },
)

/** Names that people have, or might write. */
const names = [
  'Anna, Åsa',
  'Anna Åsa',
  'Anna (Åsa)',
  'Anna ( Åsa',
  'Anna ) Åsa',
  'Å\\b',
  'å;y',
  'å:b',
  'å"b',
  'å@b <c@d.example>',
  'å =?utf-8?Q?x?=',
  'Anna, Asa',
  'Anna (A)',
  '(',
  ')',
  'a\\b',
  'back\\',
  ';',
  'x;y',
  ':',
  'a:b',
  'a"b',
  '"Anna"',
  '"',
  'c@d.example',
  '<',
  '>',
  '<x@y.example>',
  ',',
  '.',
  '=?utf-8?Q?x?=',
  '=?',
  '?=',
  'שלום עולם',
  'مرحبا, x',
  'Laara Orre (Plaassje), Jååhkesne',
  'Gaaltije – sydsamiskt kulturcentrum',
  "O'Brien",
  'A & B',
  '[x]',
  '😀, x',
  'Å=41_b',
]
const addressed = (header: string, name: string) => `${mailboxHeader(header, { name, address: 'a@b.example' })}\r\nSubject: x\r\n\r\nx\r\n`

describe.each(otherParsers)('$name', ({ missing, read }) => {
  const says = missing ? ` (${missing} is not on this machine)` : ''

  it.skipIf(missing !== null).each(['From', 'Reply-To', 'To'])(
    `reads one mailbox with its name in %s, whatever the name is${says}`,
    async (header) => {
      const seen = await read(
        names.map((name) => addressed(header, name)),
        header,
      )
      expect(seen).toEqual(names.map((name) => [{ name, address: 'a@b.example' }]))
    },
  )

  it.skipIf(missing !== null)(`reads one mailbox in a name of any length${says}`, async () => {
    const long = ['x'.repeat(1200), 'ab '.repeat(300).trim(), 'Å'.repeat(300), 'å b '.repeat(100).trim()]
    const seen = await read(
      long.map((name) => addressed('To', name)),
      'To',
    )
    expect(seen.map((each) => each.map(({ address }) => address))).toEqual(long.map(() => ['a@b.example']))
    // Python 3.11 reads a space between two encoded words.
    expect(seen.map((each) => each[0]?.name.replace(/\s/g, ''))).toEqual(long.map((name) => name.replace(/\s/g, '')))
  })

  it.skipIf(missing !== null)(`reads one mailbox and nothing else in any text that is written at all${says}`, async () => {
    const texts = fc.sample(
      fc.string({ unit: 'binary', maxLength: 60 }).map((text) => withoutControls(text)),
      { numRuns: 300, seed: 1 },
    )
    const seen = await read(
      texts.map((name) => addressed('To', name)),
      'To',
    )
    expect(seen.map((each) => each.map(({ address }) => address))).toEqual(texts.map(() => ['a@b.example']))
  })
})

it('a name that is only spaces is none', () => {
  expect(mailboxHeader('To', { name: '   ', address: 'a@b.example' })).toBe('To: a@b.example')
})

it('a subject is read as it was written, on lines that are short enough, also when it looks encoded', async () => {
  const subject = fc.string({
    unit: fc.constantFrom('å', 'a', ' ', '=?utf-8?Q?x?=', '_', '?', '"', ',', '😀', 'ï'),
    minLength: 1,
    maxLength: 200,
  })
  await fc.assert(
    fc.asyncProperty(subject, async (text) => {
      const header = textHeader('Subject', text.trim())
      for (const line of header.split('\r\n')) expect(line.length).toBeLessThanOrEqual(78)
      const { headers } = await simpleParser(`From: a@b.example\r\n${header}\r\n\r\nx\r\n`)
      expect(headers.get('subject') ?? '').toBe(text.trim())
      expect([...headers.keys()].filter((name) => name !== 'subject')).toEqual(['from'])
    }),
  )
})

/** What a server takes a message for (RFC 5321 4.5.2): all up to a dot alone on a line. */
function asTaken(pieces: readonly Buffer[]): string {
  const [taken = '', ...after] = `\r\n${Buffer.concat([...pieces, Buffer.from('.\r\n')]).toString('latin1')}`.split('\r\n.\r\n')
  expect(after).toEqual([''])
  return `${taken}\r\n`.replaceAll('\r\n.', '\r\n').slice(2)
}

it('a message arrives whole and as one, whatever its pieces are', () => {
  const piece = fc
    .string({ unit: fc.constantFrom('.', '\r', '\n', '\r\n', 'a', '\r\n.\r\n'), maxLength: 12 })
    .map((text) => Buffer.from(text))
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const text = Buffer.concat(pieces)
        .toString()
        .replace(/\r\n?|\n/g, '\r\n')
      const { pieces: sent, size } = messageOf(pieces)
      expect(asTaken(sent)).toBe(text.endsWith('\r\n') ? text : `${text}\r\n`)
      expect(size).toBe(Buffer.concat([...sent]).length)
    }),
    { numRuns: 2000 },
  )
})

it('a long piece that many messages share is seen to as well', () => {
  const long = Buffer.from(`${'x'.repeat(2000)}\r\n.y`)
  for (const _time of [1, 2]) expect(asTaken(messageOf([Buffer.from('a\r\n'), long]).pieces)).toBe(`a\r\n${long.toString()}\r\n`)
})

it('no line of a body ends in a bare CR or LF', () => {
  const template = compileMimeTemplate(
    { text: `en\rtvå\ntre\r\n${slot('greeting')}`, html: '<p>en\rtvå</p>' },
    { cut: cutAtSlots, encodeForHtml },
  )
  const body = Buffer.concat(
    template.fill({ greeting: 'Hej\rdu', unsubscribeUrl: '', webVersionUrl: '', answerUrl: '', joinText: '', joinUrl: '' }),
  ).toString('latin1')
  expect(body).not.toMatch(/\r(?!\n)|(?<!\r)\n/)
})
