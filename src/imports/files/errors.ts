import { maxImportBytes, maxUnpackedBytes } from './limits'

/** Why a file cannot be read as a list of contacts. */
export const unreadableCodes = [
  'notASpreadsheet',
  'oldExcel',
  'damaged',
  'tooLarge',
  'tooManyRows',
  'empty',
  'unknownEncoding',
  'noSuchSheet',
  'noHeading',
  'noAddressColumn',
] as const
export type UnreadableCode = (typeof unreadableCodes)[number]

/** A file that cannot be read as a list of contacts; the words for it stand in the texts, under its code. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile'

  constructor(
    readonly code: UnreadableCode,
    readonly fileName: string,
    readonly values: Record<string, string | number> = {},
    options?: ErrorOptions,
  ) {
    super(`Cannot read "${fileName}" as a list of contacts: ${code}`, options)
  }
}

const megabytes = (bytes: number): number => bytes / 1024 / 1024

/** A file above the limits of size. */
export const tooLarge = (fileName: string): UnreadableFile =>
  new UnreadableFile('tooLarge', fileName, {
    megabytes: megabytes(maxImportBytes),
    unpacked: megabytes(maxUnpackedBytes),
  })
