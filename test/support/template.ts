import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { getPayload } from 'payload'
import { spetsConfig } from '../../payload.config'
import { prepareDatabase, sqliteClient } from '../../src/database'
import { testSettings } from './settings'

/** Writes an empty SQLite database with all its tables into a folder, to be copied for each suite. @returns the file */
export async function writeTemplate(folder: string): Promise<string> {
  const settings = testSettings(undefined)
  const payload = await getPayload({ config: spetsConfig(settings), key: 'template' })
  await prepareDatabase(payload)
  const file = join(folder, 'template.db')
  await sqliteClient(payload).execute(`vacuum into '${file}'`)
  await payload.destroy()
  rmSync(settings.dataFolder, { recursive: true, force: true })
  return file
}
