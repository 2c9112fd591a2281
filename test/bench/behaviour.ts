import { parseArgs } from 'node:util'
import { segmentContactIds } from '../../src/database'
import { startSpets } from '../support/spets'
import { fill, type Filled } from './behaviour/fill'

/**
 * How long segments by what people did take to be asked of the database, beside a segment by language: by turns in one
 * run, on SQLite and, where `MONGODB_URL` names a server, on MongoDB. The ratio is theirs to that by language.
 */
const { values } = parseArgs({
  options: {
    contacts: { type: 'string', default: '100000' },
    dispatches: { type: 'string', default: '50' },
    receivers: { type: 'string', default: '20000' },
    meetings: { type: 'string', default: '50' },
    invited: { type: 'string', default: '2000' },
    database: { type: 'string' },
    rounds: { type: 'string', default: '9' },
    json: { type: 'boolean', default: false },
  },
})
const sizes = {
  contacts: Number(values.contacts),
  dispatches: Number(values.dispatches),
  receivers: Number(values.receivers),
  meetings: Number(values.meetings),
  invited: Number(values.invited),
}

const byLanguage = { language: { in: ['sv'] } }

const questionsAbout = ({ dispatch, meeting }: Filled): Readonly<Record<string, object>> => ({
  'got the dispatch': { 'dispatches.got': { in: [dispatch] } },
  'did not get the dispatch': { 'dispatches.got': { not_in: [dispatch] } },
  'invited to the meeting': { 'meetings.invited': { in: [meeting] } },
  'invited to any meeting': { 'meetings.invited': { exists: true } },
  'said yes to the meeting': { 'meetings.yes': { in: [meeting] } },
  'said no to any meeting': { 'meetings.no': { exists: true } },
  'has not answered the meeting': { 'meetings.unanswered': { in: [meeting] } },
  'has an answer open': { 'meetings.open': { exists: true } },
  'came to the meeting': { 'meetings.attended': { in: [meeting] } },
})

interface Row {
  name: string
  picked: number
  milliseconds: number
  byLanguage: number
  ratio: number
}

async function measure(kind: 'sqlite' | 'mongodb'): Promise<Row[]> {
  const spets = await startSpets(kind)
  const ask = async (question: object) => {
    const start = performance.now()
    const { size } = await segmentContactIds(spets.payload, { question, include: [], exclude: [] })
    return { size, milliseconds: performance.now() - start }
  }
  const filled = await fill(spets.payload, sizes)
  const rows: Row[] = []
  for (const [name, question] of Object.entries(questionsAbout(filled))) {
    const [theirs, language]: [number[], number[]] = [[], []]
    let picked = 0
    for (let round = 0; round < Number(values.rounds); round += 1) {
      language.push((await ask(byLanguage)).milliseconds)
      const { milliseconds, size } = await ask(question)
      theirs.push(milliseconds)
      picked = size
    }
    rows.push({
      name,
      picked,
      milliseconds: median(theirs),
      byLanguage: median(language),
      ratio: median(theirs) / median(language),
    })
  }
  await spets.close()
  return rows
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

function readable(kind: string, rows: readonly Row[]): string {
  const lines = rows.map(
    ({ byLanguage: language, milliseconds, name, picked, ratio }) =>
      `${name}: ${picked} picked, ${milliseconds.toFixed(0)} ms, by language ${language.toFixed(0)} ms, ratio ${ratio.toFixed(2)}`,
  )
  return [`${JSON.stringify(sizes)} on ${kind}, median of ${values.rounds}`, ...lines].join('\n')
}

for (const kind of ['sqlite', 'mongodb'] as const) {
  if ((kind === 'mongodb' && !process.env.MONGODB_URL) || (values.database && values.database !== kind)) continue
  const rows = await measure(kind)
  console.log(values.json ? JSON.stringify({ kind, sizes, rows }) : readable(kind, rows))
}
process.exit()
