import { getPayload } from 'payload'
import { spetsConfig } from '../../payload.config'
import { prepareDatabase } from '../database/prepare'
import { readSettings, type Settings } from '../env'
import { importCommand, type OpenDatabase } from './importing/command'

const settings = readSettings()

/** The log would be mixed up with the report, which says all that it says. */
async function open(): Promise<OpenDatabase> {
  const payload = await getPayload({ config: spetsConfig({ ...settings, logLevel: 'silent' }) })
  await prepareDatabase(payload)
  return { payload, close: () => payload.destroy() }
}

/** The address without the password in it. */
const shown = ({ url }: Settings['database']): string => url.replace(/\/\/[^@/]*@/, '//')

process.exitCode = await importCommand(process.argv.slice(2), {
  language: settings.language,
  database: shown(settings.database),
  open,
  print: (line) => console.log(line),
  complain: (line) => console.error(line),
})
