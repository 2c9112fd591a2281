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
  const boundary = boundaryOf({ html, text })
  const cast = inOne<Slot>([...alternatives({ html, text }, { cut, encodeForHtml }, boundary), Buffer.from(`\r\n--${boundary}--\r\n`)])
  return { contentType: alternativeType(boundary), fill: (values) => filledIn(cast, values) }
}

/** A calendar that goes along with a mail. */
export interface CalendarBody {
  /** iTIP's method, which its type names too (RFC 6047 2.4). */
  method: 'REQUEST' | 'CANCEL'
  content: string
  /** What the file beside the text is called. */
  filename: string
}

/** The same of a mail that carries a calendar, which is one recipient's. */
interface RequestTemplate<Slot extends string> {
  contentType: string
  fill: (values: Record<Slot, string>, calendar: CalendarBody) => Buffer[]
}

/**
 * Composes a mail with a calendar once: the calendar stands beside text and HTML, where programs that answer look for it,
 * and once more as a file for those that do not (RFC 6047 2.4).
 */
export function compileRequestTemplate<Slot extends string>(mail: MailBody, rules: SlotRules<Slot>): RequestTemplate<Slot> {
  const inner = boundaryOf(mail)
  const outer = `${inner}_mixed`
  const cast = inOne<Slot>([
    Buffer.from(`--${outer}\r\nContent-Type: ${alternativeType(inner)}\r\n\r\n`),
    ...alternatives(mail, rules, inner),
    Buffer.from(`\r\n--${inner}\r\n`),
  ])
  return {
    contentType: `multipart/mixed; boundary="${outer}"`,
    fill: (values, calendar) => [...filledIn(cast, values), calendarParts(calendar, inner, outer)],
  }
}

function calendarParts({ content, filename, method }: CalendarBody, inner: string, outer: string): Buffer {
  const encoded = (
    Buffer.from(content)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n')
  const base64 = 'Content-Transfer-Encoding: base64\r\n'
  return Buffer.from(
    `Content-Type: text/calendar; charset=utf-8; method=${method}\r\n${base64}\r\n${encoded}\r\n--${inner}--\r\n` +
      `--${outer}\r\nContent-Type: application/ics; name="${filename}"\r\n${base64}` +
      `Content-Disposition: attachment; filename="${filename}"\r\n\r\n${encoded}\r\n--${outer}--\r\n`,
  )
}

const boundaryOf = ({ html, text }: MailBody): string =>
  `=_spets_${createHash('sha256').update(html).update(text).digest('hex').slice(0, 32)}`

const alternativeType = (boundary: string): string => `multipart/alternative; boundary="${boundary}"`

/** Text and HTML, without the end of the part that they stand in. */
function alternatives<Slot extends string>(
  { html, text }: MailBody,
  { cut, encodeForHtml }: SlotRules<Slot>,
  boundary: string,
): CastPiece<Slot>[] {
  const part = (type: string) =>
    `--${boundary}\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n`
  return [
    Buffer.from(part('text/plain')),
    ...cut(text).map(castPiece<Slot>(asIs)),
    Buffer.from(`\r\n${part('text/html')}`),
    ...cut(html).map(castPiece<Slot>(encodeForHtml)),
  ]
}

const filledIn = <Slot extends string>(cast: readonly CastPiece<Slot>[], values: Record<Slot, string>): Buffer[] =>
  cast.map((piece) => (Buffer.isBuffer(piece) ? piece : piece(values)))

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
