import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { brokenInGraphql, brokenInOpenApi, type OpenApi, unacknowledged } from './apiContract'
import { type ApiFile, apiFiles, apiFilesNow } from './apiFiles'

/** Writes what is made of the public APIs. What breaks for those who use them must stand in CHANGELOG.md, or nothing is written. */
const now = await apiFilesNow()
const read = (name: ApiFile) => (existsSync(apiFiles[name]) ? readFileSync(apiFiles[name], 'utf8') : now[name])
const broken = [
  ...brokenInOpenApi(JSON.parse(read('openApi')) as OpenApi, JSON.parse(now.openApi) as OpenApi),
  ...brokenInGraphql(read('graphql'), now.graphql),
]
const silent = unacknowledged(broken, readFileSync('CHANGELOG.md', 'utf8'))
if (silent.length > 0) {
  console.error(`These break for those who use the API. Say so in CHANGELOG.md by "API change: …", or undo them:\n${silent.join('\n')}`)
  process.exit(1)
}
for (const [name, path] of Object.entries(apiFiles)) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, now[name as ApiFile])
}
process.exit(0)
