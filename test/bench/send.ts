import { parseArgs } from 'node:util'
import { byNodemailer, bySmtpSource } from './send/peers'
import { bySpets } from './send/ours'
import { type Measured, readable } from './send/measured'

/**
 * How fast personal mails of about 35 kB are handed to Postfix's smtp-sink on this machine, all state durable, against
 * Postfix's own smtp-source with the same size and number of connections (which keeps no state) as the limit, and
 * against plain nodemailer that composes each. Needs Debian's package postfix, which need not be configured.
 * Ratios are ours divided by theirs.
 */
const { values } = parseArgs({
  options: {
    recipients: { type: 'string', default: '100000' },
    workers: { type: 'string', default: '2' },
    connections: { type: 'string', default: '25' },
    database: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
})

const load = { recipients: Number(values.recipients), workers: Number(values.workers), connections: Number(values.connections) }
if (values.database) process.env.MONGODB_URL = values.database
const database = values.database ? 'mongodb' : 'sqlite'

const spets = await bySpets(database, load)
const smtpSource = await bySmtpSource(load, spets.bytesEach)
const nodemailer = await byNodemailer(load, spets.bytesEach)
const ratio = (peer: Measured) => spets.perSecond / peer.perSecond
const ratios = { smtpSource: ratio(smtpSource), nodemailer: ratio(nodemailer) }

console.log(
  values.json
    ? JSON.stringify({ database, ...load, spets, smtpSource, nodemailer, ratios })
    : [
        `${load.recipients} recipients, ${load.workers} workers with ${load.connections} connections each, ${database}`,
        readable('Spets', spets),
        readable('smtp-source', smtpSource),
        readable('nodemailer', nodemailer),
        `ratios: ${ratios.smtpSource.toFixed(2)} of smtp-source, ${ratios.nodemailer.toFixed(2)} of nodemailer`,
      ].join('\n'),
)
process.exit()
