import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'

/** A file in a ZIP archive, as its central directory describes it (APPNOTE.TXT 4.3.12). */
export interface ZipEntry {
  name: string
  method: number
  packedBytes: number
  unpackedBytes: number
  localHeaderOffset: number
}

const endSignature = 0x06054b50
const endLength = 22
const longestComment = 0xffff
const entrySignature = 0x02014b50
const entryLength = 46
const localHeaderLength = 30
const deflated = 8
const stored = 0

/**
 * The archive's table of contents, read without unpacking anything. ZIP64 is not supported: it is for
 * archives far above the size that we read.
 * @throws RangeError or Error when the archive is damaged.
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = viewOf(bytes)
  const end = findEnd(view)
  const count = view.getUint16(end + 8, true)
  const entries: ZipEntry[] = []
  let offset = view.getUint32(end + 16, true)
  while (entries.length < count) {
    const { entry, next } = readEntry(bytes, view, offset)
    entries.push(entry)
    offset = next
  }
  return entries
}

const unpack = promisify(inflateRaw)

/**
 * Unpacks one file of the archive, never to more than its declared size.
 * @throws Error when it is damaged, larger than declared or packed in a way that workbooks do not use.
 */
export async function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Promise<Uint8Array> {
  const view = viewOf(bytes)
  const start =
    entry.localHeaderOffset +
    localHeaderLength +
    view.getUint16(entry.localHeaderOffset + 26, true) +
    view.getUint16(entry.localHeaderOffset + 28, true)
  const packed = bytes.subarray(start, start + entry.packedBytes)
  if (entry.method === stored) return packed
  if (entry.method !== deflated) throw new Error(`Unknown compression method ${entry.method}`)
  return unpack(packed, { maxOutputLength: Math.max(1, entry.unpackedBytes) })
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** The end record is last but for a comment of unknown length, so it is looked for from the end. */
function findEnd(view: DataView): number {
  const last = view.byteLength - endLength
  for (let offset = last; offset >= Math.max(0, last - longestComment); offset--) {
    if (view.getUint32(offset, true) === endSignature) return offset
  }
  throw new Error('No end of central directory')
}

function readEntry(bytes: Uint8Array, view: DataView, offset: number): { entry: ZipEntry; next: number } {
  if (view.getUint32(offset, true) !== entrySignature) throw new Error('No entry in the central directory')
  const nameLength = view.getUint16(offset + 28, true)
  const nameStart = offset + entryLength
  const entry: ZipEntry = {
    name: new TextDecoder().decode(bytes.subarray(nameStart, nameStart + nameLength)),
    method: view.getUint16(offset + 10, true),
    packedBytes: view.getUint32(offset + 20, true),
    unpackedBytes: view.getUint32(offset + 24, true),
    localHeaderOffset: view.getUint32(offset + 42, true),
  }
  const next = nameStart + nameLength + view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true)
  return { entry, next }
}
