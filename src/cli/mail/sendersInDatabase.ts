import { existsSync } from 'node:fs'
import { getPayload } from 'payload'
import { spetsConfig } from '../../../payload.config'
import { reachDatabase } from '../../database'
import type { Settings } from '../../env'
import { sendingDomains } from '../../mail'

/** The domains that the installation's mail comes from. The database is read, and never made or changed. */
export async function sendersInDatabase(settings: Settings): Promise<string[]> {
  const { kind, url } = settings.database
  if (kind === 'sqlite' && !existsSync(url.replace(/^file:/, ''))) return []
  await reachDatabase(settings.database)
  const payload = await getPayload({ config: spetsConfig({ ...settings, logLevel: 'silent' }) })
  try {
    return await sendingDomains(payload)
  } finally {
    await payload.destroy()
  }
}
