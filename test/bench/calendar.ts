import { parseArgs } from 'node:util'
import { inboundHandlers } from '../../src/collections/mailings/IncomingMails/inboundHandlers'
import { settleSeveral } from '../../src/inbound'
import type { Mailing } from '../../src/mail'
import { mailRoom, permission } from '../support/mailings'
import { startSpets, type Spets } from '../support/spets'
import { startMailServer } from '../support/smtp'

/**
 * How fast invitations with their calendar parts are sent, against newsletters to the same contacts, by turns in one run;
 * and how many replies of calendars are settled in a second, as the mailbox hands them over. On SQLite, and on MongoDB
 * with MONGODB_URL. `--json` prints one line a database.
 */
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
  },
})
const count = Number(values.count)

async function measure(database: 'sqlite' | 'mongodb') {
  const spets = await startSpets(database)
  const server = await startMailServer()
  spets.settings.smtpUrl = server.url
  const room = mailRoom(() => spets)
  await room.publisher()
  const permissions = [permission('newsletter'), permission('invitation')]
  for (let number = 0; number < count; number += 1)
    await room.contact({ email: `kontakt-${number}@calendar.example`, name: `Kontakt ${number}`, permissions } as never)
  const segments = [await room.segmentAt('calendar.example')]
  const rates: { newsletters: number[]; invitations: number[] } = { newsletters: [], invitations: [] }
  let last: Mailing | null = null
  for (let turn = 0; turn < Number(values.rounds); turn += 1) {
    const newsletter = await room.newsletterTo([], { segments })
    last = await room.meetingWith([], { segments, place: 'Östersund' })
    const [first, second] = turn % 2 === 0 ? [newsletter, last] : [last, newsletter]
    for (const mailing of [first, second])
      rates[mailing.kind === 'newsletter' ? 'newsletters' : 'invitations'].push(await rateOf(room, mailing))
  }
  const [newsletters, invitations] = [best(rates.newsletters), best(rates.invitations)]
  const replies = last ? await repliesTo(spets, last.id) : 0
  await server.close()
  await spets.close()
  return { database, count, newsletters, invitations, ratio: invitations / newsletters, replies }
}

/** Mails a second from the moment of confirming to the end: freezing, inviting and sending. */
async function rateOf(room: ReturnType<typeof mailRoom>, mailing: Mailing): Promise<number> {
  const dispatch = await room.confirm(mailing)
  const begun = performance.now()
  await room.work()
  const seconds = (performance.now() - begun) / 1000
  const { accepted } = await room.accounting(dispatch)
  if (accepted !== count) throw new Error(`Only ${accepted} of ${count} were accepted`)
  return count / seconds
}

/** How many mails the mailbox hands over at a time. */
const handedOver = 50

async function repliesTo({ payload }: Spets, meeting: string): Promise<number> {
  const { uid } = await payload.findByID({ collection: 'meetings', id: meeting, depth: 0 })
  const mails = Array.from({ length: count }, (_, number) => reply(String(uid), `kontakt-${number}@calendar.example`, number))
  const begun = performance.now()
  for (let at = 0; at < mails.length; at += handedOver) {
    const some = mails.slice(at, at + handedOver).map((raw) => ({ raw, receivedAt: new Date() }))
    for (const outcome of await settleSeveral(payload, some, inboundHandlers)) if (outcome.status === 'rejected') throw outcome.reason
  }
  const seconds = (performance.now() - begun) / 1000
  const answered = await payload.count({
    collection: 'invitations',
    where: { and: [{ meeting: { equals: meeting } }, { answer: { equals: 'yes' } }] },
  })
  if (answered.totalDocs !== count) throw new Error(`Only ${answered.totalDocs} of ${count} were counted`)
  return count / seconds
}

function reply(uid: string, from: string, number: number): Buffer {
  const lines = [
    `From: <${from}>`,
    'To: svar@region.example',
    'Subject: Accepterat',
    `Message-ID: <${number}-${uid}@calendar.example>`,
    `Date: ${new Date().toUTCString()}`,
    'MIME-Version: 1.0',
    'Content-Type: text/calendar; charset=utf-8; method=REPLY',
    '',
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Bench//EN',
    'METHOD:REPLY',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    'SEQUENCE:0',
    `DTSTAMP:${new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '')}`,
    `ATTENDEE;PARTSTAT=ACCEPTED:mailto:${from}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
  return Buffer.from(lines.join('\r\n'))
}

/** The machine does other things too, so the best of all rounds is told. */
const best = (rates: readonly number[]): number => Math.max(...rates)

const round = (rate: number): number => Math.round(rate)

for (const database of ['sqlite', ...(process.env.MONGODB_URL ? ['mongodb'] : [])] as const) {
  const result = await measure(database as 'sqlite' | 'mongodb')
  if (values.json) console.log(JSON.stringify(result))
  else
    console.log(
      `${database}: newsletters ${round(result.newsletters)} a second, invitations ${round(result.invitations)} (${result.ratio.toFixed(2)}), replies ${round(result.replies)}`,
    )
}
process.exit()
