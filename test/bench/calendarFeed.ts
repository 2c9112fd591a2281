import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { wordsFor } from '../../src/web/words'
import { feedCalendar } from '../../src/web/calendarFeeds/calendar'
import { meetingFeed } from '../../src/web/calendarFeeds/publicFeeds'
import { startSpets } from '../support/spets'
import { grow } from './admin/grow'

/**
 * How often a second a calendar of 5,000 public meetings is made, and how often it is answered with as it is kept: looked
 * up whether it has changed, and sent whole. Both in turns in one process, on SQLite. Ends with code 1 when keeping it is
 * worth less than is demanded.
 */
const { values } = parseArgs({
  options: {
    meetings: { type: 'string', default: '5000' },
    rounds: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
  },
})
const demand = 20

/** How often it is answered with each round, since once takes so little. */
const answersARound = 10

/** How many are written by themselves, before they are copied. */
const planted = 50

const hour = 3_600_000
const spets = await startSpets('sqlite', { logLevel: 'silent' })
const { payload } = spets
await plant(Number(values.meetings))
const words = wordsFor('sv', spets.settings.zone)
const all = { area: null, user: null }
const ask = async () => (await meetingFeed(payload, new Request('http://spets.example/'), { language: 'sv' })).text()
const expected = await ask()

const made: number[] = []
const kept: number[] = []
for (let round = 0; round < Number(values.rounds); round += 1) {
  const begun = performance.now()
  const calendar = await feedCalendar(payload, all, words, words.t('web.site.meetings'), new Date())
  made.push(performance.now() - begun)
  if (calendar !== expected) throw new Error('The calendar is not the same each time')
  const asked = performance.now()
  for (let turn = 0; turn < answersARound; turn += 1) await ask()
  kept.push((performance.now() - asked) / answersARound)
}
await spets.close()
report()
process.exit()

/** Meetings on each of the days from now on, an hour each: some, and then copies of them. */
async function plant(count: number): Promise<void> {
  const now = new Date().toISOString()
  const first = Date.parse(`${now.slice(0, 10)}T08:00:00.000Z`)
  for (let at = 0; at < Math.min(count, planted); at += 1) {
    const start = first + Math.floor(at / 8) * 24 * hour + (at % 8) * hour
    const data = {
      title: { sv: `Möte ${at}` },
      description: { sv: `Vi ses och talar om smart specialisering, för gång ${at}.` },
      place: 'Sal A, Östersund',
      start: new Date(start).toISOString(),
      end: new Date(start + hour).toISOString(),
      start_tz: 'Europe/Stockholm',
      end_tz: 'Europe/Stockholm',
      kind: 'open',
      status: 'planned',
      public: true,
      slug: `mote-${at}`,
      uid: `mote-${at}`,
      sequence: 0,
      createdAt: now,
      updatedAt: now,
    }
    await payload.db.create({ collection: 'meetings', data, returning: false })
  }
  await grow(spets.settings.database.url.replace(/^file:/, ''), [{ roots: ['meetings'], documents: count }])
}

function report(): void {
  const [making, keeping] = [median(made), median(kept)]
  const told = {
    machine: `${cpus().length} × ${cpus()[0]?.model ?? '?'}, Node ${process.version}`,
    meetings: Number(values.meetings),
    bytes: Buffer.byteLength(expected),
    madeASecond: 1000 / making,
    keptASecond: 1000 / keeping,
    times: making / keeping,
    demand,
  }
  process.exitCode = told.times >= demand ? 0 : 1
  if (values.json) return console.log(JSON.stringify(told))
  console.log(told.machine)
  console.log(`${told.meetings} meetings, ${told.bytes} bytes: made ${making.toFixed(0)} ms, kept ${keeping.toFixed(1)} ms`)
  console.log(
    `${told.madeASecond.toFixed(2)} against ${told.keptASecond.toFixed(1)} a second: ${told.times.toFixed(0)} times (at least ${demand})`,
  )
}

function median(all: number[]): number {
  return all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? NaN
}
