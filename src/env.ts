import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Payload } from 'payload'
import { type UiLanguage, uiLanguageFor } from './i18n/languages'

/** All that the surroundings decide. Only this file reads process.env. */
export interface Settings {
  database: {
    kind: 'sqlite' | 'mongodb'
    url: string
  }
  /** The local inbox and the demonstration content exist. */
  demonstration: boolean
  /** Folder for all that is kept on this machine. */
  dataFolder: string
  port: number
  /** Root of every link, without a slash at the end. */
  publicUrl: string
  /** What signs links, and what other keys are made from. */
  secret: string
  /** Earlier secrets: what was made with them still holds, but nothing new is made. */
  oldSecrets: string[]
  /** Where mail is handed over; null where nothing was said. */
  smtpUrl: string | null
  /** Folder with the keys that mail is signed with: `<domain>/<selector>.pem`. */
  dkimFolder: string
  /** How many connections to the mail server a worker holds open. */
  smtpConnections: number
  /** The mailbox that bounces come to, as the return path of what we send; null where none is read. */
  bounceAddress: string | null
  /** Whether that mailbox takes mail to `local+anything@domain`. */
  bouncePlus: boolean
  /** Where that mailbox is read, as `imaps://user:password@host/INBOX`; null where it is not. */
  imapUrl: string | null
  /** How often that mailbox is looked into at most, in seconds. */
  imapSeconds: number
  /** How long a worker may hold a delivery before it counts as uncertain, in seconds. */
  leaseSeconds: number
  /** How long after pressing send a dispatch can be undone before anything leaves, in seconds. */
  undoSeconds: number
  /** `npm run dev`: pages are compiled when they are asked for. */
  development: boolean
  /** Whether X-Forwarded-* come from a proxy of ours. */
  trustProxy: boolean
  /** Whether webhooks may lead to this machine and its own network. */
  webhooksToOwnNetwork: boolean
  /** IANA zone that the region lives in: which day it is. */
  zone: string
  /** Address that the first administrator logs in with. */
  firstAdministrator: string
  /** Language of what the command line says. */
  language: UiLanguage
  /** How much is told in the log, in pino's words. */
  logLevel: string
  /** Whether the log is for people, or one JSON object a line for machines. */
  logFormat: 'text' | 'json'
}

export type Environment = Record<string, string | undefined>

/** Has this process write times as the region's clocks show them: Payload's pages ask the process, not the settings. */
export const liveIn = (zone: string): void => {
  process.env.TZ = zone
}

/** The surroundings as this process was given them, to be passed on to another. */
export const environment = (): Environment => ({ ...process.env })

/** What must be said from outside and is not. */
export type MissingSetting = 'SMTP_URL' | 'PUBLIC_URL' | 'SECRET'

/**
 * Reads the settings. On the embedded database a secret is made once and kept in the data folder,
 * readable by its owner only.
 */
export function readSettings(env: Environment = process.env): Settings {
  const database = databaseOf(env)
  const dataFolder = dataFolderOf(env)
  const port = Number(env.PORT || 3000)
  const demonstration = isDemonstration(env)
  return {
    database: { ...database, url: database.url || `file:${join(dataFolder, 'spets.db')}` },
    demonstration,
    dataFolder,
    port,
    publicUrl: (env.PUBLIC_URL || `http://localhost:${port}`).replace(/\/+$/, ''),
    secret: env.SECRET || (mayKeepSecret(env) ? keptSecret(dataFolder) : ''),
    oldSecrets: listed(env.OLD_SECRETS),
    smtpUrl: env.SMTP_URL || null,
    dkimFolder: resolve(env.DKIM_DIR || join(dataFolder, 'dkim')),
    smtpConnections: Number(env.SMTP_CONNECTIONS || 2),
    bounceAddress: env.BOUNCE_ADDRESS || null,
    bouncePlus: env.BOUNCE_PLUS !== '0',
    imapUrl: env.IMAP_URL || null,
    imapSeconds: Number(env.IMAP_SECONDS || 60),
    leaseSeconds: Number(env.LEASE_SECONDS || 120),
    undoSeconds: Number(env.UNDO_SECONDS || 60),
    development: env.SPETS_DEVELOPMENT === '1',
    trustProxy: env.TRUST_PROXY === '1',
    webhooksToOwnNetwork: env.WEBHOOKS_TO_OWN_NETWORK === '1',
    zone: env.REGION_TIME_ZONE || 'Europe/Stockholm',
    firstAdministrator: env.FIRST_ADMIN_EMAIL || 'admin@region.example',
    language: languageOf(env),
    logLevel: env.LOG_LEVEL || 'warn',
    logFormat: logFormatOf(env),
  }
}

/** Folder for all that is kept on this machine. */
export const dataFolderOf = (env: Environment): string => resolve(env.DATA_DIR || 'data')

/** Language of what the command line says. */
export const languageOf = (env: Environment): UiLanguage =>
  uiLanguageFor((env.SPETS_LANG || env.LC_ALL || env.LANG || 'en').slice(0, 2) === 'sv' ? 'sv' : 'en')

/** Whether the log is for people, or one JSON object a line for machines. */
export const logFormatOf = (env: Environment): Settings['logFormat'] => (env.LOG_FORMAT === 'json' ? 'json' : 'text')

const listed = (text = ''): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)

/** Which settings a real installation lacks; a demonstration lacks none. */
export function missingSettings(env: Environment = process.env): MissingSetting[] {
  if (isDemonstration(env)) return []
  const required: MissingSetting[] = ['SMTP_URL', 'PUBLIC_URL', 'SECRET']
  return required.filter((name) => !env[name])
}

/** The settings of a running Payload, for hooks and endpoints. */
export const settingsOf = (payload: Payload): Settings => payload.config.custom.settings as Settings

function databaseOf(env: Environment): Settings['database'] {
  const url = env.DATABASE_URL ?? ''
  return {
    kind: /^mongodb(\+srv)?:/.test(url) ? 'mongodb' : 'sqlite',
    url,
  }
}

/** Production is said by whoever runs it: by a MongoDB or by NODE_ENV. DEMO=1 says that it is not meant. */
function isDemonstration(env: Environment): boolean {
  if (env.DEMO) return env.DEMO === '1'
  return databaseOf(env).kind === 'sqlite' && env.NODE_ENV !== 'production'
}

const mayKeepSecret = (env: Environment) => isDemonstration(env)

function keptSecret(folder: string): string {
  const file = join(folder, 'secret')
  if (!existsSync(file)) makeSecret(folder, file)
  return readFileSync(file, 'utf8').trim()
}

/** Processes that start together agree on one: it gets its name only when it is whole, and the first to name it wins. */
function makeSecret(folder: string, file: string): void {
  mkdirSync(folder, { recursive: true })
  const own = `${file}.${process.pid}`
  writeFileSync(own, randomBytes(32).toString('hex'), { mode: 0o600 })
  try {
    linkSync(own, file)
  } catch (error) {
    if (!existsSync(file)) throw error
  } finally {
    rmSync(own)
  }
}
