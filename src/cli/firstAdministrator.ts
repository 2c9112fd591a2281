import { randomBytes } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { settingsOf } from '../env'

/** Where the first administrator's password is kept until somebody has read it. */
export const passwordFile = (dataFolder: string): string => join(dataFolder, 'first-administrator.txt')

/**
 * Makes the first administrator of an installation that has no user, before anyone can reach it. The
 * password is made for this installation and written to a file that only its owner can read.
 * @returns whether one was made
 */
export async function ensureFirstAdministrator(payload: Payload): Promise<boolean> {
  const { totalDocs } = await payload.count({ collection: 'users' })
  if (totalDocs > 0) return false
  const { dataFolder, firstAdministrator: email } = settingsOf(payload)
  const password = randomBytes(15).toString('base64url')
  mkdirSync(dataFolder, { recursive: true })
  writeFileSync(passwordFile(dataFolder), `${email}\n${password}\n`, { mode: 0o600 })
  await payload.create({
    collection: 'users',
    data: { name: 'Administratör', email, password, role: 'administrator' },
  })
  return true
}
