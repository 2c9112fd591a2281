import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dkimVerify } from 'mailauth/lib/dkim/verify.js'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { calendarPart } from '../../../../src/calendar'
import { compileRequest, directTransport, makeKey, sendRows, signedMessage, signerFor } from '../../../../src/mail/engine'
import type { SendOrder } from '../../../../src/mail/engine/contract'
import { MemoryRows, type NamedRow } from '../../../support/memoryRows'
import { factsFor, newsletters, orderOf, sender } from '../../../support/sendOrder'
import { startMailServer, type TestMailServer } from '../../../support/smtp'

const keyFolder = { dkimFolder: mkdtempSync(join(tmpdir(), 'spets-dkim-')) }
const { record } = makeKey(keyFolder, 'region.example', 'k1')
const signer = signerFor(keyFolder, 'region.example')

let server: TestMailServer
beforeEach(async () => {
  server = await startMailServer()
})
afterEach(() => server.close())

/** What the receiver's side says of all that came: mailauth, which shares no code with ours. */
async function verdicts() {
  const asked = server.mails.map(({ raw }) => dkimVerify(raw, { resolver: () => Promise.resolve([[record]]) }))
  return (await Promise.all(asked)).map(({ results }) => results.map(({ status }) => status.result))
}

const addresses = ['anna@kommun.example', 'asa@kommun.example', 'per@kommun.example']

const welcoming = compileRequest(
  { html: '<p>.Välkommen</p>', text: '.Välkommen\n..\n' },
  {},
  { cut: (source) => [source], encodeForHtml: (value) => value },
)

const requests: SendOrder<NamedRow>['messageFor'] = (row) => ({
  envelope: { from: sender, to: row.address },
  messageId: factsFor(row).messageId,
  write: () => {
    const request = calendarPart(`BEGIN:VCALENDAR\nATTENDEE:mailto:${row.address}\nEND:VCALENDAR`)
    return Promise.resolve(signedMessage(welcoming(factsFor(row), {}, request), signer))
  },
})

it.each([
  ['newsletter', newsletters(signer)],
  ['long newsletter', newsletters(signer, 500)],
  ['invitation', requests],
])('the signature of each %s holds where it arrives', async (_kind, messageFor) => {
  const store = new MemoryRows(addresses)
  await sendRows(orderOf(store, server.url, { connections: 2, messageFor }))
  expect(store.in('accepted')).toHaveLength(3)
  expect(await verdicts()).toEqual([['pass'], ['pass'], ['pass']])
})

it('so does that of a single mail', async () => {
  const transport = directTransport({ ...keyFolder, smtpUrl: server.url })
  await transport.sendMail({ from: { name: 'Åsa, på regionen', address: sender }, to: addresses[0], subject: 'Hej på dig', text: '.Hej\n' })
  transport.close()
  expect(await verdicts()).toEqual([['pass']])
})

it('without a key nothing is signed', async () => {
  await sendRows(orderOf(new MemoryRows(addresses), server.url, { messageFor: newsletters(signerFor(keyFolder, 'other.example')) }))
  expect(await verdicts()).toEqual([[], [], []].map(() => expect.not.arrayContaining(['pass']) as string[]))
})
