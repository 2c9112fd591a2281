const mebibyte = 1024 * 1024

/** Largest file that is read, in bytes. */
export const maxImportBytes = 10 * mebibyte

/** Most rows of a list, heading and blank rows counted. */
export const maxImportRows = 50_000

/** Most bytes that a workbook may unpack to; a list of the most rows is well below it. */
export const maxUnpackedBytes = 100 * mebibyte

/** Most cells between a sheet's first cell and its last; the reader keeps a place for each. */
export const maxSheetCells = 20_000_000
