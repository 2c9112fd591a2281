import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { getPayload, type Payload } from 'payload'
import { spetsConfig } from '../../../payload.config'
import { prepareDatabase, reachDatabase } from '../../database'
import { dataFolderOf, environment, readSettings, type Settings } from '../../env'
import { seedDemonstration } from '../../seed'

export interface OpenDatabase {
  payload: Payload
  close: () => Promise<void>
}

/** Nothing that is not there is made: a report of nothing would be taken for a report. */
export class NoDatabase extends Error {}

/**
 * Opens the database at an address, or the demonstration in a folder that is taken away afterwards.
 * @throws NoDatabase, DatabaseUnreachable
 */
export async function openDatabase(url: string | null): Promise<OpenDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'spets-report-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    const payload = await open(folder, url)
    const close = async () => {
      await payload.destroy()
      remove()
    }
    return { payload, close }
  } catch (error) {
    remove()
    throw error
  }
}

async function open(folder: string, url: string | null): Promise<Payload> {
  const settings = settingsFor(folder, url)
  const file = settings.database.url.replace(/^file:/, '')
  if (url && settings.database.kind === 'sqlite' && !existsSync(file)) throw new NoDatabase(file)
  if (url) lendLogos(folder, settings)
  await reachDatabase(settings.database)
  const payload = await getPayload({ config: spetsConfig(settings) })
  await prepareDatabase(payload)
  if (!url) await seedDemonstration(payload)
  return payload
}

/** Nothing is written where the database has its files, but the logo is read there: by the name that Spets looks for. */
function lendLogos(folder: string, { database }: Settings): void {
  const isBesideDatabase = database.kind === 'sqlite' && !environment().DATA_DIR
  const files = isBesideDatabase ? dirname(database.url.replace(/^file:/, '')) : dataFolderOf(environment())
  const logos = join(files, 'logos')
  if (existsSync(logos)) symlinkSync(resolve(logos), join(folder, 'logos'), 'dir')
}

function settingsFor(folder: string, url: string | null): Settings {
  const given = url ? { ...environment(), DATABASE_URL: url, DATA_DIR: folder } : { DEMO: '1', DATA_DIR: folder }
  return { ...readSettings(given), logLevel: 'silent' }
}
