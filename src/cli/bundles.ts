import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { programFolder, programs } from './built'

/**
 * Makes one file of each program, with the packages left outside. Read as they are, our files cost every process that
 * starts more than twice the time: each file of every package then goes by way of what reads TypeScript.
 */
export async function bundlePrograms(): Promise<void> {
  await build({
    entryPoints: [...programs],
    outdir: programFolder,
    entryNames: '[name]',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    jsx: 'automatic',
    plugins: [ownAddresses],
    logLevel: 'warning',
  })
}

/** A file that looks for what lies beside it finds it where it was written. */
const ownAddresses: Plugin = {
  name: 'own-addresses',
  setup: (bundling) =>
    bundling.onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
      const contents = await readFile(path, 'utf8')
      const address = JSON.stringify(pathToFileURL(path).href)
      return { contents: contents.replaceAll('import.meta.url', address), loader: path.endsWith('x') ? 'tsx' : 'ts' }
    }),
}
