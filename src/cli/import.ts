import { readSettings } from '../env'
import { importCommand } from './importing/command'
import { openDatabase } from './importing/open'

const settings = readSettings()

process.exitCode = await importCommand(process.argv.slice(2), {
  language: settings.language,
  open: () => openDatabase(settings),
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
})
