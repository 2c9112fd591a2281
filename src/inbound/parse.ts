import { createHash } from 'node:crypto'
import { type AddressObject, type Attachment, type ParsedMail, simpleParser } from 'mailparser'
import { calendarTypes } from '../domain/inbound/calendarPart'
import { fieldsOf, type IncomingMail, type MailPart } from '../domain/inbound/mail'

/** A mail that came in, as it is worked with. */
export interface Parsed {
  mail: IncomingMail
  /** The same for the same mail, however often and by whatever way it comes. */
  key: string
  /** What was read of it, for a person who wants to see. */
  original: string
}

/** How much of a mail is kept for people to read, in octets. */
const longestKept = 200_000

/** How much of a part is looked at, in octets. */
const longestPart = 500_000

/**
 * Takes a mail apart. A mail that is broken is taken for what its first lines say: it must stop nothing.
 * @param raw the mail as it came (RFC 5322)
 */
export async function parseMail(raw: Buffer): Promise<Parsed> {
  return { mail: await read(raw), key: keyOf(raw), original: textFrom(raw.subarray(0, longestKept)) }
}

const asRead = { keepDeliveryStatus: true, skipTextToHtml: true, skipImageLinks: true, maxHtmlLengthToParse: 300_000 } as const

async function read(raw: Buffer): Promise<IncomingMail> {
  try {
    const parsed = await simpleParser(raw, asRead)
    return taken(parsed, parsed.text ?? (await textOf(parsed.html || '')))
  } catch {
    // Broken beyond parsing; what can be seen of it is still for a person.
    const [head = ''] = raw.toString('latin1').split(/\r?\n\r?\n/, 1)
    const headers = fieldsOf(head)
    const from = /[^\s<>"]+@[^\s<>"]+/.exec(headers.get('from')?.[0] ?? '')?.[0] ?? ''
    return { headers, from, fromName: '', subject: headers.get('subject')?.[0] ?? '', text: '', parts: [] }
  }
}

/** What HTML says as text. The parser gives none of HTML that stands beside other parts without a text of its own. */
async function textOf(html: string): Promise<string> {
  if (html === '') return ''
  return (await simpleParser(`Content-Type: text/html; charset=utf-8\r\n\r\n${html}`, asRead)).text ?? ''
}

function taken(parsed: ParsedMail, text: string): IncomingMail {
  const [sender] = addressesIn(parsed.from)
  return {
    headers: fieldsOf(parsed.headerLines.map(({ line }) => line).join('\n')),
    from: sender?.address ?? '',
    fromName: sender?.name ?? '',
    subject: parsed.subject ?? '',
    text: text.slice(0, longestPart),
    parts: parsed.attachments.map(partFrom),
  }
}

const addressesIn = (field: AddressObject | undefined) => field?.value ?? []

function partFrom({ contentType, content, headers }: Attachment): MailPart {
  const structure: unknown = headers.get('content-type')
  const type = contentType.toLowerCase()
  const octets = content.subarray(0, longestPart)
  const text = calendarTypes.includes(type) ? inCharset(octets, parameterIn(structure, 'charset')) : textFrom(octets)
  return { type, method: parameterIn(structure, 'method'), content: text }
}

function parameterIn(structure: unknown, name: string): string | null {
  if (typeof structure !== 'object' || structure === null || !('params' in structure)) return null
  const params = structure.params as Record<string, unknown> | null
  const value = params?.[name]
  return typeof value === 'string' ? value : null
}

/** A text that people wrote, in the charset that it is said to have; one that is none is taken for the usual two. */
function inCharset(octets: Buffer, charset: string | null): string {
  for (const label of [charset ?? 'utf-8', 'windows-1252']) {
    try {
      // What is cut off within a letter is no error of its writer's.
      return new TextDecoder(label, { fatal: true }).decode(octets, { stream: true }).replaceAll('\u0000', '')
    } catch {
      // Another charset than it says, or one that nobody knows.
    }
  }
  return textFrom(octets)
}

/** What cannot stand in a text of both databases is left out. */
const textFrom = (octets: Buffer): string => octets.toString('utf8').replaceAll('\u0000', '')

/** What the servers on the way add to a mail is no part of it. */
const ownFields = ['message-id', 'date', 'from', 'subject']

function keyOf(raw: Buffer): string {
  const text = raw.toString('latin1')
  // What has no header is known by all that it is.
  const end = /\r?\n\r?\n/.exec(text)?.index ?? 0
  const fields = fieldsOf(text.slice(0, end))
  const own = ownFields.map((name) => fields.get(name)?.[0] ?? '').join('\n')
  return createHash('sha256').update(own).update('\n').update(raw.subarray(end)).digest('hex')
}
