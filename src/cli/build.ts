import type { ChildProcess } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { noteBuilt } from './built'
import { bundlePrograms } from './bundles'
import { ended, runNext } from './children'

/**
 * Builds the app, and the programs that run beside it. Needs no database and no settings.
 * @param remember is told of the process that builds
 * @throws Error with what the build printed
 */
export async function build(remember: (child: ChildProcess) => void = () => undefined): Promise<void> {
  const child = runNext(['build'], {})
  remember(child)
  const { code, output, errors } = await ended(child)
  if (code !== 0) throw new Error(`${output}\n${errors}`)
  await bundlePrograms()
  noteBuilt()
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await build()
