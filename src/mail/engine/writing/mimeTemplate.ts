import { createHash } from 'node:crypto'
import { qp } from '../nodemailerParts'

/** The two forms of a mail, complete but for the slots where recipients differ. */
export interface MailBody {
  html: string
  text: string
}

/** A part of a template: text as it is, or the place of a slot. */
type TemplatePart<Slot> = string | { slot: Slot }

/** How a template tells where its slots are. */
export interface SlotRules<Slot extends string> {
  /** Cuts HTML or text at its slots. */
  cut: (source: string) => readonly TemplatePart<Slot>[]
  /** A value as it may stand in HTML. */
  encodeForHtml: (value: string) => string
}

/** The body of a mail, made ready so that a recipient's costs no more than putting their own values in. */
export interface MimeTemplate<Slot extends string> {
  /** The type of the body with its boundary (RFC 2046 5.1.4). */
  contentType: string
  /** One recipient's body, as it goes over the wire, in pieces. */
  fill: (values: Record<Slot, string>) => Buffer[]
}

/** Leaves room for the mark of a soft line break and a dot's code: lines are at most 76 characters (RFC 2045 6.7). */
const lineLength = 73

/** A line break that is not part of the text. */
const softBreak = '=\r\n'

/** A piece of a body: what is the same for everyone, or what writes a recipient's. */
type CastPiece<Slot extends string> = Buffer | ((values: Record<Slot, string>) => Buffer)

/**
 * Composes a mail once: text and HTML as alternatives, in quoted-printable. Each slot stands on lines of its own
 * between soft breaks, so that what is put there moves no other line.
 */
export function compileMimeTemplate<Slot extends string>(
  { html, text }: MailBody,
  { cut, encodeForHtml }: SlotRules<Slot>,
): MimeTemplate<Slot> {
  const boundary = `=_spets_${createHash('sha256').update(html).update(text).digest('hex').slice(0, 32)}`
  const part = (type: string) =>
    `--${boundary}\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n`
  const cast = inOne<Slot>([
    Buffer.from(part('text/plain')),
    ...cut(text).map(castPiece<Slot>(asIs)),
    Buffer.from(`\r\n${part('text/html')}`),
    ...cut(html).map(castPiece<Slot>(encodeForHtml)),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ])
  return {
    contentType: `multipart/alternative; boundary="${boundary}"`,
    fill: (values) => cast.map((piece) => (Buffer.isBuffer(piece) ? piece : piece(values))),
  }
}

/** The same with what stands side by side for everyone as one piece. */
function inOne<Slot extends string>(pieces: readonly CastPiece<Slot>[]): CastPiece<Slot>[] {
  const joined: CastPiece<Slot>[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (Buffer.isBuffer(piece) && Buffer.isBuffer(last)) joined.splice(-1, 1, Buffer.concat([last, piece]))
    else joined.push(piece)
  }
  return joined
}

const castPiece =
  <Slot extends string>(encode: (value: string) => string) =>
  (piece: TemplatePart<Slot>): CastPiece<Slot> =>
    typeof piece === 'string' ? Buffer.from(quotedPrintable(piece)) : slotWriter(piece.slot, encode)

/** Many recipients in a row have the same in some of their slots: what was written last is kept. */
function slotWriter<Slot extends string>(slot: Slot, encode: (value: string) => string): (values: Record<Slot, string>) => Buffer {
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
