import { readFileSync, writeFileSync } from 'node:fs'
import { withTables } from './table'

/** `npm run corpus:table`: makes the tables of docs/interoperability.md anew. */
const file = 'docs/interoperability.md'
writeFileSync(file, withTables(readFileSync(file, 'utf8')))
