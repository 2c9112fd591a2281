import { asciiAt, joined, numberAt } from './octets'

/** The chunks that make the pixels and their colours (RFC 9649, section 2.7). */
const drawing = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'])

/** Octets of a frame before its own chunks: kind, size, place, time. */
const frameHeader = 24

/** The bits of VP8X that say that there is EXIF or XMP. */
const saysMore = 0x0c

/**
 * A WebP without what is only said about it: EXIF, XMP, chunks of programs, and what stands after its end. Frames are
 * looked through too.
 * @returns null when it is not built as the standard says
 */
export function barePictureOfWebp(bytes: Uint8Array): Uint8Array | null {
  if (asciiAt(bytes, 0, 4) !== 'RIFF' || asciiAt(bytes, 8, 4) !== 'WEBP') return null
  const end = 8 + numberAt(bytes, 4, 'little')
  const kept = end > bytes.length ? null : bareChunks(bytes.subarray(12, end))
  return kept && withSize(joined([bytes.subarray(0, 12), ...kept]))
}

function bareChunks(bytes: Uint8Array): Uint8Array[] | null {
  const kept: Uint8Array[] = []
  for (let at = 0; at + 8 <= bytes.length;) {
    const kind = asciiAt(bytes, at, 4)
    const size = numberAt(bytes, at + 4, 'little')
    // Odd ones are followed by an octet that fills up; the last may lack it.
    const end = at + 8 + size + (size % 2)
    if (at + 8 + size > bytes.length) return null
    const chunk = drawing.has(kind) ? bareChunk(kind, bytes.subarray(at, end)) : []
    if (!chunk) return null
    kept.push(...chunk)
    at = end
  }
  return kept
}

function bareChunk(kind: string, chunk: Uint8Array): Uint8Array[] | null {
  if (kind === 'VP8X') return [withoutFlags(chunk)]
  if (kind !== 'ANMF') return [chunk]
  const within = bareChunks(chunk.subarray(frameHeader))
  return within && [withSize(joined([chunk.subarray(0, frameHeader), ...within]))]
}

function withoutFlags(chunk: Uint8Array): Uint8Array {
  const bare = chunk.slice()
  bare.set([(bare[8] ?? 0) & ~saysMore], 8)
  return bare
}

/** Says in the octets that are kept for it how long a chunk is. */
function withSize(chunk: Uint8Array): Uint8Array {
  new DataView(chunk.buffer).setUint32(4, chunk.length - 8, true)
  return chunk
}
