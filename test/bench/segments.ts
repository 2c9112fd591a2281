import { parseArgs } from 'node:util'
import { loadContactFacts, segmentContactIds } from '../../src/database'
import { involvementsAskedIn, matcher } from '../../src/domain/segments'
import { seedDemonstration } from '../../src/seed'
import { makeContacts } from '../../src/seed/makeContacts'
import { startSpets } from '../support/spets'

/**
 * How long a segment takes to be asked of the database, against the plain way: reading every contact and
 * applying the pure function. Both in one run; the ratio is ours divided by theirs, smaller is better.
 */
const { values } = parseArgs({
  options: { contacts: { type: 'string', default: '5000' }, json: { type: 'boolean', default: false } },
})
const contacts = Number(values.contacts)
const rounds = 5

const questions = {
  'organisation is a municipality': { or: [{ and: [{ 'organisations.type': { in: ['municipality'] } }] }] },
  'language is not English': { or: [{ and: [{ language: { not_equals: 'en' } }] }] },
  'name contains 99': { or: [{ and: [{ name: { contains: '99' } }] }] },
}

const spets = await startSpets('sqlite')
await seedDemonstration(spets.payload)
await makeContacts(spets.payload, contacts)

const rows: { name: string; picked: number; ours: number; peer: number; ratio: number }[] = []
for (const [name, question] of Object.entries(questions)) {
  const ours = await median(() => segmentContactIds(spets.payload, { question, include: [], exclude: [] }).then(({ size }) => size))
  const peer = await median(() => readAndMatch(question))
  if (ours.result !== peer.result) throw new Error(`${name}: ${ours.result} against ${peer.result}`)
  rows.push({ name, picked: ours.result, ours: ours.milliseconds, peer: peer.milliseconds, ratio: ours.milliseconds / peer.milliseconds })
}
await spets.close()
console.log(values.json ? JSON.stringify({ contacts, rounds, rows }) : readable())

async function readAndMatch(question: object): Promise<number> {
  const { docs } = await spets.payload.find({ collection: 'contacts', depth: 0, pagination: false, select: {} })
  const facts = await loadContactFacts(
    spets.payload,
    docs.map(({ id }) => id),
    involvementsAskedIn([question]),
  )
  return facts.filter(matcher(question)).length
}

async function median(work: () => Promise<number>): Promise<{ milliseconds: number; result: number }> {
  const times: number[] = []
  let result = 0
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now()
    result = await work()
    times.push(performance.now() - start)
  }
  return { milliseconds: times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0, result }
}

function readable(): string {
  const lines = rows.map(
    ({ name, picked, ours, peer, ratio }) =>
      `${name}: ${picked} picked, ${ours.toFixed(0)} ms, plain way ${peer.toFixed(0)} ms, ratio ${ratio.toFixed(2)}`,
  )
  return [`${contacts} contacts on SQLite, median of ${rounds}`, ...lines].join('\n')
}
process.exit()
