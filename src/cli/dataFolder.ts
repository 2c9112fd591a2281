import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { dataFolderOf, type Environment } from '../env'

/** Nothing can be kept where the data folder is to be. The message says what the system said. */
export class DataFolderUnusable extends Error {
  override name = 'DataFolderUnusable'

  constructor(
    readonly folder: string,
    reason: string,
  ) {
    super(reason)
  }
}

/** Makes sure that there is a data folder, and that it can be written in. @throws DataFolderUnusable */
export function makeDataFolder(env: Environment): void {
  const folder = dataFolderOf(env)
  const trial = join(folder, `.trial-${process.pid}`)
  try {
    makeFolders(folder)
    writeFileSync(trial, 'x')
    rmSync(trial)
  } catch (error) {
    throw new DataFolderUnusable(folder, error instanceof Error ? error.message : String(error))
  }
}

/** One after another: told to make them all at once, Node never gives up where the system denies that there is a parent (/proc). */
function makeFolders(folder: string): void {
  if (existsSync(folder)) return
  makeFolders(dirname(folder))
  mkdirSync(folder)
}
