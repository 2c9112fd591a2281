import { readSettings } from '../env'
import { keepNewFilesToOwner } from '../ownerOnly'
import { dkimKeyCommand } from './mail/dkimKey'

keepNewFilesToOwner()
const settings = readSettings()

process.exitCode = dkimKeyCommand(process.argv.slice(2), settings, {
  now: new Date(),
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
})
