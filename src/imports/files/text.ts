import iconv from 'iconv-lite'
import { type Encoding, plausibility, type SingleByteEncoding, singleByteEncodings } from '../../domain/imports/encoding'
import { UnreadableFile } from './errors'

/** A text file's text without its byte order mark, and how its letters were written. */
export interface DecodedText {
  text: string
  encoding: Encoding
}

/**
 * The text of a file that does not say how its letters are written. UTF-8 and UTF-16 are told by their mark or their
 * bytes. What is left is read as what reads as words: Windows-1252, which spreadsheet programs on Windows write CSV in,
 * Mac OS Roman or DOS's code page 850. A file put together of several may have rows in UTF-8 beside it.
 * @throws UnreadableFile when it reads as words in none of them
 */
export function decodeText(bytes: Uint8Array, fileName: string): DecodedText {
  const utf16 = utf16Order(bytes)
  if (utf16) return { text: iconv.decode(Buffer.from(bytes), utf16), encoding: 'utf-16' }
  const utf8 = decodeUtf8(bytes)
  return utf8 === null ? decodeLines(bytes, fileName) : { text: utf8, encoding: 'utf-8' }
}

/** By its mark, or by the zero bytes that every second letter of ASCII has without one. */
export function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const start = bytes.subarray(0, 400)
  const zeros = (place: number) => start.filter((byte, index) => index % 2 === place && byte === 0).length / (start.length / 2)
  if (zeros(0) < 0.05 && zeros(1) > 0.7) return 'utf-16le'
  return zeros(1) < 0.05 && zeros(0) > 0.7 ? 'utf-16be' : null
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Line by line, since one line in another encoding makes the whole no UTF-8. */
function decodeLines(bytes: Uint8Array, fileName: string): DecodedText {
  const lines = linesOf(bytes).map((line) => ({ line, utf8: decodeUtf8(line) }))
  const others = Buffer.concat(lines.flatMap(({ line, utf8 }) => (utf8 === null ? [line] : [])))
  const encoding = likeliest(others)
  if (!encoding) throw new UnreadableFile('unknownEncoding', fileName)
  const isMixed = lines.some(({ line, utf8 }) => utf8 !== null && line.some((byte) => byte > 0x7f))
  const text = lines.map(({ line, utf8 }) => utf8 ?? iconv.decode(Buffer.from(line), encoding)).join('')
  return { text, encoding: isMixed ? 'mixed' : encoding }
}

/** With their ends: a byte of a line end is never part of another character, in none of these encodings. */
function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = []
  let start = 0
  bytes.forEach((byte, index) => {
    if (byte !== 0x0a && byte !== 0x0d) return
    lines.push(bytes.subarray(start, index + 1))
    start = index + 1
  })
  return [...lines, bytes.subarray(start)]
}

/** The one that the text reads best in; null where it reads as words in none, or equally well in two. */
function likeliest(bytes: Buffer): SingleByteEncoding | null {
  const scores = singleByteEncodings.map((encoding) => ({ encoding, score: plausibility(iconv.decode(bytes, encoding)) }))
  const [best, next] = scores.toSorted((one, other) => other.score - one.score)
  return best && next && best.score > 0 && best.score > next.score ? best.encoding : null
}
