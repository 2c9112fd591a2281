import { createHash } from 'node:crypto'
import { qp } from '../nodemailerParts'
import type { MailTemplate } from '../../domain/mailContent'
import { cutAtSlots, encodeForHtml, type Piece, type Slot } from '../../emails'

/** The body of a mail, made ready so that a recipient's costs no more than putting their own values in. */
export interface MimeTemplate {
  /** The type of the body with its boundary (RFC 2046 5.1.4). */
  contentType: string
  /** One recipient's body, as it goes over the wire, in pieces. */
  fill(values: Record<Slot, string>): Buffer[]
}

/** Leaves room for the mark of a soft line break and a dot's code: lines are at most 76 characters (RFC 2045 6.7). */
const lineLength = 73

/** A line break that is not part of the text. */
const softBreak = '=\r\n'

/** A piece of a body: what is the same for everyone, or what writes a recipient's. */
type CastPiece = Buffer | ((values: Record<Slot, string>) => Buffer)

/**
 * Composes a mail once: text and HTML as alternatives, in quoted-printable. Each slot stands on lines of its own
 * between soft breaks, so that what is put there moves no other line.
 */
export function compileMimeTemplate({ html, text }: MailTemplate): MimeTemplate {
  const boundary = `=_spets_${createHash('sha256').update(html).update(text).digest('hex').slice(0, 32)}`
  const part = (type: string) =>
    `--${boundary}\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n`
  const cast = inOne([
    Buffer.from(part('text/plain')),
    ...cutAtSlots(text).map(castPiece(asIs)),
    Buffer.from(`\r\n${part('text/html')}`),
    ...cutAtSlots(html).map(castPiece(encodeForHtml)),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ])
  return {
    contentType: `multipart/alternative; boundary="${boundary}"`,
    fill: (values) => cast.map((piece) => (Buffer.isBuffer(piece) ? piece : piece(values))),
  }
}

/** The same with what stands side by side for everyone as one piece. */
function inOne(pieces: readonly CastPiece[]): CastPiece[] {
  const joined: CastPiece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (Buffer.isBuffer(piece) && Buffer.isBuffer(last)) joined.splice(-1, 1, Buffer.concat([last, piece]))
    else joined.push(piece)
  }
  return joined
}

const castPiece =
  (encode: (value: string) => string) =>
  (piece: Piece): CastPiece =>
    typeof piece === 'string' ? Buffer.from(quotedPrintable(piece)) : slotWriter(piece.slot, encode)

/** Many recipients in a row have the same in some of their slots: what was written last is kept. */
function slotWriter(slot: Slot, encode: (value: string) => string): (values: Record<Slot, string>) => Buffer {
  let last = { value: '', written: filled('') }
  return ({ [slot]: value }) => {
    if (value !== last.value) last = { value, written: filled(encode(value)) }
    return last.written
  }
}

const filled = (value: string): Buffer => Buffer.from(softBreak + (plain.test(value) ? onLines(value) : quotedPrintable(value)) + softBreak)

/** What stands for itself in quoted-printable, wherever a line of it is broken: nearly all of an address of ours. */
const plain = /^[\w\-:/~]+(?:\.[\w\-:/~]+)*$/

/** Such a text on lines that are short enough, none of which begins with a dot. */
const onLines = (text: string): string => (text.match(/.{1,72}(?!\.)/g) ?? []).join(softBreak)

/** A dot that begins a line is written as its code, so that no message needs its dots doubled on the way (RFC 5321 4.5.2). */
const quotedPrintable = (text: string): string => qp.wrap(qp.encode(text.replace(/\r\n?|\n/g, '\r\n')), lineLength).replace(/^\./gm, '=2E')

const asIs = (value: string): string => value
