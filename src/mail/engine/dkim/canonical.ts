/**
 * RFC 6376, 3.4: the "relaxed" forms of a message's header fields and body. What mail servers on the way are
 * known to change (folding, white space, lines at the end) makes no difference to them.
 */

const crlf = Buffer.from('\r\n')
const endOfHeader = Buffer.from('\r\n\r\n')

/** A header field as it stands: its name in lower case, and the whole of it with its folding. */
export interface HeaderField {
  name: string
  raw: string
}

/** Header fields and body of a message whose lines end in CRLF. Bytes are kept: every byte is one character. */
export function partsOf(message: Buffer): { fields: HeaderField[]; body: Buffer } {
  const end = message.indexOf(endOfHeader)
  const header = end < 0 ? message : message.subarray(0, end)
  return { fields: fieldsIn(header.toString('latin1')), body: message.subarray(end < 0 ? message.length : end + endOfHeader.length) }
}

const fieldsIn = (header: string): HeaderField[] =>
  header
    .split(/\r\n(?![ \t])/)
    .filter(Boolean)
    .map((raw) => ({ name: raw.slice(0, raw.indexOf(':')).trim().toLowerCase(), raw }))

/** RFC 6376, 3.4.2: a field on one line, white space as one space. */
export function relaxedField({ name, raw }: HeaderField): string {
  const value = raw
    .slice(raw.indexOf(':') + 1)
    .replace(/\r\n/g, '')
    .replace(/[ \t]+/g, ' ')
    .trim()
  return `${name}:${value}`
}

/**
 * RFC 6376, 3.4.4: no white space at the end of lines, else as one space, no empty lines at the end.
 * A body that already is so, as quoted-printable HTML mostly is, is given back uncopied.
 */
export function relaxedBody(body: Buffer): Buffer {
  return withoutEmptyEnd(hasLooseSpace(body) ? tightened(body) : body)
}

const hasLooseSpace = (body: Buffer): boolean =>
  body.includes('\t') || body.includes('  ') || body.includes(' \r\n') || body.at(-1) === 0x20

const tightened = (body: Buffer): Buffer =>
  Buffer.from(
    body
      .toString('latin1')
      .replace(/[ \t]+/g, ' ')
      .replace(/ (?=\r\n|$)/g, ''),
    'latin1',
  )

function withoutEmptyEnd(body: Buffer): Buffer {
  let end = body.length
  while (end >= 2 && body[end - 2] === 0x0d && body[end - 1] === 0x0a) end -= 2
  if (end === 0) return body.subarray(0, 0)
  return end + 2 <= body.length ? body.subarray(0, end + 2) : Buffer.concat([body, crlf])
}
