import { unzipSync } from 'fflate'

/** A file in a ZIP archive, as the archive describes it. */
export interface ZipEntry {
  name: string
  packedBytes: number
  unpackedBytes: number
}

/**
 * The archive's table of contents, read without unpacking anything.
 * @throws Error when the archive is damaged
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  const entries: ZipEntry[] = []
  unzipSync(bytes, {
    filter: ({ name, originalSize, size }) => {
      entries.push({ name, packedBytes: size, unpackedBytes: originalSize })
      return false
    },
  })
  return entries
}

/**
 * Unpacks one file of the archive, never to more than its declared size.
 * @throws Error when it is damaged, larger than declared or packed in a way that workbooks do not use
 */
export function unpackEntry(bytes: Uint8Array, { name, unpackedBytes }: ZipEntry): Uint8Array {
  const content = unzipSync(bytes, { filter: (file) => file.name === name })[name]
  if (content === undefined || content.length > unpackedBytes) throw new Error('Not what the archive says')
  return content
}
