import { existsSync } from 'node:fs'
import { getPayload, type Payload } from 'payload'
import { spetsConfig } from '../../../payload.config'
import { DatabaseUnreachable, prepareDatabase, reachDatabase } from '../../database'
import type { Settings } from '../../env'
import { translator } from '../../i18n'
import { Stopped } from './stopped'

export interface OpenDatabase {
  payload: Payload
  close: () => Promise<void>
}

/**
 * Opens the database of an installation, in the schema of this version. One that is not there is not made:
 * it would hold no strength areas, and the first start would take it for one in use.
 * @throws Stopped when there is none, or it cannot be reached
 */
export async function openDatabase(settings: Settings): Promise<OpenDatabase> {
  const translate = translator(settings.language)
  const { kind, url } = settings.database
  const file = url.replace(/^file:/, '')
  if (kind === 'sqlite' && !existsSync(file)) throw new Stopped(translate('imports.command.noDatabase', { file }))
  await reachDatabase(settings.database).catch((error: unknown) => {
    if (!(error instanceof DatabaseUnreachable)) throw error
    throw new Stopped(translate('cli.databaseUnreachable', { url: error.url, reason: error.message }))
  })
  // The log would be mixed up with the report, which says all that it says.
  const payload = await getPayload({ config: spetsConfig({ ...settings, logLevel: 'silent' }) })
  await prepareDatabase(payload)
  return { payload, close: () => payload.destroy() }
}
