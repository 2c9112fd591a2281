import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { envExample, envVariables } from '../../../src/envVariables'

/** Set by the system, or by Spets for its own processes. */
const notOurs = ['LANG', 'LC_ALL', 'NODE_ENV', 'SPETS_DEVELOPMENT', 'TZ']

describe('the variables of the surroundings', () => {
  it('are those that env.ts reads', () => {
    const read = new Set(Array.from(readFileSync('src/env.ts', 'utf8').matchAll(/\benv\.([A-Z][A-Z_]+)/g), ([, name = '']) => name))
    expect([...read].filter((name) => !notOurs.includes(name)).toSorted()).toEqual(envVariables.map(({ name }) => name).toSorted())
  })

  it('stand in .env.example and in the guide for operations', () => {
    expect(readFileSync('.env.example', 'utf8')).toBe(envExample())
    const operations = readFileSync('docs/operations.md', 'utf8')
    expect(envVariables.filter(({ name }) => !operations.includes(`\`${name}\``))).toEqual([])
  })
})
