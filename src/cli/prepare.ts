import { existsSync, renameSync, rmSync } from 'node:fs'
import { getPayload, type Payload } from 'payload'
import { spetsConfig } from '../../payload.config'
import { DatabaseUnreachable, DatabaseUnusable, prepareDatabase, reachDatabase, sqliteClient } from '../database'
import { fileFaultIn } from '../domain/storageFault'
import { readSettings, type Settings } from '../env'
import { translator } from '../i18n'
import { keepNewFilesToOwner } from '../ownerOnly'
import { isEmpty, seedDemonstration } from '../seed'
import { ensureFirstAdministrator } from './firstAdministrator'
import { sendSeeded } from './sendSeeded'

/** Brings the database to where the app can be served from it. Run by `npm start` in a process of its own. */
async function prepare(settings: Settings): Promise<void> {
  await reachDatabase(settings.database)
  const file = settings.database.url.replace(/^file:/, '')
  if (settings.database.kind === 'mongodb' || existsSync(file)) return fill(settings)
  await makeWhole(settings, file)
}

/** A new file gets its name only when all of it is there, so that a stop in the middle leaves nothing half-done. */
async function makeWhole(settings: Settings, file: string): Promise<void> {
  const unfinished = `${file}.unfinished`
  removeWithJournal(unfinished)
  await fill({ ...settings, database: { ...settings.database, url: `file:${unfinished}` } })
  renameSync(unfinished, file)
  removeWithJournal(unfinished)
}

const removeWithJournal = (file: string) => {
  for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true })
}

async function fill(settings: Settings): Promise<void> {
  const payload = await getPayload({ config: spetsConfig(settings) })
  await prepareDatabase(payload)
  if (settings.demonstration && (await isEmpty(payload))) await sendSeeded(payload, await seedDemonstration(payload))
  await ensureFirstAdministrator(payload)
  if (settings.database.kind === 'sqlite') await emptyJournal(payload)
  await payload.destroy()
}

/** All that was written then stands in the one file that is renamed. */
const emptyJournal = (payload: Payload) => sqliteClient(payload).execute('pragma wal_checkpoint(truncate)')

function reasonOf(error: unknown): unknown {
  const translate = translator(settings.language)
  if (error instanceof DatabaseUnreachable) return translate('cli.databaseUnreachable', { url: error.url, reason: error.message })
  const file = settings.database.url.replace(/^file:/, '')
  const fault = error instanceof DatabaseUnusable ? error.fault : settings.database.kind === 'sqlite' ? fileFaultIn(error) : null
  return fault ? translate(`cli.unusable.${fault}`, { file }) : error
}

keepNewFilesToOwner()
const settings = readSettings()
try {
  await prepare(settings)
  console.log(JSON.stringify({ prepared: true }))
} catch (error) {
  console.error(reasonOf(error))
  process.exitCode = 1
}
process.exit()
