import { asciiAt, joined } from './octets'

const marker = { start: 0xd8, end: 0xd9, scan: 0xda, app0: 0xe0, app2: 0xe2, app14: 0xee, app15: 0xef, comment: 0xfe } as const

/**
 * A JPEG without what is only said about it (EXIF, XMP, IPTC, comments, thumbnails, what stands after its end), in the
 * segments of ISO/IEC 10918-1 annex B. Its samples, its colour profile and how its colours are coded stay octet by octet.
 * @returns null when it is not built as the standard says
 */
export function barePictureOfJpeg(bytes: Uint8Array): Uint8Array | null {
  if (bytes[0] !== 0xff || bytes[1] !== marker.start) return null
  const kept = [bytes.subarray(0, 2)]
  for (let at = 2; at < bytes.length;) {
    if (bytes[at] !== 0xff) return null
    const kind = bytes[at + 1] ?? 0
    if (kind === 0xff) {
      at += 1
      continue
    }
    if (kind === marker.end) return joined([...kept, bytes.subarray(at, at + 2)])
    const end = isAlone(kind) ? at + 2 : at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0))
    if (end > bytes.length || (!isAlone(kind) && end < at + 4)) return null
    const segment = bareSegment(kind, bytes.subarray(at, end))
    if (segment) kept.push(segment)
    at = kind === marker.scan ? endOfScan(bytes, end) : end
    if (kind === marker.scan) kept.push(bytes.subarray(end, at))
  }
  // Cut off within its last scan: what there is is shown.
  return kept.length > 1 ? joined(kept) : null
}

/** Markers without a length: restarts, and the temporary one. */
const isAlone = (kind: number): boolean => (kind >= 0xd0 && kind <= 0xd7) || kind === 0x01

function bareSegment(kind: number, segment: Uint8Array): Uint8Array | null {
  if (kind === marker.comment) return null
  if (kind < marker.app0 || kind > marker.app15) return segment
  if (kind === marker.app0 && asciiAt(segment, 4, 5) === 'JFIF\0' && segment.length >= 16) return withoutThumbnail(segment)
  if (kind === marker.app2 && asciiAt(segment, 4, 12) === 'ICC_PROFILE\0') return segment
  return kind === marker.app14 && asciiAt(segment, 4, 5) === 'Adobe' ? segment.subarray(0, 16) : null
}

/** Its two octets of size say that there is none. */
function withoutThumbnail(segment: Uint8Array): Uint8Array {
  const bare = segment.slice(0, 18)
  bare.set([0, 16], 2)
  bare.set([0, 0], 16)
  return bare
}

/** Where the coded samples end: at the next marker that is neither a stuffed octet nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  return bytes.length
}
