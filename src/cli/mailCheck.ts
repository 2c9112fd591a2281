import { readSettings } from '../env'
import { mailCheckCommand } from './mail/mailCheck'
import { sendersInDatabase } from './mail/sendersInDatabase'

const settings = readSettings()

process.exitCode = await mailCheckCommand(process.argv.slice(2), settings, {
  sendingDomains: () => sendersInDatabase(settings),
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
})
