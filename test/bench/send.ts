import { parseArgs } from 'node:util'
import { type Build, buildOf, byBuild, thisBuild } from './send/builds'
import { type Load, type Measured, readable, together } from './send/measured'
import { byNodemailer, bySmtpSource } from './send/peers'

/**
 * How fast personal mails of about 35 kB are handed to Postfix's smtp-sink on this machine, all state durable, against
 * Postfix's own smtp-source with the same size and number of connections (which keeps no state) as the limit, against
 * plain nodemailer that composes each, and with `--against COMMIT` against Spets as it was then. All take turns in
 * each round, so that what else the machine does falls on all. Needs Debian's package postfix, which need not be
 * configured. Ratios are ours divided by theirs. `--json` prints one line for each count.
 */
const { values } = parseArgs({
  options: {
    count: { type: 'string', multiple: true, default: ['20000', '100000'] },
    against: { type: 'string' },
    rounds: { type: 'string', default: '2' },
    workers: { type: 'string', default: '2' },
    connections: { type: 'string', default: '25' },
    database: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
})

type Name = 'spets' | 'against' | 'smtpSource' | 'nodemailer'
type Way = { name: Name; measure: () => Promise<Measured> }

if (values.database) process.env.MONGODB_URL = values.database
const database = values.database ? 'mongodb' : 'sqlite'
const earlier = values.against ? buildOf(values.against) : null
process.once('exit', () => earlier?.remove())
process.once('SIGINT', () => process.exit(130))

for (const count of values.count) {
  const load = { recipients: Number(count), workers: Number(values.workers), connections: Number(values.connections) }
  report(load, await inTurns(load))
}
process.exit()

/** Measures all ways some rounds, each round the other way round than the one before. */
async function inTurns(load: Load): Promise<Map<Name, Measured>> {
  const rounds = new Map<Name, Measured[]>()
  // The peers send as much as one of our mails weighs, so the first is ours.
  const bytesEach = () => rounds.get('spets')?.[0]?.bytesEach ?? 0
  const spets = (name: Name, build: Build): Way => ({ name, measure: () => byBuild(build, database, load) })
  const ways: Way[] = [
    spets('spets', thisBuild),
    ...(earlier ? [spets('against', earlier)] : []),
    { name: 'smtpSource', measure: () => bySmtpSource(load, bytesEach()) },
    { name: 'nodemailer', measure: () => byNodemailer(load, bytesEach()) },
  ]
  for (let round = 0; round < Number(values.rounds); round += 1)
    for (const { measure, name } of round % 2 === 0 ? ways : ways.toReversed()) {
      const measured = await measure()
      rounds.set(name, [...(rounds.get(name) ?? []), measured])
      if (!values.json) console.log(`  ${load.recipients}, round ${round + 1}: ${readable(titleOf(name), measured)}`)
    }
  return new Map([...rounds].map(([name, measured]) => [name, together(measured)]))
}

function titleOf(name: Name): string {
  const titles = { spets: 'Spets', against: `Spets ${values.against}`, smtpSource: 'smtp-source', nodemailer: 'nodemailer' }
  return titles[name]
}

function report(load: Load, all: Map<Name, Measured>): void {
  const ours = all.get('spets')
  if (!ours) return
  const ratioOf = (figure: keyof Measured, name: Name) => ours[figure] / (all.get(name)?.[figure] ?? NaN)
  const ratios = {
    smtpSource: ratioOf('perSecond', 'smtpSource'),
    nodemailer: ratioOf('perSecond', 'nodemailer'),
    ...(earlier
      ? {
          against: {
            perSecond: ratioOf('perSecond', 'against'),
            cpuSecondsPer1000: ratioOf('cpuSecondsPer1000', 'against'),
            peakMegabytes: ratioOf('peakMegabytes', 'against'),
          },
        }
      : {}),
  }
  if (values.json) {
    console.log(
      JSON.stringify({ database, ...load, rounds: Number(values.rounds), commit: values.against, ...Object.fromEntries(all), ratios }),
    )
    return
  }
  console.log(`${load.recipients} recipients, ${load.workers} workers with ${load.connections} connections each, ${database}`)
  for (const [name, measured] of all) console.log(readable(titleOf(name), measured))
  console.log(`messages a second: ${ratios.smtpSource.toFixed(2)} of smtp-source, ${ratios.nodemailer.toFixed(2)} of nodemailer`)
  if (!ratios.against) return
  const { cpuSecondsPer1000, peakMegabytes, perSecond } = ratios.against
  console.log(
    `of ${values.against}: ${perSecond.toFixed(2)} messages a second, ${cpuSecondsPer1000.toFixed(2)} CPU seconds, ${peakMegabytes.toFixed(2)} memory`,
  )
}
