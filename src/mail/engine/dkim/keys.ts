import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { KeyFault } from '../../../domain/mailings'

/** The shortest RSA key that is taken (RFC 8301 demands 1024 and asks for 2048). */
const fewestBits = 2048

/** Where the keys lie, as `<domain>/<selector>.pem`. */
export interface KeyFolder {
  dkimFolder: string
}

/** A key that mail from a domain can be signed with. */
export interface DkimKey {
  domain: string
  /** The name that the receiver finds the public key under (RFC 6376, 3.1). */
  selector: string
  /** As in the tag `k=` of the record. */
  kind: 'rsa' | 'ed25519'
  key: KeyObject
}

/** A file that should hold a key and does not. */
export interface BrokenKey {
  domain: string
  selector: string
  file: string
  fault: KeyFault
}

/** One label or more of a host name; nothing that leads out of the folder. */
const hostName = /^[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*$/

/** A domain or selector in the one form it is looked for; null when it cannot be one. */
export function normaliseHost(name: string): string | null {
  const lower = name.trim().toLowerCase().replace(/\.$/, '')
  return hostName.test(lower) ? lower : null
}

/** The domains that there is a folder of keys for. */
export const domainsWithKeys = ({ dkimFolder }: KeyFolder): string[] =>
  namesIn(dkimFolder)
    .filter((name) => normaliseHost(name) === name && namesIn(join(dkimFolder, name)).some(isKeyFile))
    .sort()

/**
 * The keys of a domain, by selector. The first one signs: a new key, with a later name, waits until the old
 * file is taken away, so that nothing is signed with a key that is not published yet.
 */
export function keysOf({ dkimFolder }: KeyFolder, domain: string): (DkimKey | BrokenKey)[] {
  const host = normaliseHost(domain)
  if (host === null) return []
  const folder = join(dkimFolder, host)
  return namesIn(folder)
    .filter(isKeyFile)
    .sort()
    .map((name) => readKey(host, name.slice(0, -ending.length), join(folder, name)))
}

/** What tells that a folder of keys has changed, without reading the keys. */
export function changesOf({ dkimFolder }: KeyFolder, domain: string): string {
  const folder = join(dkimFolder, domain)
  return namesIn(folder)
    .filter(isKeyFile)
    .sort()
    .map((name) => `${name} ${changedAt(join(folder, name))}`)
    .join('\n')
}

export const isBroken = (key: DkimKey | BrokenKey): key is BrokenKey => 'fault' in key

/** The public half, as it stands in the tag `p=` (RFC 6376, 3.6.1; RFC 8463, 4). */
export function publicPart({ key, kind }: Pick<DkimKey, 'key' | 'kind'>): string {
  const whole = createPublicKey(key).export({ type: 'spki', format: 'der' })
  return (kind === 'ed25519' ? whole.subarray(-32) : whole).toString('base64')
}

const ending = '.pem'
const isKeyFile = (name: string): boolean => name.endsWith(ending) && normaliseHost(name.slice(0, -ending.length)) !== null

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function changedAt(file: string): string {
  const { mtimeMs, size } = statSync(file, { throwIfNoEntry: false }) ?? { mtimeMs: 0, size: 0 }
  return `${mtimeMs} ${size}`
}

function readKey(domain: string, selector: string, file: string): DkimKey | BrokenKey {
  const broken = (fault: KeyFault): BrokenKey => ({ domain, selector, file, fault })
  const pem = textOf(file)
  if (pem === null) return broken('unreadable')
  const key = privateKeyIn(pem)
  if (key === null) return broken('notAKey')
  if (key.asymmetricKeyType === 'ed25519') return { domain, selector, kind: 'ed25519', key }
  if (key.asymmetricKeyType !== 'rsa') return broken('wrongKind')
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0
  return bits < fewestBits ? broken('tooShort') : { domain, selector, kind: 'rsa', key }
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

function privateKeyIn(pem: string): KeyObject | null {
  try {
    return createPrivateKey(pem)
  } catch {
    return null
  }
}
