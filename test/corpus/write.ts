import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { corpus } from './corpus'

/** `npm run corpus -- FOLDER`: writes the mails of the corpus, one a file. */
const [folder] = process.argv.slice(2)
if (folder) {
  mkdirSync(folder, { recursive: true })
  for (const { name, raw } of corpus()) writeFileSync(join(folder, `${name}.eml`), raw.replaceAll('\n', '\r\n'))
} else {
  console.error('Usage: npm run corpus -- FOLDER')
  process.exitCode = 1
}
