import { readSettings } from '../env'
import { keepNewFilesToOwner } from '../ownerOnly'
import { mailCheckCommand } from './mail/mailCheck'
import { sendersInDatabase } from './mail/sendersInDatabase'

keepNewFilesToOwner()
const settings = readSettings()

process.exitCode = await mailCheckCommand(process.argv.slice(2), settings, {
  sendingDomains: () => sendersInDatabase(settings),
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
})
