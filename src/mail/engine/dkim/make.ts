import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DkimKey, type KeyFolder, publicPart } from './keys'

/** A key lies there already. It is never written over: mail under way is signed with it. */
export class KeyExists extends Error {
  override name = 'KeyExists'
}

export interface MadeKey {
  file: string
  /** Where the public half is to be published. */
  host: string
  /** What is to be published there, as a TXT record. */
  record: string
}

/** Makes a key pair for a domain, readable by its owner only. @throws KeyExists */
export function makeKey({ dkimFolder }: KeyFolder, domain: string, selector: string, kind: DkimKey['kind'] = 'rsa'): MadeKey {
  const { privateKey } = kind === 'rsa' ? generateKeyPairSync('rsa', { modulusLength: 2048 }) : generateKeyPairSync('ed25519')
  const folder = join(dkimFolder, domain)
  const file = join(folder, `${selector}.pem`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  try {
    writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw new KeyExists(file)
    throw error
  }
  return { file, host: `${selector}._domainkey.${domain}`, record: `v=DKIM1; k=${kind}; p=${publicPart({ key: privateKey, kind })}` }
}
