import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Load } from './measured'

/** Measures the build in whose folder it runs, by that build's own measure, and tells its parent, which then ends it. */
const [database, load] = process.argv.slice(2) as ['sqlite' | 'mongodb', string]

const measure = pathToFileURL(join(process.cwd(), 'test/bench/send/ours.ts')).href
const { bySpets } = (await import(measure)) as typeof import('./ours')
process.send?.(await bySpets(database, JSON.parse(load) as Load))
