import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dkimVerify } from 'mailauth/lib/dkim/verify.js'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  BrokenDkimKey,
  domainsWithKeys,
  isBroken,
  KeyExists,
  type KeyFolder,
  keysOf,
  makeKey,
  signerFor,
} from '../../../../src/mail/engine/dkim'

const domain = 'region.example'

const headers = [
  'From: Region =?utf-8?Q?G=C3=A4vleborg?= <s3@region.example>',
  'To: =?utf-8?Q?=C3=85sa_=C3=96berg?= <asa@kommun.example>',
  'Subject: =?utf-8?Q?Nyhetsbrev_f=C3=B6r_=C3=A5rets?=\r\n =?utf-8?Q?_sista_m=C3=B6te?=',
  'Message-ID: <1@region.example>',
  'Date: Wed, 25 Nov 2026 10:00:00 +0000',
  'MIME-Version: 1.0',
  'List-Id: <newsletter.region.example>',
  'List-Unsubscribe: <https://region.example/unsubscribe/abc>,\r\n\t<mailto:s3@region.example?subject=unsubscribe>',
  'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
  'Content-Type: text/plain; charset=utf-8',
]

const messageOf = (body: string, fields = headers) => Buffer.from(`${fields.join('\r\n')}\r\n\r\n${body}`, 'utf8')

let keyFolder: KeyFolder
let record: string
beforeEach(() => {
  keyFolder = { dkimFolder: mkdtempSync(join(tmpdir(), 'spets-dkim-')) }
  record = makeKey(keyFolder, domain, 'k1').record
})

/** Each time is a second later than the last, so that a changed folder is looked at. */
let now = Date.now()
const later = () => (now += 1_000)

function sign(message: Buffer): Buffer {
  const signer = signerFor(keyFolder, domain, later())
  if (!signer) throw new Error('There should be a key')
  return Buffer.concat([signer(message), message])
}

/** SMTP ends every message with the end of a line. */
const asReceived = (message: Buffer) =>
  message.toString('latin1').endsWith('\r\n') ? message : Buffer.concat([message, Buffer.from('\r\n')])

/** What the receiver's side says, with our record as its DNS: mailauth, which shares no code with ours. */
async function verdictOf(message: Buffer, published = record) {
  const { results } = await dkimVerify(message, {
    resolver: async (name: string) => {
      expect(name).toBe('k1._domainkey.region.example')
      return [[published]]
    },
  })
  expect(results).toHaveLength(1)
  return results[0]!
}

describe('a signature', () => {
  it.each([
    ['a plain body', 'Hej!\r\n'],
    ['no body', ''],
    ['a body of empty lines only', '\r\n\r\n\r\n'],
    ['empty lines at the end', 'Hej!\r\n\r\n\r\n'],
    ['no end of the last line', 'Hej!\r\nHej då'],
    ['white space at the end of lines', 'Hej! \t\r\nHej   då\t\t!\r\n \r\nslut \r\n  \r\n'],
    ['white space at the very end', 'Hej! '],
    ['a line that begins with white space', '  Hej\r\n\tdå\r\n'],
    ['lines of dots', '.\r\n..\r\n.hej\r\n.\r\n'],
    ['letters beyond ASCII', 'Åsa Öberg är här\r\n'],
    ['long quoted-printable lines', `${'=C3=A5'.repeat(12)}=\r\n${'=C3=A4'.repeat(12)}=\r\n\r\n`],
  ])('of %s is right', async (_name, body) => {
    const verdict = await verdictOf(asReceived(sign(messageOf(body))))
    expect(verdict.status).toMatchObject({ result: 'pass', aligned: domain })
    expect(verdict).toMatchObject({
      signingDomain: domain,
      selector: 'k1',
      algo: 'rsa-sha256',
      format: 'relaxed/relaxed',
      modulusLength: 2048,
    })
  })

  it.each([
    ['folded anew', (text: string) => text.replace('<abc', '<abc').replace(',\r\n\t<mailto', ', <mailto')],
    ['with more white space', (text: string) => text.replace('Hej då', 'Hej \t då  ')],
    ['with more empty lines at the end', (text: string) => `${text}\r\n\r\n`],
    ['with field names in other letters', (text: string) => text.replace('List-Id:', 'LIST-ID :')],
  ])('holds when the message comes %s', async (_name, change) => {
    const signed = sign(messageOf('Hej då\r\n')).toString('utf8')
    const changed = change(signed)
    expect(changed).not.toBe(signed)
    expect((await verdictOf(Buffer.from(changed))).status.result).toBe('pass')
  })

  it.each([
    ['the body', (text: string) => text.replace('Hej då', 'Hej, då')],
    ['the sender', (text: string) => text.replace('<s3@', '<s4@')],
    ['the subject', (text: string) => text.replace('sista', 'nya')],
    ['where the list is left', (text: string) => text.replace('unsubscribe/abc', 'unsubscribe/abd')],
    ['one click', (text: string) => text.replace('=One-Click', '=Two-Click')],
    ['the list', (text: string) => text.replace('<newsletter.', '<invitation.')],
    ['a second sender', (text: string) => `From: <a@b.example>\r\n${text}`],
    ['a second subject', (text: string) => `Subject: Annat\r\n${text}`],
    ['a reply address where there was none', (text: string) => `Reply-To: <a@b.example>\r\n${text}`],
    ['a Feedback-ID where there was none', (text: string) => `Feedback-ID: a:b:c\r\n${text}`],
  ])('falls when somebody has changed or added %s', async (_name, change) => {
    const signed = sign(messageOf('Hej då\r\n')).toString('utf8')
    const changed = change(signed)
    expect(changed).not.toBe(signed)
    expect((await verdictOf(Buffer.from(changed))).status.result).not.toBe('pass')
  })

  it('covers letters beyond ASCII in the header (RFC 6532)', async () => {
    const raw = headers.map((field) => field.replace(/^Subject: [^]*$/, 'Subject: Nyhetsbrev för årets sista möte'))
    const signed = sign(messageOf('Hej\r\n', raw))
    expect((await verdictOf(signed)).status.result).toBe('pass')
    expect(signed.toString('utf8')).toContain('Subject: Nyhetsbrev för årets sista möte')
  })

  it('stands before the message, which is left as it was, on lines of at most 78 characters', () => {
    const message = messageOf('Hej\r\n')
    const signed = sign(message)
    const added = signed.subarray(0, signed.length - message.length).toString('latin1')
    expect(signed.subarray(-message.length).equals(message)).toBe(true)
    expect(added).toMatch(/^DKIM-Signature: v=1; a=rsa-sha256; c=relaxed\/relaxed; d=region\.example;\r\n/)
    expect(added.endsWith('\r\n')).toBe(true)
    for (const line of added.split('\r\n')) expect(line.length).toBeLessThanOrEqual(78)
  })

  it('can be an Ed25519 one', async () => {
    rmSync(join(keyFolder.dkimFolder, domain), { recursive: true })
    const { record: published } = makeKey(keyFolder, domain, 'k1', 'ed25519')
    const verdict = await verdictOf(sign(messageOf('Hej\r\n')), published)
    expect(verdict).toMatchObject({ status: { result: 'pass' }, algo: 'ed25519-sha256' })
  })

  it('falls with another key in DNS', async () => {
    const other = makeKey(keyFolder, domain, 'k2').record
    expect((await verdictOf(sign(messageOf('Hej\r\n')), other)).status.result).toBe('fail')
  })
})

