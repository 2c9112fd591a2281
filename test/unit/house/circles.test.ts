import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, it } from 'vitest'

const files = new Set(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => posix.join('src', file))
    .filter((file) => /\.tsx?$/.test(file)),
)

/** The file that an import names. */
function named(from: string, path: string): string | null {
  const base = posix.normalize(posix.join(posix.dirname(from), path))
  return [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((file) => files.has(file)) ?? null
}

/** What a file imports of ours, types too: whoever reads one of a circle has to read them all. */
const imports = new Map(
  Array.from(files, (file) => {
    const found = Array.from(readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']*)'/g), ([, path = '']) => named(file, path))
    return [file, found.filter((each) => each !== null)]
  }),
)

/** Whether a file comes back to itself by what it imports. */
function isInCircle(file: string): boolean {
  const seen = new Set<string>()
  const open = [...(imports.get(file) ?? [])]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === file) return true
    if (seen.has(next)) continue
    seen.add(next)
    open.push(...(imports.get(next) ?? []))
  }
  return false
}

it('no file imports itself by way of others', () => {
  expect(files.size).toBeGreaterThan(500)
  expect([...files].filter(isInCircle)).toEqual([])
})
