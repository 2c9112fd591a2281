import { execFileSync, fork } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Load, Measured } from './measured'

/** A folder with all of Spets as it was at a commit, ready to run. */
export interface Build {
  folder: string
  remove(): void
}

/** Spets as it stands here. */
export const thisBuild: Build = { folder: process.cwd(), remove: () => undefined }

/**
 * Lays out another commit in a temporary folder. It uses the packages that are installed here, or gets its own where
 * it needs others.
 * @throws Error when there is no such commit in this repository
 */
export function buildOf(commit: string): Build {
  const folder = mkdtempSync(join(tmpdir(), 'spets-build-'))
  const archive = execFileSync('git', ['archive', commit], { maxBuffer: Infinity })
  execFileSync('tar', ['-x', '-C', folder], { input: archive })
  if (hasAllOf(packagesOf('.'), packagesOf(folder))) symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  else execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** What its lock names, by where it is installed. */
function packagesOf(folder: string): Map<string, string> {
  const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as { packages: Record<string, { version?: string }> }
  return new Map(Object.entries(lock.packages).map(([place, { version = '' }]) => [place, version]))
}

const hasAllOf = (installed: Map<string, string>, needed: Map<string, string>): boolean =>
  [...needed].every(([place, version]) => installed.get(place) === version)

/** Has a build measure itself in a process of its own, so that each stands on its own files and database. */
export async function byBuild({ folder }: Build, database: 'sqlite' | 'mongodb', load: Load): Promise<Measured> {
  const child = fork(resolve('test/bench/send/measureBuild.ts'), [database, JSON.stringify(load)], {
    cwd: folder,
    execArgv: ['--conditions=production', '--import', 'tsx'],
  })
  const measured = await new Promise<Measured>((resolve, reject) => {
    child.once('message', resolve)
    child.once('exit', (code) => reject(new Error(`Spets in ${folder} could not be measured: it ended with ${code}`)))
  })
  child.kill()
  return measured
}
