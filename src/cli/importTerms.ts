import { readSettings } from '../env'
import { keepNewFilesToOwner } from '../ownerOnly'
import { openDatabase } from './importing/open'
import { importTermsCommand } from './importing/terms'

keepNewFilesToOwner()
const settings = readSettings()

process.exitCode = await importTermsCommand(process.argv.slice(2), {
  language: settings.language,
  open: () => openDatabase(settings),
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
})
