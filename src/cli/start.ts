import type { ChildProcess } from 'node:child_process'
import { DatabaseUnreachable, DatabaseUnusable, type FolderLock, lockFolder, reachDatabase } from '../database/atStart'
import {
  environment as surroundings,
  languageOf,
  logFormatOf,
  type MissingSetting,
  missingSettings,
  readSettings,
  type Settings,
} from '../env'
import { translator } from '../i18n'
import { logConsole, logLine } from '../log'
import { keepNewFilesToOwner, keepToOwner } from '../ownerOnly'
import { build } from './build'
import { isBuilt } from './built'
import { ended, runApp, runAppInDevelopment, runOurs, runWorker, stopped } from './children'
import { DataFolderUnusable, makeDataFolder } from './dataFolder'
import { onChange } from './onChange'
import { passwordFile } from './firstAdministrator'
import { type Inbox, startInbox } from './inbox'
import { passOn } from './output'
import { freePort } from './ports'
import { readyWithin } from './ready'
import { whenOrphaned } from './orphaned'

/** Ends the start with one line that says why, and what to do. */
class CannotStart extends Error {}

/** How long is waited for the port of a Spets that was killed and is still ending, in milliseconds. */
const portPatience = 12_000

/** How often it is said that a build goes on, in milliseconds. */
const signOfLife = 15_000

/** How long whoever reads the output may take at the end, in milliseconds. */
const lastWords = 2_000

const usualRights = keepNewFilesToOwner()
const translate = translator(languageOf(surroundings()))
const format = logFormatOf(surroundings())
// The inbox runs in this process, and says a line of its own.
if (format === 'json') logConsole(format)
/** `npm run dev`: nothing is built, and what is changed is seen at once. */
const isDevelopment = process.argv.includes('--dev')
const running: ChildProcess[] = []
let worker: ChildProcess | null = null
const passing = new Set<Promise<void>>()
let held: FolderLock | null = null
let inbox: Inbox | null = null
let stopping = false

async function start(): Promise<void> {
  makeDataFolder(surroundings())
  const settings = readSettings()
  const missing = missingSettings()
  if (missing.length > 0) throw new CannotStart(missing.map(say).join(' '))
  await keepFolderToOwner(settings)
  held = await lock(settings)
  if (!(await isFree(settings.port, held.wasKilled ? portPatience : 0)))
    throw new CannotStart(translate('cli.portTaken', { port: settings.port }))
  // Before the build, so that whoever mistyped the address need not wait for it.
  await reachDatabase(settings.database)
  if (!isDevelopment) await buildWhenNeeded()
  if (settings.demonstration && !settings.smtpUrl) inbox = await startInbox(settings.dataFolder)
  const environment = environmentOf(settings, inbox)
  tell(30, translate(settings.demonstration ? 'cli.preparingDemonstration' : 'cli.preparing'))
  await prepare(environment)
  keepRunning('web', () => (isDevelopment ? runAppInDevelopment(environment) : runApp(environment)))
  keepRunning('worker', () => (worker = runWorker(environment)))
  if (isDevelopment) onChange('src', () => worker?.kill('SIGTERM'))
  const address = `http://127.0.0.1:${settings.port}`
  if (!(await readyWithin(address, 120_000, () => stopping)) && !stopping) throw new CannotStart(translate('cli.notReady'))
  if (!stopping) welcome(settings)
}

const say = (name: MissingSetting): string => translate(`cli.missing.${name}`)

/** What could not be changed is no reason not to start: the folder may be another's, who lets us write in it. */
async function keepFolderToOwner(settings: Settings): Promise<void> {
  const [first, ...more] = await keepToOwner(settings)
  if (first) tell(40, translate('cli.openToOthers', { path: first, more: more.length }))
}

async function lock({ dataFolder }: Settings): Promise<FolderLock> {
  const lock = await lockFolder(dataFolder)
  if (lock.heldBy !== null) throw new CannotStart(translate('cli.running', { folder: dataFolder, pid: lock.heldBy }))
  return lock
}

