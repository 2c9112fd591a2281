import { DatabaseUnreachable } from '../database'
import { environment } from '../env'
import { translator } from '../i18n'
import { keepNewFilesToOwner } from '../ownerOnly'
import { reportArguments } from './reporting/arguments'
import { NoDatabase, openDatabase } from './reporting/open'
import { writeReport } from './reporting/write'

/** `npm run report -- --year 2023 --out FOLDER`: writes a year's report in three forms, and prints as JSON what it holds. */
keepNewFilesToOwner()
const translate = translator(environment().SPETS_LANG)
const wanted = reportArguments(process.argv.slice(2))
if (!wanted) {
  console.error(translate('cli.report.usage'))
  process.exit(1)
}
try {
  const { close, payload } = await openDatabase(wanted.database)
  try {
    console.log(JSON.stringify(await writeReport(payload, wanted)))
  } finally {
    await close()
  }
  process.exit(0)
} catch (error) {
  if (error instanceof NoDatabase) console.error(translate('imports.command.noDatabase', { file: error.message }))
  else if (error instanceof DatabaseUnreachable)
    console.error(translate('cli.databaseUnreachable', { url: error.url, reason: error.message }))
  else console.error(error)
  process.exit(1)
}
