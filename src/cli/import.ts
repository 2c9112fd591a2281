import { readSettings } from '../env'
import { keepNewFilesToOwner } from '../ownerOnly'
import { importCommand } from './importing/command'
import { openDatabase } from './importing/open'

keepNewFilesToOwner()
const settings = readSettings()

process.exitCode = await importCommand(process.argv.slice(2), {
  language: settings.language,
  open: () => openDatabase(settings),
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
})
