import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { suppressedFor } from '../../../src/database'
import type { Role } from '../../../src/access/roles'
import { inboundHandlers } from '../../../src/collections/mailings/IncomingMails/inboundHandlers'
import { idOf } from '../../../src/domain/relations'
import { type AnsweringOutcome, type InboundHandlers, settleIncoming } from '../../../src/inbound'
import { messageIdFor } from '../../../src/links/messageId'
import { returnPathFor } from '../../../src/links/returnPath'
import type { Contact, Delivery, IncomingMail } from '../../../src/payload-types'
import { nextNumber } from '../../support/fixtures'
import { incomingMail } from '../../support/incoming'
import { mailRoom, permission } from '../../support/mailings'
import { rest, sending } from '../../support/rest'
import { startMailServer } from '../../support/smtp'
import { onEachDatabase } from '../../support/spets'

const server = await startMailServer()
afterAll(async () => server.close())

/** What is said of an answer that left nothing to do. */
const counted: AnsweringOutcome = { settled: true, why: null, invitation: null }

const suite = { smtpUrl: server.url, bounceAddress: 'studs@region.example', leaseSeconds: 120 }

onEachDatabase(
  'mail that comes in',
  (spets) => {
    const room = mailRoom(spets)
    const payload = () => spets().payload
    const person = 'person@region.example'

    beforeAll(async () => {
      await room.publisher()
      await payload().updateGlobal({ slug: 'mail-settings', data: { forwardTo: person } })
    })
    beforeEach(() => {
      spets().settings.bouncePlus = true
      server.mails.length = 0
    })

    /** A contact who has got a newsletter. */
    const reached = async (): Promise<{ contact: Contact; delivery: Delivery }> => {
      const contact = await room.contact({ email: `anna${nextNumber()}@kommun.example` })
      return { contact, delivery: await sentTo(contact) }
    }

    const sentTo = async (contact: Contact): Promise<Delivery> => {
      const dispatch = await room.send(await room.newsletterTo([contact]))
      const [delivery] = await room.deliveries(dispatch)
      if (delivery?.state !== 'accepted') throw new Error(`Not sent: ${delivery?.state}`)
      server.mails.length = 0
      return delivery
    }

    /** An example about a delivery, with all that was signed for it. */
    const about = (name: string, { id, address }: Delivery) =>
      incomingMail(name, {
        recipient: address,
        returnPath: returnPathFor(spets().settings, id) ?? '',
        messageId: messageIdFor(spets().settings, id),
      })

    /** The same, with nothing in it that only we can have written. */
    const unsigned = (name: string, { address }: Delivery) => incomingMail(name, { recipient: address })

    const come = (raw: Buffer, handlers: InboundHandlers = inboundHandlers) => settleIncoming(payload(), raw, handlers)

    const rows = async (address: string): Promise<IncomingMail[]> => {
      const where = { address: { equals: address } }
      const { docs } = await payload().find({ collection: 'incoming-mails', where, depth: 0, sort: 'createdAt' })
      // MongoDB leaves out what was never set.
      return docs.map((doc) => ({ forwardedTo: null, suppression: null, ...doc }))
    }
    const onlyRow = async (address: string): Promise<IncomingMail> => {
      const found = await rows(address)
      if (found.length !== 1 || !found[0]) throw new Error(`${found.length} rows where one was expected`)
      return found[0]
    }
    const suppressionsOf = async (address: string) =>
      (await payload().find({ collection: 'suppressions', where: { address: { equals: address } }, depth: 0 })).docs
    const now = ({ id }: Delivery) => payload().findByID({ collection: 'deliveries', id, depth: 0 })
    const permissionNow = async ({ id }: Contact) =>
      (await payload().findByID({ collection: 'contacts', id, depth: 0 })).permissions?.find(({ purpose }) => purpose === 'newsletter')

    const authorised = async (role: Role) => {
      const { email } = await spets().user(role)
      const { token } = await payload().login({ collection: 'users', data: { email, password: `a long password for ${role}` } })
      return { authorization: `JWT ${token}` }
    }
    const deed = async (role: Role, { id }: IncomingMail, path: 'undo' | 'settle', body: object) => {
      const { status, text } = await rest(spets(), `/incoming-mails/${id}/${path}`, sending('POST', body, await authorised(role)))
      return { status, body: JSON.parse(text) as Record<string, unknown> }
    }

    describe('a hard bounce', () => {
      it('is kept, told of its delivery, and suppresses the address for all mail', async () => {
        const { contact, delivery } = await reached()
        expect(await come(about('postfix-unknown-user', delivery))).toBe('settled')
        const [suppression] = await suppressionsOf(delivery.address)
        expect(suppression).toMatchObject({ scope: 'all', reason: 'bounced' })
        expect(await now(delivery)).toMatchObject({ event: 'bounced', eventAt: expect.any(String), state: 'accepted' })
        expect(await onlyRow(delivery.address)).toMatchObject({
          verdict: 'hard',
          state: 'done',
          status: '5.1.1',
          delivery: delivery.id,
          contact: contact.id,
          suppression: suppression?.id,
          original: expect.stringContaining('User unknown in virtual mailbox table'),
          forwardedTo: null,
        })
        expect(server.mails).toEqual([])
      })

      it('has its effect once, however often the mail comes, also at the same moment', async () => {
        const { delivery } = await reached()
        const raw = about('exim-unknown', delivery)
        const outcomes = await Promise.all([come(raw), come(raw), come(raw)])
        expect(outcomes.filter((outcome) => outcome === 'settled')).toHaveLength(1)
        expect(await come(Buffer.concat([Buffer.from('Received: again\r\n'), raw]))).toBe('known')
        expect(await rows(delivery.address)).toHaveLength(1)
        expect(await suppressionsOf(delivery.address)).toHaveLength(1)
      })

      it('can be taken back with the others of its dispatch in one step, but a complaint cannot', async () => {
        const [bounced, complained] = [await reached(), await reached()]
        await come(about('exim-unknown', bounced.delivery))
        await come(about('complaint-abuse', complained.delivery))
        const dispatch = idOf(bounced.delivery.dispatch)
        expect((await suppressionsOf(bounced.delivery.address))[0]).toMatchObject({ dispatch })
        expect((await suppressionsOf(complained.delivery.address))[0]?.dispatch ?? null).toBeNull()
        const lifting = sending('POST', { reason: 'It was us', count: 1 }, await authorised('communicator'))
        expect(JSON.parse((await rest(spets(), `/dispatches/${dispatch}/lift-suppressions`, lifting)).text)).toEqual({ lifted: 1 })
        expect((await suppressionsOf(bounced.delivery.address))[0]).toMatchObject({ undoReason: 'It was us', undoneAt: expect.any(String) })
      })

      it('takes what waits for the address out of other dispatches', async () => {
        const { contact, delivery } = await reached()
        await room.confirm(await room.newsletterTo([contact]))
        await come(about('gmail-no-such-user', delivery))
        await room.work()
        expect(server.mails).toEqual([])
      })

      it.each(['headers-only', 'qmail-no-mailbox'])('is found by the Message-ID in what is returned (%s)', async (name) => {
        const { delivery } = await reached()
        await come(incomingMail(name, { recipient: delivery.address, messageId: messageIdFor(spets().settings, delivery.id) }))
        expect(await onlyRow(delivery.address)).toMatchObject({ state: 'done', delivery: delivery.id })
        expect(await suppressionsOf(delivery.address)).toHaveLength(1)
      })

      it.each(['headers-only', 'qmail-no-mailbox'])(
        'of another address than the one that we wrote to is for a person (%s)',
        async (name) => {
          const { delivery } = await reached()
          await come(incomingMail(name, { recipient: 'privat@annan.example', messageId: messageIdFor(spets().settings, delivery.id) }))
          expect(await onlyRow(delivery.address)).toMatchObject({ state: 'forPerson', verdict: 'hard', delivery: delivery.id })
          expect(await suppressionsOf(delivery.address)).toEqual([])
          expect(await suppressionsOf('privat@annan.example')).toEqual([])
          expect((await now(delivery)).event ?? null).toBeNull()
        },
      )

      it.each(['forwarded-on', 'passed-on-to-one-who-left', 'passed-on-by-sendmail'])(
        'of one whom it was passed on to stops nobody (%s)',
        async (name) => {
          const { delivery } = await reached()
          await come(about(name, delivery))
          expect(await onlyRow(delivery.address)).toMatchObject({ state: 'forPerson', verdict: 'unknown', delivery: delivery.id })
          expect(await suppressionsOf(delivery.address)).toEqual([])
        },
      )
    })

    const ours = [
      'blocklist-under-5.1.1',
      'rate-under-5.2.1',
      'sender-rejected-under-5.1.0',
      'sender-verify-failed',
      'network-not-allowed',
      'denied-by-policy',
    ]
    it.each(ours)('what a server says of us suppresses nobody, whatever the report makes of it (%s)', async (name) => {
      const { delivery } = await reached()
      await come(about(name, delivery))
      expect(await onlyRow(delivery.address)).toMatchObject({ state: 'forPerson', verdict: 'blocked' })
      expect(await suppressionsOf(delivery.address)).toEqual([])
    })

    it.each(['ooo-says-undeliverable', 'receipt-read', 'receipt-not-read'])(
      'what a mailbox answers by itself suppresses nobody (%s)',
      async (name) => {
        const { delivery } = await reached()
        await come(about(name, delivery))
        expect(await onlyRow(delivery.address)).toMatchObject({ state: 'done' })
        expect(await suppressionsOf(delivery.address)).toEqual([])
        expect((await now(delivery)).event ?? null).toBeNull()
      },
    )

    describe('a bounce that nothing of ours signs', () => {
      it('waits for a person, since anybody can have written it', async () => {
        const { delivery } = await reached()
        await come(unsigned('nothing-returned', delivery))
        expect(await onlyRow(delivery.address)).toMatchObject({ verdict: 'hard', state: 'forPerson', delivery: delivery.id })
        expect(await suppressionsOf(delivery.address)).toEqual([])
        expect((await now(delivery)).event ?? null).toBeNull()
      })

      it('is believed where the mailbox takes no plus addresses, of the latest delivery to the address', async () => {
        spets().settings.bouncePlus = false
        const { contact, delivery } = await reached()
        const latest = await sentTo(contact)
        expect(returnPathFor(spets().settings, latest.id)).toBe('studs@region.example')
        await come(unsigned('nothing-returned', delivery))
        expect(await onlyRow(delivery.address)).toMatchObject({ state: 'done', delivery: latest.id })
        expect(await suppressionsOf(delivery.address)).toHaveLength(1)
        expect((await now(delivery)).event ?? null).toBeNull()
        expect((await now(latest)).event).toBe('bounced')
      })

      it('is not believed there either when nothing was sent to it lately', async () => {
        spets().settings.bouncePlus = false
        const contact = await room.contact({ email: `never${nextNumber()}@kommun.example` })
        await come(incomingMail('nothing-returned', { recipient: contact.email }))
        expect(await onlyRow(contact.email)).toMatchObject({ state: 'forPerson', contact: contact.id })
        expect(await suppressionsOf(contact.email)).toEqual([])
      })
    })

    describe('passing trouble', () => {
      it('suppresses an address only when several deliveries have not come through', async () => {
        const { contact, delivery } = await reached()
        await come(about('postfix-expired', delivery))
        await come(about('postfix-mailbox-full', delivery))
        await come(about('gmail-over-quota', await sentTo(contact)))
        expect(await suppressionsOf(delivery.address)).toEqual([])
        await come(about('postfix-mailbox-full', await sentTo(contact)))
        expect(await suppressionsOf(delivery.address)).toMatchObject([{ reason: 'bounced', scope: 'all' }])
      })

      it('that has not been given up counts for nothing', async () => {
        const { delivery } = await reached()
        await come(about('postfix-delayed', delivery))
        expect((await now(delivery)).event ?? null).toBeNull()
        expect(await onlyRow(delivery.address)).toMatchObject({ verdict: 'soft', state: 'done' })
      })

      it('of our own, a blocked mail, is for a person and never suppresses', async () => {
        const { delivery } = await reached()
        await come(about('outlook-blocklist', delivery))
        expect(await onlyRow(delivery.address)).toMatchObject({ verdict: 'blocked', state: 'forPerson', forwardedTo: null })
        expect((await now(delivery)).event).toBe('bounced')
        expect(await suppressionsOf(delivery.address)).toEqual([])
      })
    })

    it('a complaint suppresses the address for all mail, and outweighs a bounce', async () => {
      const { delivery } = await reached()
      await come(about('postfix-expired', delivery))
      await come(about('complaint-redacted', delivery))
      expect(await suppressionsOf(delivery.address)).toMatchObject([{ scope: 'all', reason: 'complained' }])
      expect((await now(delivery)).event).toBe('complained')
    })

    it('a complaint holds when the bounce that came before is undone', async () => {
      const { delivery } = await reached()
      await come(about('exim-unknown', delivery))
      await come(about('complaint-abuse', delivery))
      const found = await suppressionsOf(delivery.address)
      expect(found.map(({ reason }) => reason).toSorted()).toEqual(['bounced', 'complained'])
      const bounce = found.find(({ reason }) => reason === 'bounced')
      await payload().update({ collection: 'suppressions', id: bounce!.id, data: { undoReason: 'The server was wrong' } })
      expect((await suppressedFor(payload(), ['newsletter'], [delivery.address]))(delivery.address)).toBe(true)
    })

    it.each(['ooo-rfc3834', 'ooo-exchange-swedish', 'ooo-gone-for-good', 'receipt-delivered'])('%s changes nothing', async (name) => {
      const { delivery } = await reached()
      await come(about(name, delivery))
      expect(await onlyRow(delivery.address)).toMatchObject({ state: 'done', suppression: null })
      expect((await now(delivery)).event ?? null).toBeNull()
      expect(await suppressionsOf(delivery.address)).toEqual([])
      expect(server.mails).toEqual([])
    })

    it('a request to leave withdraws the permission that the letter was sent by, as the link does', async () => {
      const { contact, delivery } = await reached()
      await come(about('leave-plain', delivery))
      expect(await permissionNow(contact)).toMatchObject({ state: 'withdrawn', source: 'unsubscribe mail' })
      expect((await payload().findByID({ collection: 'contacts', id: contact.id, depth: 0 })).permissions).toEqual(
        expect.arrayContaining([expect.objectContaining({ purpose: 'invitation', state: 'given' })]),
      )
      expect((await now(delivery)).event).toBe('unsubscribed')
      expect(await onlyRow(delivery.address)).toMatchObject({ state: 'done', verdict: 'leave' })
    })

    it("a wish to leave that comes from another address than the contact's is for a person", async () => {
      const { contact, delivery } = await reached()
      const raw = about('leave-plain', delivery)
        .toString()
        .replace(/^From: .*$/m, 'From: Sven <sven@privat.example>')
      await come(Buffer.from(raw))
      expect(await onlyRow(delivery.address)).toMatchObject({
        state: 'forPerson',
        verdict: 'leave',
        contact: contact.id,
        forwardedTo: person,
      })
      expect(await permissionNow(contact)).toMatchObject({ state: 'given' })
    })

    it('a request to leave from an unknown address is for a person, and sent on', async () => {
      await come(incomingMail('leave-swedish', { recipient: 'okand@annan.example' }))
      expect(await onlyRow('okand@annan.example')).toMatchObject({ state: 'forPerson', forwardedTo: person })
    })

    describe('what nobody but a person understands', () => {
      it('is sent on whole, as an attachment, once', async () => {
        const { contact, delivery } = await reached()
        const raw = about('person-reply', delivery)
        await come(raw)
        await come(raw)
        const row = await onlyRow(delivery.address)
        expect(row).toMatchObject({
          verdict: 'unknown',
          state: 'forPerson',
          forwardedTo: person,
          delivery: delivery.id,
          contact: contact.id,
        })
        const sent = await server.to(person)
        expect(sent.headers.get('auto-submitted')).toBe('auto-generated')
        expect(sent.replyTo?.value[0]?.address).toBe(delivery.address)
        expect(sent.text).toContain(`/admin/collections/incoming-mails/${row.id}`)
        expect(sent.attachments.map(({ contentType }) => contentType)).toEqual(['message/rfc822'])
        expect(server.mails[0]?.raw.toString()).toContain('Min chefs brevlåda är full')
      })

      it.each(['loop-forwarded', 'machine-generated'])('is never sent round (%s)', async (name) => {
        const { delivery } = await reached()
        await come(about(name, delivery))
        expect(await onlyRow(delivery.address)).toMatchObject({ state: 'forPerson', forwardedTo: null })
        expect(server.mails).toEqual([])
      })

      it('does not come back when it is sent on to a mailbox that answers', async () => {
        await come(incomingMail('person-reply', { recipient: `x${nextNumber()}@kommun.example` }))
        const [sent] = server.mails
        expect(await come(sent?.raw ?? Buffer.from(''))).toBe('settled')
        expect(server.mails).toHaveLength(1)
      })

      it.each(['broken-mime', 'broken-header', 'empty', 'daemon-says-nothing'])('is kept whatever it is (%s)', async (name) => {
        const raw = Buffer.concat([incomingMail(name), Buffer.from([0, 255, 254, nextNumber() % 256])])
        expect(await come(raw)).toBe('settled')
        expect(await come(raw)).toBe('known')
      })
    })

    it('an answer to an invitation is handed on, or waits for a person where nobody takes it', async () => {
      const { delivery } = await reached()
      const taken: object[] = []
      const handlers: InboundHandlers = {
        ...inboundHandlers,
        calendarReply: async (_payload, mail) => {
          taken.push(mail)
          return counted
        },
      }
      await come(about('calendar-reply', delivery), handlers)
      const reply = expect.objectContaining({ method: 'REPLY', attendee: delivery.address, partstat: 'ACCEPTED' })
      expect(taken).toEqual([{ replies: [reply], from: delivery.address, delivery: delivery.id, receivedAt: expect.any(Date) }])
      expect(await onlyRow(delivery.address)).toMatchObject({ verdict: 'calendarReply', state: 'done' })

      const other = await reached()
      await come(about('calendar-reply', other.delivery))
      expect(await onlyRow(other.delivery.address)).toMatchObject({ state: 'forPerson', forwardedTo: person })
    })

    it('what came in about a contact goes when it is erased', async () => {
      const { contact, delivery } = await reached()
      await come(about('person-reply', delivery))
      await payload().delete({ collection: 'contacts', id: contact.id })
      expect(await rows(delivery.address)).toEqual([])
    })

    describe('a worker that was killed in the middle', () => {
      /** As if a worker had been killed when it had just written the row, a while ago. */
      const killedAfterTheRow = async (raw: Buffer, changes: Partial<IncomingMail> = {}) => {
        const stopped: InboundHandlers = { ...inboundHandlers, calendarReply: () => Promise.reject(new Error('killed')) }
        await come(raw, stopped).catch(() => undefined)
        const { docs } = await payload().find({ collection: 'incoming-mails', sort: '-createdAt', limit: 1, depth: 0 })
        const data = { state: 'settling', suppression: null, updatedAt: new Date(Date.now() - 600_000).toISOString(), ...changes }
        await payload().db.updateOne({
          collection: 'incoming-mails',
          where: { id: { equals: docs[0]?.id } },
          data,
          options: { atomic: true },
        })
      }

      it('before its effects: they are done once', async () => {
        const { delivery } = await reached()
        const raw = about('calendar-reply', delivery)
        await killedAfterTheRow(raw)
        let taken = 0
        const taking = async () => {
          taken += 1
          return counted
        }
        expect(await come(raw, { ...inboundHandlers, calendarReply: taking })).toBe('settled')
        expect(taken).toBe(1)
        expect(await onlyRow(delivery.address)).toMatchObject({ state: 'done' })
      })

      it('after its effects: they are not done again', async () => {
        const { delivery } = await reached()
        const raw = about('postfix-unknown-user', delivery)
        await killedAfterTheRow(raw)
        expect(await come(raw)).toBe('settled')
        const suppressions = await suppressionsOf(delivery.address)
        expect(suppressions).toHaveLength(1)
        expect(await onlyRow(delivery.address)).toMatchObject({ state: 'done', suppression: suppressions[0]?.id })
      })

      it('while sending on: it is not sent again, and the row says that nobody knows', async () => {
        const { delivery } = await reached()
        const raw = about('person-reply', delivery)
        await killedAfterTheRow(raw)
        server.mails.length = 0
        expect(await come(raw)).toBe('settled')
        expect(server.mails).toEqual([])
        expect(await onlyRow(delivery.address)).toMatchObject({
          state: 'forPerson',
          forwardedTo: person,
          settledReason: expect.stringContaining('uncertain'),
        })
      })

      it('leaves it to another only when it has had its time', async () => {
        const { delivery } = await reached()
        const raw = about('postfix-unknown-user', delivery)
        await killedAfterTheRow(raw, { updatedAt: new Date().toISOString() })
        expect(await come(raw)).toBe('busy')
      })

      it('and when the mail server could not take it, it is sent on later', async () => {
        const { delivery } = await reached()
        const raw = about('person-reply', delivery)
        await killedAfterTheRow(raw, { forwardedTo: null })
        server.mails.length = 0
        expect(await come(raw)).toBe('settled')
        expect(server.mails).toHaveLength(1)
      })
    })

    describe('a person', () => {
      it('undoes a bounce with a reason, and the address can get mail again', async () => {
        const { contact, delivery } = await reached()
        await come(about('postfix-unknown-user', delivery))
        const row = await onlyRow(delivery.address)
        expect((await deed('communicator', row, 'undo', { reason: ' ' })).status).toBe(422)
        expect(await deed('communicator', row, 'undo', { reason: 'Adressen finns, servern hade fel' })).toEqual({
          status: 200,
          body: { state: 'undone' },
        })
        const { id: user } = await spets().user('communicator')
        expect(await suppressionsOf(delivery.address)).toMatchObject([
          { undoReason: 'Adressen finns, servern hade fel', undoneAt: expect.any(String), undoneBy: user },
        ])
        expect(await now(delivery)).toMatchObject({ event: null, eventAt: null })
        expect(await onlyRow(delivery.address)).toMatchObject({
          state: 'undone',
          settledBy: user,
          settledReason: 'Adressen finns, servern hade fel',
        })
        expect((await deed('communicator', row, 'undo', { reason: 'en gång till' })).status).toBe(409)
        const { docs } = await payload().find({ collection: 'audit-events', where: { document: { equals: row.id } } })
        expect(docs).toMatchObject([{ deed: 'undoIncoming', entity: 'incoming-mails', actor: user }])
        await sentTo(contact)
      })

      it('undoes a request to leave that was none, but not what was said by another way', async () => {
        const [one, other] = [await reached(), await reached()]
        for (const { delivery } of [one, other]) await come(about('leave-plain', delivery))
        await payload().update({
          collection: 'contacts',
          id: other.contact.id,
          data: { permissions: [{ ...permission('newsletter', 'withdrawn'), source: 'unsubscribe page' }] },
        })
        for (const { delivery } of [one, other])
          await deed('administrator', await onlyRow(delivery.address), 'undo', { reason: 'Missförstånd' })
        expect(await permissionNow(one.contact)).toMatchObject({ state: 'given' })
        expect(await permissionNow(other.contact)).toMatchObject({ state: 'withdrawn' })
      })

      it('says what a mail is, and that is done', async () => {
        const { delivery } = await reached()
        await come(unsigned('nothing-returned', delivery))
        const row = await onlyRow(delivery.address)
        expect((await deed('communicator', row, 'settle', { verdict: 'calendarReply' })).status).toBe(422)
        expect((await deed('communicator', row, 'settle', { verdict: 'hard' })).body).toEqual({ state: 'done', verdict: 'hard' })
        const [suppression] = await suppressionsOf(delivery.address)
        expect(await onlyRow(delivery.address)).toMatchObject({ state: 'done', suppression: suppression?.id })
        expect((await now(delivery)).event).toBe('bounced')
        expect((await deed('communicator', row, 'settle', { verdict: 'nothing' })).status).toBe(409)
      })

      it('says that nothing is to be done', async () => {
        const { delivery } = await reached()
        await come(about('outlook-blocklist', delivery))
        await deed('communicator', await onlyRow(delivery.address), 'settle', { verdict: 'nothing', reason: 'DMARC är rättat' })
        expect(await onlyRow(delivery.address)).toMatchObject({ state: 'done', verdict: 'nothing', settledReason: 'DMARC är rättat' })
        expect((await now(delivery)).event ?? null).toBeNull()
      })

      it('says whom it is about where the mail does not', async () => {
        const address = `vem${nextNumber()}@annan.example`
        await come(incomingMail('person-looks-like-bounce', { recipient: address }))
        const row = await onlyRow('bertil@annan.example')
        expect((await deed('communicator', row, 'settle', { verdict: 'leave', address })).status).toBe(422)
        expect((await deed('communicator', row, 'settle', { verdict: 'hard', address })).status).toBe(200)
        expect(await suppressionsOf(address)).toMatchObject([{ reason: 'bounced' }])
      })

      it.each(['process-leader', 'reader'] as const)('who is a %s does neither', async (role) => {
        const { delivery } = await reached()
        await come(about('postfix-unknown-user', delivery))
        for (const path of ['undo', 'settle'] as const)
          expect((await deed(role, await onlyRow(delivery.address), path, { reason: 'x', verdict: 'hard' })).status).toBe(403)
        expect((await suppressionsOf(delivery.address))[0]?.undoneAt).toBeNull()
      })
    })
  },
  suite,
)