async function isFree(port: number, patience: number): Promise<boolean> {
  const last = Date.now() + patience
  while ((await freePort(port)) === null) {
    if (Date.now() >= last || stopping) return false
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return true
}

async function buildWhenNeeded(): Promise<void> {
  if (isBuilt()) return
  tell(30, translate('cli.building'))
  const begun = Date.now()
  const progress = setInterval(
    () => tell(30, translate('cli.stillBuilding', { seconds: Math.round((Date.now() - begun) / 1000) })),
    signOfLife,
  )
  process.umask(usualRights)
  try {
    await build(remember)
  } finally {
    keepNewFilesToOwner()
    clearInterval(progress)
  }
  tell(30, translate('cli.built', { seconds: Math.round((Date.now() - begun) / 1000) }))
}

/** What the processes are told: also what this one has worked out, so that all agree. */
const environmentOf = ({ demonstration, dataFolder, port, publicUrl, secret, smtpUrl }: Settings, local: Inbox | null) => ({
  DEMO: demonstration ? '1' : '0',
  DATA_DIR: dataFolder,
  PORT: String(port),
  PUBLIC_URL: publicUrl,
  SECRET: secret,
  SMTP_URL: smtpUrl ?? local?.smtpUrl,
})

async function prepare(environment: Record<string, string | undefined>): Promise<void> {
  const child = runOurs('src/cli/prepare.ts', environment)
  remember(child)
  const { code, output, errors } = await ended(child)
  // Payload's editor has been seen to end a process without a word on Node 20: what it printed tells, not its code.
  if (code !== 0 || !output.includes('"prepared":true')) throw new CannotStart(errors.trim() || output.trim())
}

/** It is ended with this process. */
function remember(child: ChildProcess): void {
  running.push(child)
  child.once('exit', () => running.splice(running.indexOf(child), 1))
}

/** Keeps a process alive: one that dies is started again, and what it says is passed on. */
function keepRunning(name: string, launch: () => ChildProcess): void {
  const child = launch()
  remember(child)
  if (child.stdout) pass(passOn(child.stdout, process.stdout, format, 30))
  if (child.stderr) pass(passOn(child.stderr, process.stderr, format, 50))
  child.once('exit', (code, signal) => {
    if (stopping) return
    tell(50, translate('cli.died', { name, end: String(signal ?? code) }))
    setTimeout(() => !stopping && keepRunning(name, launch), 1_000)
  })
}

function pass(all: Promise<void>): void {
  passing.add(all)
  all.then(
    () => passing.delete(all),
    (error: unknown) => {
      passing.delete(all)
      tell(50, String(error))
    },
  )
}

/** Says a line, to people or to machines. */
function tell(level: number, text: string): void {
  if (format === 'json') logLine(format, level, text)
  else if (level >= 50) console.error(text)
  else console.log(text)
}

function welcome({ publicUrl, dataFolder }: Settings): void {
  const rows: [string, string][] = [
    [translate('cli.admin'), `${publicUrl}/admin`],
    [translate('cli.pages'), `${publicUrl}/sv`],
    [translate('cli.api'), `${publicUrl}/v1/docs  ${publicUrl}/api/news  ${publicUrl}/api/graphql`],
    ...(inbox ? [[translate('cli.inbox'), inbox.webUrl] satisfies [string, string]] : []),
    [translate('cli.password'), passwordFile(dataFolder)],
  ]
  const width = Math.max(...rows.map(([label]) => label.length))
  const lines = rows.map(([label, value]) => `  ${label.padEnd(width)}  ${value}`)
  if (format === 'json') logLine(format, 30, translate('cli.ready'), { addresses: Object.fromEntries(rows) })
  else console.log(['', translate('cli.ready'), '', ...lines, '', translate('cli.howToStop'), ''].join('\n'))
}

function reasonOf(error: unknown): string {
  if (error instanceof DatabaseUnreachable) return translate('cli.databaseUnreachable', { url: error.url, reason: error.message })
  if (error instanceof DatabaseUnusable) return translate(`cli.unusable.${error.fault}`, { file: error.file })
  if (error instanceof DataFolderUnusable) return translate('cli.dataFolder', { folder: error.folder, reason: error.message })
  if (error instanceof CannotStart) return error.message
  return translate('cli.failed', { reason: error instanceof Error ? (error.stack ?? error.message) : String(error) })
}

async function stop(code: number): Promise<void> {
  if (stopping) return
  stopping = true
  await Promise.all(running.map((child) => stopped(child)))
  await inbox?.stop()
  await held?.release()
  await Promise.race([Promise.all(passing), new Promise((resolve) => setTimeout(resolve, lastWords))])
  process.exit(code)
}

process.on('SIGINT', () => void stop(0))
process.on('SIGTERM', () => void stop(0))
whenOrphaned(() => void stop(0))

// Whoever read the output may go before this ends, and nothing else depends on it.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: Error & { code?: string }) => {
    if (error.code !== 'EPIPE') throw error
  })

try {
  await start()
} catch (error) {
  if (!stopping) tell(50, reasonOf(error))
  await stop(1)
}
