import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isMongodb } from '../../../src/database/drop'
import { meetingUids } from '../../../src/database/dataMigrations/meetingUids'
import { frozenContentOf } from '../../../src/mail/content/frozen'
import { meetingCalendar } from '../../../src/web/pages/meetingCalendar'
import { clientFor } from '../../support/clients'
import { make } from '../../support/fixtures'
import { mailRoom } from '../../support/mailings'
import { get } from '../../support/pages'
import { startMailServer, type TestMailServer } from '../../support/smtp'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('what a calendar knows a meeting by', (spets) => {
  const room = mailRoom(spets)
  const payload = () => spets().payload
  let server: TestMailServer
  beforeAll(async () => {
    server = await startMailServer()
    spets().settings.smtpUrl = server.url
    await room.publisher()
  })
  afterAll(async () => server.close())

  const uidIn = (calendar: string): unknown =>
    new ICAL.Component(ICAL.parse(calendar)).getFirstSubcomponent('vevent')?.getFirstPropertyValue('uid')
  const read = (id: string) => payload().findByID({ collection: 'meetings', id, depth: 0 })

  /** A public meeting with its invitation sent. @returns what the invitation and the public file say */
  async function invitedTo(id: string): Promise<{ invitation: unknown; file: unknown }> {
    const contact = await room.contact()
    const segment = (await room.segment([contact])).id
    const { slug } = await payload().update({ collection: 'meetings', id, data: { public: true, segments: [segment] } })
    await room.send({ kind: 'invitation', id })
    const [calendar] = (await server.to(contact.address ?? '')).attachments
    const { html } = await get(payload(), meetingCalendar, { language: 'sv', slug })
    return { invitation: uidIn(calendar?.content.toString() ?? ''), file: uidIn(html) }
  }

  it('is the same in the invitation and in the public file, and whoever organises it', async () => {
    const { id, uid } = await make(payload()).meeting()
    expect(uid).toMatch(/^[0-9a-f-]{36}$/)
    expect(await invitedTo(id)).toEqual({ invitation: uid, file: uid })
    await payload().update({ collection: 'meetings', id, data: { organiser: { name: 'Någon annan', email: 'annan@kluster.example' } } })
    await payload().updateGlobal({
      slug: 'publisher',
      data: { sender: { name: 'S3', address: 'nytt@annan.example', replyTo: 'svar@annan.example' } },
    })
    expect(await invitedTo(id)).toEqual({ invitation: uid, file: uid })
  })

  it('is another for a copy, and is not for others to choose', async () => {
    const { id, uid } = await make(payload()).meeting()
    const copy = await payload().duplicate({ collection: 'meetings', id, data: {} })
    expect(copy.uid).not.toBe(uid)
    const communicator = await clientFor(spets(), { role: 'communicator' })
    expect((await communicator.patch(`/meetings/${id}`, { uid: 'mine' })).status).toBe(200)
    expect((await read(id)).uid).toBe(uid)
  })

  describe('of meetings made before it was stored', () => {
    const forget = async (id: string) => {
      const { db } = payload()
      if (isMongodb(db)) await db.collections.meetings?.updateOne({ _id: id }, { $unset: { uid: 1 } })
      else await db.updateOne({ collection: 'meetings', id, data: { uid: null }, returning: false })
    }

    it('is as the last invitation said, as the public file said, or new', async () => {
      const [sent, shown, hidden] = [
        await make(payload()).meeting(),
        await make(payload()).meeting({ public: true }),
        await make(payload()).meeting({ public: false }),
      ]
      await invitedTo(sent.id)
      const { docs } = await payload().find({ collection: 'dispatches', where: { meeting: { equals: sent.id } }, depth: 0 })
      const [dispatch] = docs
      if (!dispatch) throw new Error('No dispatch')
      const { sv, ...others } = frozenContentOf(dispatch)
      const before = `meeting-${sent.id}@region.example`
      const content = { ...others, sv: { ...sv, calendar: { ...sv.calendar, uid: before } } }
      await payload().db.updateOne({ collection: 'dispatches', id: dispatch.id, data: { content }, returning: false })
      for (const { id } of [sent, shown, hidden]) await forget(id)
      const { updatedAt } = await read(hidden.id)

      await meetingUids.run(payload())
      expect((await read(hidden.id)).updatedAt).toBe(updatedAt)
      const uids = [await read(sent.id), await read(shown.id), await read(hidden.id)].map(({ uid }) => uid)
      const { sender } = await payload().findGlobal({ slug: 'publisher' })
      expect(uids).toEqual([before, `${shown.id}@${sender?.address?.split('@')[1]}`, expect.stringMatching(/^[0-9a-f-]{36}$/)])
      await meetingUids.run(payload())
      expect((await read(hidden.id)).uid).toBe(uids[2])
    })
  })
})
