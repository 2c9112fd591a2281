import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'

it('only one snapshot of the schema is kept, which the next migration is made from: earlier ones nobody reads', () => {
  expect(readdirSync('src/database/migrations').filter((name) => name.endsWith('.json'))).toHaveLength(1)
})
