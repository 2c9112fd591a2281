import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'

const engine = 'src/mail/engine'

const importsOf = (file: string): string[] =>
  Array.from(readFileSync(file, 'utf8').matchAll(/\bfrom '([^']+)'|\bimport\(?\s*'([^']+)'/g), ([, from, alone]) => from ?? alone ?? '')

function fileOf(from: string, path: string): string {
  const base = join(dirname(from), path)
  const found = [`${base}.ts`, join(base, 'index.ts')].find((file) => existsSync(file))
  if (!found) throw new Error(`${from} imports ${path}, which is no file`)
  return found
}

/** All that the engine is read with: files of ours, and packages. */
function reached(): { files: Set<string>; packages: Set<string> } {
  const files = new Set(
    readdirSync(engine, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(engine, name)),
  )
  const packages = new Set<string>()
  // A set is gone through with what is put in meanwhile.
  for (const file of files)
    for (const path of importsOf(file)) {
      if (path.startsWith('.')) files.add(fileOf(file, path))
      else packages.add(path)
    }
  return { files, packages }
}

it('the engine reaches node, nodemailer and the rules alone, also by way of the rules', () => {
  const { files, packages } = reached()
  expect([...files].filter((file) => !file.startsWith(`${engine}/`) && !file.startsWith('src/domain/'))).toEqual([])
  expect([...packages].filter((name) => !/^node:|^nodemailer(\/|$)/.test(name))).toEqual([])
  expect([files.has('src/domain/delivery.ts'), packages.has('nodemailer')]).toEqual([true, true])
})
