import { parseArgs } from 'node:util'
import { startSpets } from '../support/spets'
import { isKept, killAndCount } from './run'

/** Proves the promises of sending under SIGKILL; exits 1 if one broke. `--database` takes a MongoDB's URL. */
const { values } = parseArgs({
  options: {
    recipients: { type: 'string', default: '20000' },
    kills: { type: 'string', default: '20' },
    workers: { type: 'string', default: '2' },
    database: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
})

if (values.database) process.env.MONGODB_URL = values.database
const spets = await startSpets(values.database ? 'mongodb' : 'sqlite', { logLevel: 'fatal' })
const report = await killAndCount(spets, {
  recipients: Number(values.recipients),
  kills: Number(values.kills),
  workers: Number(values.workers),
  limit: 1_800_000,
})
await spets.close()

const { database, duplicates, kills, lost, openAtKills, recipients, uncertain } = report
console.log(
  values.json
    ? JSON.stringify(report)
    : `${database}: ${recipients} recipients, ${kills} kills: ${lost} lost, ${duplicates} twice, ${uncertain} uncertain with ${openAtKills} connections open at the kills`,
)
process.exit(isKept(report) ? 0 : 1)
