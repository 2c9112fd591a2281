/** What can be wrong with a file that is to be an SQLite database. */
export type FileFault = 'folder' | 'permission' | 'notDatabase' | 'damaged' | 'newer' | 'full' | 'busy'

/** What the database said as one of the faults that are told in words; null when it is another. */
export function fileFaultIn(error: unknown): FileFault | null {
  const code = codeIn(error)
  const found = faults.find(([start]) => code.startsWith(start))
  if (found) return found[1]
  return error instanceof Error && error.cause ? fileFaultIn(error.cause) : null
}

/** Why nothing can be written, on whichever database; null when it is something else. */
export function writeFaultIn(error: unknown): 'full' | 'readOnly' | null {
  const file = fileFaultIn(error)
  if (file === 'full' || serverIsFull.has(codeIn(error))) return 'full'
  return file === 'permission' || serverIsNotPrimary.has(codeIn(error)) ? 'readOnly' : null
}

const codeIn = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

/** SQLite's result codes, with the longer ones that begin with them. */
const faults: readonly (readonly [string, FileFault])[] = [
  ['SQLITE_NOTADB', 'notDatabase'],
  ['SQLITE_CORRUPT', 'damaged'],
  ['SQLITE_IOERR_SHORT_READ', 'damaged'],
  ['SQLITE_FULL', 'full'],
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['SQLITE_READONLY', 'permission'],
  ['SQLITE_PERM', 'permission'],
  ['SQLITE_CANTOPEN', 'permission'],
  ['SQLITE_AUTH', 'permission'],
  ['EACCES', 'permission'],
  ['EPERM', 'permission'],
  ['EROFS', 'permission'],
  ['SQLITE_BUSY', 'busy'],
]

/** MongoDB's code for a disk that is nearly full. */
const serverIsFull = new Set(['14031'])

/** MongoDB's codes for a server that is not, or no longer, the primary. */
const serverIsNotPrimary = new Set(['10107', '13435', '11602', '189', '91'])
