import type { Dirent } from 'node:fs'
import { chmod, lstat, readdir, realpath } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Settings } from './env'

/** What others than the owner may do with a file (POSIX: group and others). */
const othersRights = 0o077

/**
 * Whatever this process and its children write from now on is its owner's alone, whatever the surroundings say: what
 * Spets keeps on the disk is addresses, keys and mails.
 * @returns what held before
 */
export const keepNewFilesToOwner = (): number => process.umask(othersRights)

/**
 * Takes everybody's rights but the owner's from all that is kept on this machine: what is in the data folder, and an
 * SQLite file elsewhere with what lies beside it under its name. The owner's own rights stay as they are. Links are not
 * followed, since what they lead to need not be ours.
 * @returns the paths that could not be changed, as of files that belong to another user
 */
export async function keepToOwner({ database, dataFolder }: Pick<Settings, 'database' | 'dataFolder'>): Promise<string[]> {
  const folder = await realpath(dataFolder)
  const files = database.kind === 'sqlite' ? await filesOf(database.url.replace(/^file:/, '')) : []
  return [...(await keepAllWithin(folder)), ...(await eachInTurn(files, narrow))]
}

/** A database file with its journal, and copies of it (`.before-…`). */
async function filesOf(file: string): Promise<string[]> {
  const names = (await readdir(dirname(file), { withFileTypes: true }).catch(noneWhenShut)).map(({ name }) => name)
  const own = basename(file)
  return names
    .filter((name) => name === own || name.startsWith(`${own}-`) || name.startsWith(`${own}.`))
    .map((name) => join(dirname(file), name))
}

async function keepAllWithin(folder: string): Promise<string[]> {
  const own = await narrow(folder)
  const entries = await readdir(folder, { withFileTypes: true }).catch(noneWhenShut)
  return [...own, ...(await eachInTurn(entries, (entry: Dirent) => keepEntry(join(folder, entry.name), entry)))]
}

const keepEntry = (path: string, entry: Dirent): Promise<string[]> => (entry.isDirectory() ? keepAllWithin(path) : narrow(path))

/** @returns the path, where its rights could not be changed */
async function narrow(path: string): Promise<string[]> {
  try {
    const stat = await lstat(path)
    const isOpen = (stat.mode & othersRights) !== 0
    if (isOpen && !stat.isSymbolicLink()) await chmod(path, stat.mode & 0o700)
    return []
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    return [path]
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : null)

/** A folder of another user's, as `lost+found`, has been told of already if it is open to others; that a database cannot lie where it is to be is told when it is reached for. */
function noneWhenShut(error: unknown): Dirent[] {
  if (['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM'].some((code) => code === codeOf(error))) return []
  throw error
}

async function eachInTurn<T>(all: readonly T[], work: (one: T) => Promise<string[]>): Promise<string[]> {
  const results: string[] = []
  for (const one of all) results.push(...(await work(one)))
  return results
}
