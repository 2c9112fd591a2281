import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

const stamp = '.next/spets-build'

/** What a build is made from. */
const sources = ['src', 'public', 'payload.config.ts', 'next.config.mjs', 'tsconfig.json', 'package-lock.json']

/** What `npm start` runs in processes of their own, each built into one file. */
export const programs = ['src/worker.ts', 'src/server.ts', 'src/cli/prepare.ts'] as const

/** Where those files lie, under the names of the programs. */
export const programFolder = '.next/spets'

/** Whether what was built is of these sources: a start builds first, so that it is looked at once only. */
let isFresh: boolean | null = null

/** The file that a program was built into; null when it has none, or its sources have changed since. */
export function builtProgram(program: string): string | null {
  if (!programs.some((known) => known === program)) return null
  isFresh ??= isBuilt()
  return isFresh ? join(programFolder, `${basename(program, '.ts')}.mjs`) : null
}

/** Whether the build that lies here was made from these sources. */
export const isBuilt = (): boolean => existsSync('.next/BUILD_ID') && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest()

/** Writes that what lies here was built from these sources. */
export const noteBuilt = (): void => writeFileSync(stamp, digest())

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
