import type { ChildProcess } from 'node:child_process'
import { DatabaseUnreachable, reachDatabase } from '../database'
import { type MissingSetting, missingSettings, readSettings, type Settings } from '../env'
import { translator } from '../i18n'
import { build, isBuilt } from './build'
import { ended, runNext, runOurs, runWorker, stopped } from './children'
import { passwordFile } from './firstAdministrator'
import { type Inbox, startInbox } from './inbox'
import { freePort } from './ports'
import { readyWithin } from './ready'

/** Ends the start with one line that says why, and what to do. */
class CannotStart extends Error {}

const settings = readSettings()
const translate = translator(settings.language)
const running: ChildProcess[] = []
let inbox: Inbox | null = null
let stopping = false

async function start(): Promise<void> {
  const missing = missingSettings()
  if (missing.length > 0) throw new CannotStart(missing.map(say).join(' '))
  if ((await freePort(settings.port)) === null) throw new CannotStart(translate('cli.portTaken', { port: settings.port }))
  // Before the build, so that whoever mistyped the address need not wait for it.
  await reachDatabase(settings.database)
  await buildWhenNeeded()
  if (settings.demonstration && !settings.smtpUrl) inbox = await startInbox(settings.dataFolder)
  const environment = environmentOf(settings, inbox)
  await prepare(environment)
  keepRunning('web', () => runNext(['start', '--port', String(settings.port)], environment))
  keepRunning('worker', () => runWorker(environment))
  if (!(await readyWithin(localAddress(), 120_000, () => stopping))) throw new CannotStart(translate('cli.notReady'))
  console.log(welcome())
}

const say = (name: MissingSetting): string => translate(`cli.missing.${name}`)

async function buildWhenNeeded(): Promise<void> {
  if (isBuilt()) return
  console.log(translate('cli.building'))
  await build()
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
  const { code, output, errors } = await ended(runOurs('src/cli/prepare.ts', environment))
  // Payload's editor has been seen to end a process without a word on Node 20: what it printed tells, not its code.
  if (code !== 0 || !output.includes('"prepared":true')) throw new CannotStart(errors.trim() || output.trim())
}

/** Keeps a process alive: one that dies is started again, and what it says is passed on. */
function keepRunning(name: string, launch: () => ChildProcess): void {
  const child = launch()
  running.push(child)
  child.stderr?.pipe(process.stderr)
  child.once('exit', (code, signal) => {
    running.splice(running.indexOf(child), 1)
    if (stopping) return
    console.error(translate('cli.died', { name, end: String(signal ?? code) }))
    setTimeout(() => !stopping && keepRunning(name, launch), 1_000)
  })
}

const localAddress = () => `http://127.0.0.1:${settings.port}`

function welcome(): string {
  const { publicUrl, dataFolder } = settings
  const rows: [string, string][] = [
    [translate('cli.admin'), `${publicUrl}/admin`],
    [translate('cli.pages'), `${publicUrl}/sv`],
    [translate('cli.api'), `${publicUrl}/api/news  ${publicUrl}/api/graphql`],
    ...(inbox ? [[translate('cli.inbox'), inbox.webUrl] satisfies [string, string]] : []),
    [translate('cli.password'), passwordFile(dataFolder)],
  ]
  const width = Math.max(...rows.map(([label]) => label.length))
  const lines = rows.map(([label, value]) => `  ${label.padEnd(width)}  ${value}`)
  return ['', translate('cli.ready'), '', ...lines, '', translate('cli.howToStop'), ''].join('\n')
}

function reasonOf(error: unknown): unknown {
  if (error instanceof DatabaseUnreachable)
    return translate('cli.databaseUnreachable', { url: error.url, reason: error.message })
  return error instanceof CannotStart ? error.message : error
}

async function stop(code: number): Promise<void> {
  if (stopping) return
  stopping = true
  await Promise.all(running.map((child) => stopped(child)))
  await inbox?.stop()
  process.exit(code)
}

process.on('SIGINT', () => void stop(0))
process.on('SIGTERM', () => void stop(0))

try {
  await start()
} catch (error) {
  console.error(reasonOf(error))
  await stop(1)
}
