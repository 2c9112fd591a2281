import type { Signer } from '../dkim'

/**
 * A message as it goes over the wire, in pieces: what is the same for everyone is there once, however many it is sent
 * to. Its lines end in CR LF, the last one too, and a dot that begins a line stands twice (RFC 5321 4.5.2).
 */
export interface Message {
  pieces: readonly Buffer[]
  /** In bytes. */
  size: number
}

/** Makes a message of pieces: whatever wrote them, the ends of their lines and their dots are seen to. */
export function messageOf(pieces: readonly Buffer[]): Message {
  const whole = inWholeLines(pieces.filter(({ length }) => length > 0))
  const written = needsDots(whole) ? [stuffed(Buffer.concat(whole))] : whole
  return { pieces: written, size: written.reduce((sum, { length }) => sum + length, 0) }
}

/** The same, signed: what is signed is what goes over the wire, but for dots that stand twice. @param signer null signs nothing */
export function signedMessage(pieces: readonly Buffer[], signer: Signer | null): Message {
  if (!signer) return messageOf(pieces)
  const whole = inWholeLines(pieces)
  return messageOf([signer(Buffer.concat(whole)), ...whole])
}

/** The same pieces when each of their lines ends in CR LF; else one piece whose lines do (RFC 5321 2.3.8). */
function inWholeLines(pieces: readonly Buffer[]): readonly Buffer[] {
  const isWhole = pieces.every(hasWholeLines) && endsLine(pieces.at(-1))
  if (isWhole) return pieces
  const text = Buffer.concat(pieces)
    .toString('latin1')
    .replace(/\r\n?|\n/g, lineEnd)
  return [Buffer.from(text.endsWith(lineEnd) ? text : text + lineEnd, 'latin1')]
}

const lineEnd = '\r\n'

const [carriageReturn, lineFeed, dot] = [0x0d, 0x0a, 0x2e]

const endsLine = (piece: Buffer | undefined): boolean => piece?.at(-1) === lineFeed

/**
 * Looks at a piece that is the same for everyone once: it is not written to after it is made.
 * @param ask what a long piece is asked
 */
function rememberedOf(ask: (piece: Buffer) => boolean): (piece: Buffer) => boolean {
  const answers = new WeakMap<Buffer, boolean>()
  return (piece) => {
    if (piece.length < worthRemembering) return ask(piece)
    const known = answers.get(piece)
    if (known !== undefined) return known
    const answer = ask(piece)
    answers.set(piece, answer)
    return answer
  }
}

/** In bytes: more than the headers of a mail, which are one recipient's. A shorter piece is looked at as quickly as it is looked up. */
const worthRemembering = 4_096

/** Whether a piece has no CR or LF of its own, nor one half of a line's end. */
const hasWholeLines = rememberedOf((piece) => {
  let isHalf = false
  for (const octet of piece) {
    if ((octet === lineFeed) !== isHalf) return false
    isHalf = octet === carriageReturn
  }
  return !isHalf
})

/** Whether a line within a piece begins with a dot. */
const hasDots = rememberedOf((piece) => piece.includes('\n.'))

/** A line that begins with a dot would end the message or lose its dot. Lines begin where a piece does, too. */
const needsDots = (pieces: readonly Buffer[]): boolean =>
  pieces.some((piece, place) => hasDots(piece) || (piece[0] === dot && (place === 0 || endsLine(pieces[place - 1]))))

/** Each such line gets one more dot, which the server takes away. */
const stuffed = (message: Buffer): Buffer => Buffer.from(message.toString('latin1').replace(/(^|\r\n)\./g, '$1..'), 'latin1')
