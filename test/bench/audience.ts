import { parseArgs } from 'node:util'
import { type AudienceResult, measureAudience } from './audience/measure'

/**
 * How long a worker takes to prepare a newsletter for many (segment, exclusions, one row each), and the most memory
 * that it takes, for audiences of growing size.
 */
const { values } = parseArgs({
  options: {
    recipients: { type: 'string', default: '10000,100000,1000000' },
    database: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
})

const readable = ({ candidates, database, excluded, peakMegabytes, perSecond, seconds }: AudienceResult): string =>
  `${database}: ${candidates} recipients, ${excluded} of them excluded, prepared in ${seconds.toFixed(1)} s, ${perSecond.toFixed(0)} a second; the worker took ${peakMegabytes.toFixed(0)} MB at most`

if (values.database) process.env.MONGODB_URL = values.database
const results: AudienceResult[] = []
for (const recipients of values.recipients.split(',').map(Number))
  results.push(await measureAudience(values.database ? 'mongodb' : 'sqlite', recipients))
console.log(values.json ? JSON.stringify({ results }) : results.map(readable).join('\n'))
process.exit()