describe('the keys', () => {
  const write = (name: string, key: KeyObject | string) =>
    writeFileSync(join(keyFolder.dkimFolder, domain, name), typeof key === 'string' ? key : key.export({ type: 'pkcs8', format: 'pem' }))
  const faults = () => keysOf(keyFolder, domain).map((key) => [key.selector, isBroken(key) ? key.fault : null])

  it('are made for their owner only, and never over another', () => {
    const file = join(keyFolder.dkimFolder, domain, 'k1.pem')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const before = readFileSync(file, 'utf8')
    expect(() => makeKey(keyFolder, domain, 'k1')).toThrow(KeyExists)
    expect(readFileSync(file, 'utf8')).toBe(before)
    expect(domainsWithKeys(keyFolder)).toEqual([domain])
  })

  it('sign only for their own domain', () => {
    expect(signerFor(keyFolder, 'other.example')).toBeNull()
    expect(signerFor(keyFolder, 'sub.region.example')).toBeNull()
    expect(signerFor(keyFolder, 'Region.Example')).not.toBeNull()
  })

  it.each(['..', '../region.example', 'region.example/../region.example', '', '.', 'a..b'])('are not looked for at %j', (name) => {
    expect(signerFor(keyFolder, name)).toBeNull()
  })

  it('are read again when the folder has changed', async () => {
    const signer = sign(messageOf('Hej\r\n'))
    expect(signer.toString()).toContain('s=k1;')
    makeKey(keyFolder, domain, 'k2')
    expect(sign(messageOf('Hej\r\n')).toString(), 'the first one signs until it is taken away').toContain('s=k1;')
    rmSync(join(keyFolder.dkimFolder, domain, 'k1.pem'))
    expect(sign(messageOf('Hej\r\n')).toString()).toContain('s=k2;')
    rmSync(join(keyFolder.dkimFolder, domain, 'k2.pem'))
    expect(signerFor(keyFolder, domain, later())).toBeNull()
  })

  it('that cannot be used are said, and stop what would be sent with them', () => {
    write('k1.pem', 'nothing')
    write('k2.pem', generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey)
    write('k3.pem', generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey)
    write('notes.txt', 'no key')
    expect(faults()).toEqual([
      ['k1', 'notAKey'],
      ['k2', 'tooShort'],
      ['k3', 'wrongKind'],
    ])
    expect(() => signerFor(keyFolder, domain, later())).toThrow(BrokenDkimKey)
    rmSync(join(keyFolder.dkimFolder, domain, 'k1.pem'))
    expect(() => signerFor(keyFolder, domain, later())).toThrow(/k2\.pem cannot be used: tooShort/)
  })

  it('that are folders are no keys', () => {
    mkdirSync(join(keyFolder.dkimFolder, domain, 'a.pem'))
    expect(faults()[0]).toEqual(['a', 'unreadable'])
  })
})
