import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ended, runNext } from './children'

const stamp = '.next/spets-build'

/** What a build is made from. */
const sources = ['src', 'public', 'payload.config.ts', 'next.config.mjs', 'tsconfig.json', 'package-lock.json']

/** Whether the build that lies here was made from these sources. */
export const isBuilt = (): boolean =>
  existsSync('.next/BUILD_ID') && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest()

/**
 * Builds the app. Needs no database and no settings.
 * @throws Error with what the build printed
 */
export async function build(): Promise<void> {
  const { code, output, errors } = await ended(runNext(['build'], {}))
  if (code !== 0) throw new Error(`${output}\n${errors}`)
  writeFileSync(stamp, digest())
}

function digest(): string {
  const hash = createHash('sha256').update(process.version)
  for (const file of sources.flatMap(filesIn)) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

function filesIn(path: string): string[] {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)))
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await build()
