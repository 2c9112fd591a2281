import { asciiAt, joined } from './octets'

const trailer = 0x3b
const image = 0x2c
const extension = 0x21

/** How a frame is shown, and for how long (GIF89a, section 23). */
const graphicControl = 0xf9
const application = 0xff

/** Programs' extensions that say how often an animation runs, or how colours are meant. */
const drawing = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0', 'ICCRGBG1012'])

/**
 * A GIF without what is only said about it: comments, texts, what programs add (such as XMP), and what stands after its end.
 * @returns null when it is not built as the standard says
 */
export function barePictureOfGif(bytes: Uint8Array): Uint8Array | null {
  if (!/^GIF8[79]a$/.test(asciiAt(bytes, 0, 6))) return null
  const header = 13 + paletteSize(bytes[10] ?? 0)
  const kept = [bytes.subarray(0, header)]
  for (let at = header; at < bytes.length;) {
    const kind = bytes[at]
    if (kind === trailer) return joined([...kept, bytes.subarray(at, at + 1)])
    const end = kind === image ? endOfImage(bytes, at) : kind === extension ? endOfBlocks(bytes, at + 2) : null
    if (end === null) return null
    if (kind === image || isDrawing(bytes, at)) kept.push(bytes.subarray(at, end))
    at = end
  }
  return null
}

const paletteSize = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 0x07) + 1) : 0)

/** Its descriptor, its palette, an octet about its code, and its pixels. */
const endOfImage = (bytes: Uint8Array, at: number): number | null => endOfBlocks(bytes, at + 10 + paletteSize(bytes[at + 9] ?? 0) + 1)

/** Blocks of up to 255 octets, each with its length before it, until one of none. */
function endOfBlocks(bytes: Uint8Array, from: number): number | null {
  for (let at = from; at < bytes.length;) {
    const length = bytes[at] ?? 0
    at += 1 + length
    if (length === 0) return at
  }
  return null
}

function isDrawing(bytes: Uint8Array, at: number): boolean {
  if (bytes[at + 1] === graphicControl) return true
  return bytes[at + 1] === application && drawing.has(asciiAt(bytes, at + 3, 11))
}
