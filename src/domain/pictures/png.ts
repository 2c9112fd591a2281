import { asciiAt, joined, numberAt } from './octets'

/** The chunks that make the pixels, their colours and their size (PNG, third edition, chapter 11), animation included. */
const drawing = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'cHRM',
  'gAMA',
  'iCCP',
  'sBIT',
  'sRGB',
  'cICP',
  'mDCV',
  'cLLI',
  'bKGD',
  'pHYs',
  'acTL',
  'fcTL',
  'fdAT',
])

const signature = '\u0089PNG\r\n\u001a\n'

/**
 * A PNG without what is only said about it: texts, EXIF, times, chunks of programs, and what stands after its end.
 * @returns null when it is not built as the standard says
 */
export function barePictureOfPng(bytes: Uint8Array): Uint8Array | null {
  if (asciiAt(bytes, 0, 8) !== signature) return null
  const kept = [bytes.subarray(0, 8)]
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + numberAt(bytes, at, 'big')
    const kind = asciiAt(bytes, at + 4, 4)
    if (end > bytes.length) return null
    if (drawing.has(kind)) kept.push(bytes.subarray(at, end))
    if (kind === 'IEND') return joined(kept)
    at = end
  }
  return null
}
