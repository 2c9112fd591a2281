import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { inboundHandlers } from '../../../src/collections/mailings/IncomingMails/inboundHandlers'
import { type InboundHandlers, mailboxReader, readMailbox } from '../../../src/inbound'
import { messageIdFor } from '../../../src/links/messageId'
import { returnPathFor } from '../../../src/links/returnPath'
import type { Delivery } from '../../../src/payload-types'
import { nextNumber } from '../../support/fixtures'
import { imapServer, type TestMailbox, testMailbox } from '../../support/imap'
import { incomingMail } from '../../support/incoming'
import { mailRoom } from '../../support/mailings'
import { startMailServer } from '../../support/smtp'
import { onEachDatabase } from '../../support/spets'
import { until } from '../../support/until'
import { startWorker, whileRuns, type WorkerProcess } from '../../support/worker'

const server = await startMailServer()
const workers: WorkerProcess[] = []
afterAll(async () => {
  for (const worker of workers) worker.kill('SIGKILL')
  await server.close()
})

const suite = { smtpUrl: server.url, bounceAddress: 'studs@region.example', leaseSeconds: 1, imapSeconds: 1 }
const person = 'person@region.example'

describe.skipIf(!imapServer())('with an IMAP server', () => {
  onEachDatabase(
    'the mailbox',
    (spets) => {
      const room = mailRoom(spets)
      const payload = () => spets().payload
      let mailbox: TestMailbox

      beforeAll(async () => {
        await room.publisher()
        await payload().updateGlobal({ slug: 'mail-settings', data: { forwardTo: person } })
      })
      beforeEach(() => {
        mailbox = testMailbox(`box${nextNumber()}-${process.pid}@imap.example`)
        spets().settings.imapUrl = mailbox.url
        server.mails.length = 0
      })

      const delivered = async (count: number): Promise<Delivery[]> => {
        const contacts = await room.contacts(count)
        const rows = await room.deliveries(await room.send(await room.newsletterTo(contacts)))
        server.mails.length = 0
        return rows
      }
      const about = (name: string, { id, address }: Delivery) =>
        incomingMail(name, {
          recipient: address,
          returnPath: returnPathFor(spets().settings, id) ?? '',
          messageId: messageIdFor(spets().settings, id),
        })
      const count = async (collection: 'incoming-mails' | 'suppressions', addresses: string[]) =>
        (await payload().count({ collection, where: { address: { in: addresses } } })).totalDocs
      const states = async (addresses: string[]) => {
        const { docs } = await payload().find({
          collection: 'incoming-mails',
          where: { address: { in: addresses } },
          depth: 0,
          pagination: false,
        })
        return docs.map(({ state }) => state).sort()
      }

      it('is emptied of what is settled, which is kept as read in a folder', async () => {
        const [gone, away, wrote] = await delivered(3)
        if (!gone || !away || !wrote) throw new Error('Not sent')
        await mailbox.put(
          about('postfix-unknown-user', gone),
          about('broken-mime', away),
          about('ooo-rfc3834', away),
          about('person-reply', wrote),
        )
        await readMailbox(payload(), inboundHandlers)
        expect(await mailbox.count()).toEqual({ all: 0, unread: 0 })
        expect(await mailbox.count('Spets.Klart')).toEqual({ all: 4, unread: 0 })
        expect(await count('suppressions', [gone.address, away.address, wrote.address])).toBe(1)
        expect(server.recipients()).toContain(person)
        await readMailbox(payload(), inboundHandlers)
        expect(await states([gone.address, away.address, wrote.address])).toEqual(['done', 'done', 'forPerson', 'forPerson'])
      })

      it('keeps what fails unread, and no other waits for it', async () => {
        const [wrote, gone] = await delivered(2)
        if (!gone || !wrote) throw new Error('Not sent')
        await mailbox.put(about('calendar-reply', wrote), about('exim-unknown', gone))
        const failing: InboundHandlers = { ...inboundHandlers, calendarReply: () => Promise.reject(new Error('not now')) }
        await readMailbox(payload(), failing)
        expect(await mailbox.count()).toEqual({ all: 1, unread: 1 })
        expect(await count('suppressions', [gone.address])).toBe(1)
        await until('the failed one is taken over', async () => {
          await readMailbox(payload(), inboundHandlers)
          return (await mailbox.count()).all === 0
        })
        expect(await states([wrote.address])).toEqual(['forPerson'])
      })

      it('may hold mails of any size', async () => {
        const [wrote] = await delivered(1)
        if (!wrote) throw new Error('Not sent')
        await mailbox.put(Buffer.concat([about('person-reply', wrote), Buffer.from('x'.repeat(76).concat('\r\n').repeat(50_000))]))
        await readMailbox(payload(), inboundHandlers)
        expect(await mailbox.count()).toEqual({ all: 0, unread: 0 })
        const { docs } = await payload().find({ collection: 'incoming-mails', where: { address: { equals: wrote.address } } })
        expect(docs[0]?.original?.length).toBeLessThanOrEqual(200_000)
      })

      it('is looked into by one worker at a time, and failing to reach it stops nothing', async () => {
        const [one, other] = await delivered(2)
        if (!one || !other) throw new Error('Not sent')
        await mailbox.put(about('exim-unknown', one), about('qmail-no-mailbox', other))
        const readers = [1, 2, 3].map(() => mailboxReader(payload(), inboundHandlers, () => false))
        await until('the mailbox is empty', async () => {
          for (const reader of readers) reader.look()
          await Promise.all(readers.map((reader) => reader.ended()))
          return (await mailbox.count()).all === 0
        })
        expect(await count('incoming-mails', [one.address, other.address])).toBe(2)
        expect(await count('suppressions', [one.address, other.address])).toBe(2)

        spets().settings.imapUrl = 'imap://nobody:secret@127.0.0.1:1/INBOX'
        const [reader] = readers
        reader?.look()
        await reader?.ended()
      })

      it('loses nothing and settles nothing twice when workers are killed again and again', async () => {
        const rows = await delivered(16)
        const names = ['postfix-unknown-user', 'person-reply', 'complaint-abuse', 'leave-plain']
        await mailbox.put(...rows.map((row, at) => about(names[at % names.length] ?? '', row)))
        const addresses = rows.map(({ address }) => address)
        const settled = async () => (await states(addresses)).filter((state) => state !== 'settling').length
        for (let kill = 1; kill <= 2; kill += 1) {
          const worker = startWorker(spets().settings)
          workers.push(worker)
          await whileRuns(
            worker,
            until('some are settled', async () => (await settled()) >= kill * 4, 60_000),
          )
          worker.kill('SIGKILL')
          await worker.end
        }
        const worker = startWorker(spets().settings)
        workers.push(worker)
        await whileRuns(
          worker,
          until('all are settled', async () => (await settled()) === rows.length && (await mailbox.count()).unread === 0, 60_000),
        )
        worker.kill('SIGTERM')
        await worker.end
        expect((await states(addresses)).length).toBe(rows.length)
        expect(await count('suppressions', addresses)).toBe(8)
        const forwarded = server.recipients().filter((address) => address === person).length
        // Nobody knows of one that was killed while it was sent on; it is never sent twice.
        expect(forwarded).toBeLessThanOrEqual(4)
        expect(forwarded).toBeGreaterThanOrEqual(2)
      }, 240_000)
    },
    suite,
  )
})
