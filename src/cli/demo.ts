import { mkdirSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { getPayload, type Payload, type Where } from 'payload'
import { spetsConfig } from '../../payload.config'
import { DatabaseUnreachable, dropDatabase, prepareDatabase, reachDatabase } from '../database'
import { environment, readSettings, type Settings } from '../env'
import { translator } from '../i18n'
import { keepNewFilesToOwner } from '../ownerOnly'
import { seedDemonstration } from '../seed'
import { makeContacts } from '../seed/makeContacts'
import { importExample } from './demo/importExample'
import { startMailFolder } from './demo/mailFolder'
import { adds, type DemoReport, readable, reportOn } from './demo/report'
import { sendSeeded } from './sendSeeded'
import { workOnce } from '../mail'

const { values } = parseArgs({ options: { contacts: { type: 'string', default: '0' }, json: { type: 'boolean', default: false } } })

/** How many connections the demo's own mail server is sent to over. */
const connections = 4

/** Everything happens in a folder that is new, and with MongoDB in a database that is new. */
function freshSettings(): Settings {
  const folder = mkdtempSync(join(tmpdir(), 'spets-demo-'))
  const { database, ...settings } = readSettings({ ...environment(), DEMO: '1', DATA_DIR: folder })
  return { ...settings, database: freshDatabase(database, folder), smtpConnections: connections, publicUrl: 'http://localhost:3000' }
}

function freshDatabase(database: Settings['database'], folder: string): Settings['database'] {
  if (database.kind === 'sqlite') return { ...database, url: `file:${join(folder, 'spets.db')}` }
  const fresh = new URL(database.url)
  fresh.pathname = `/spets_demo_${folder.slice(-6)}`
  return { ...database, url: fresh.href }
}

async function demo(settings: Settings): Promise<DemoReport> {
  await reachDatabase(settings.database)
  const mails = join(settings.dataFolder, 'mails')
  mkdirSync(mails)
  const server = await startMailFolder(mails)
  const payload = await getPayload({ config: spetsConfig({ ...settings, smtpUrl: server.url }) })
  try {
    return await runThrough(payload, mails)
  } finally {
    await dropDatabase(payload)
    await payload.destroy()
    await server.stop()
  }
}

async function runThrough(payload: Payload, mails: string): Promise<DemoReport> {
  await prepareDatabase(payload)
  const seeded = await seedDemonstration(payload)
  const imported = await importExample(payload)
  await makeContacts(payload, Number(values.contacts))
  const dispatches = await sendSeeded(payload, seeded)
  await sendAll(payload)
  return reportOn(payload, imported, dispatches, mails)
}

keepNewFilesToOwner()
const settings = freshSettings()
const translate = translator(settings.language)
try {
  const report = await demo(settings)
  const right = adds(report, readdirSync(report.mails).filter((name) => name.endsWith('.eml')).length)
  console.log(values.json ? JSON.stringify(report) : readable(report, translate))
  if (!right) console.error(translate('cli.demo.wrong'))
  process.exit(right ? 0 : 1)
} catch (error) {
  if (error instanceof DatabaseUnreachable) console.error(translate('cli.databaseUnreachable', { url: error.url, reason: error.message }))
  else console.error(error)
  process.exit(1)
}

/** Works until every dispatch has come to its end. */
export async function sendAll(payload: Payload): Promise<void> {
  const sender = { worker: 'demo', signal: new AbortController().signal }
  while (await isUnderWay(payload)) await workOnce(payload, sender)
}

async function isUnderWay(payload: Payload): Promise<boolean> {
  const where: Where = { status: { in: ['scheduled', 'preparing', 'sending'] } }
  const { totalDocs } = await payload.count({ collection: 'dispatches', where })
  return totalDocs > 0
}
