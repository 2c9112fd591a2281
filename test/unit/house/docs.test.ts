import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'

const folders = ['docs', 'src', 'test', 'findings']
/** All files, to find one that is named by the end of its path. */
const files = folders.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
const documents = [...readdirSync('.').filter((name) => name.endsWith('.md') && name !== 'CHANGELOG.md'), ...files].filter((name) =>
  name.endsWith('.md'),
)

/** Files that a text names between backticks, by their path from the root or the end of it. */
const named = (text: string): string[] =>
  Array.from(text.matchAll(/`([\w.()[\]-]+(?:\/[\w.()[\]-]+)+\.(?:tsx?|mjs|json|css|md|sh))`/g), ([, path = '']) => path)

/** Where links lead that stay in the repository. */
const linked = (text: string): string[] =>
  Array.from(text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g), ([, path = '']) => decodeURIComponent(path))

/** Tests that a text names, also without the end of their name or with a star in it: `test test/int/access/leaks`. */
const tests = (text: string): string[] =>
  Array.from(text.matchAll(/\btest\/(?:unit|int|e2e|long|built|odd)\/[\w/.-]+/g), ([path]) => path.replace(/\.+$/, ''))

it('every file that the documents name or link to is there', () => {
  const missing = documents.flatMap((document) => {
    const text = readFileSync(document, 'utf8')
    const from = dirname(document)
    const isThere = (path: string) => path.includes('FILE') || existsSync(path) || files.some((file) => file.endsWith(`/${path}`))
    return [
      ...named(text).filter((path) => !isThere(path)),
      ...tests(text).filter((path) => !files.some((file) => file.startsWith(path))),
      ...linked(text).filter((path) => !path.startsWith('/') && !existsSync(join(from, path))),
    ].map((path) => `${document}: ${path}`)
  })
  expect(missing).toEqual([])
})
