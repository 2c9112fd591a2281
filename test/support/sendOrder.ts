import { noRuns } from '../../src/domain/refusal/run'
import { compileMail, signedMessage } from '../../src/mail/engine'
import type { SendOrder } from '../../src/mail/engine/contract'
import type { Signer } from '../../src/mail/engine/dkim'
import type { MemoryRows, NamedRow } from './memoryRows'

export const sender = 's3@region.example'

/** Where recipients differ, in mails of these tests. */
const slots = {
  cut: (source: string) => source.split(/\{(name)\}/).map((part, place) => (place % 2 === 1 ? { slot: 'name' as const } : part)),
  encodeForHtml: (value: string) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
}

const body = { text: 'Hej {name}!\r\n\r\nNyheter från Gävleborg.\r\n', html: '<p>Hej {name}!</p><p>Nyheter från Gävleborg.</p>' }

export const factsFor = ({ address, id, name }: NamedRow) => ({
  from: { name: 'Region Gävleborg', address: sender },
  replyTo: sender,
  to: { name, address },
  subject: 'Nyheter för årets sista möte',
  messageId: `<${id}@region.example>`,
  date: new Date('2026-11-25T10:00:00Z'),
  oneClick: `https://region.example/leave/${id}`,
  leaveAddress: sender,
})

/** Newsletters in one language, as whoever orders makes them. @param times how often its text stands in it */
export function newsletters(signer: Signer | null = null, times = 1): SendOrder<NamedRow>['messageFor'] {
  const mail = { html: body.html.repeat(times), text: body.text.repeat(times) }
  const write = compileMail(mail, { 'List-ID': '<newsletter.region.example>', Precedence: 'bulk' }, slots)
  return (row) => ({
    envelope: { from: sender, to: row.address },
    messageId: factsFor(row).messageId,
    write: () => Promise.resolve(signedMessage(write(factsFor(row), { name: row.name }), signer)),
  })
}

/** Has all rows of a store sent over one connection. */
export const orderOf = (store: MemoryRows, smtpUrl: string, changes: Partial<SendOrder<NamedRow>> = {}): SendOrder<NamedRow> => ({
  smtpUrl,
  connections: 1,
  store,
  limits: { most: null, admit: (rows) => Promise.resolve({ now: [...rows], later: [] }) },
  messageFor: newsletters(),
  signal: new AbortController().signal,
  goesOn: () => Promise.resolve(true),
  runs: noRuns,
  hasTaken: () => Promise.resolve(store.in('accepted').length > 0),
  stoppedByRun: () => Promise.resolve(),
  ...changes,
})
