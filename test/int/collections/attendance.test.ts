import { beforeAll, describe, expect, it } from 'vitest'
import type { Attendance } from '../../../src/collections/meetings/attendance/endpoints'
import type { Attendee } from '../../../src/domain/attendance'
import { idOf } from '../../../src/domain/relations'
import { type Client, clientFor } from '../../support/clients'
import { make } from '../../support/fixtures'
import { rest } from '../../support/rest'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('who comes to a meeting', (spets) => {
  const payload = () => spets().payload
  let communicator: Client
  let reader: Client
  beforeAll(async () => {
    communicator = await clientFor(spets(), { role: 'communicator' })
    reader = await clientFor(spets(), { role: 'reader' })
  })

  const stage = async () => {
    const seed = make(payload())
    const known = await payload().find({ collection: 'organisations', where: { name: { equals: 'Torvalla kommun' } } })
    const organisation = known.docs[0] ?? (await seed.organisation({ name: 'Torvalla kommun' }))
    const person = async (name: string) =>
      (await seed.contact({ name, affiliations: [{ organisation: organisation.id }] } as Parameters<typeof seed.contact>[0])).id
    const [anna, bo, kim] = [await person('Anna <b>'), await person('Bo'), await person('Kim')]
    const meeting = await seed.meeting({ title: 'Frukost & energi', participants: [kim] })
    const invite = async (contact: string, answer?: 'yes' | 'no') => {
      const { id } = await seed.invitation({ meeting: meeting.id, contact })
      if (answer) await payload().update({ collection: 'invitations', id, data: { answer } })
      return id
    }
    return { meeting: meeting.id, anna, bo, kim, ofAnna: await invite(anna, 'yes'), ofBo: await invite(bo) }
  }
  const read = async (meeting: string): Promise<Attendance> =>
    JSON.parse((await communicator.get(`/meetings/${meeting}/attendance`)).text) as Attendance
  const cameTo = async (meeting: string) =>
    ((await payload().findByID({ collection: 'meetings', id: meeting, depth: 0 })).participants ?? []).map(idOf)

  it('is told with organisation, also of whoever was there without an invitation', async () => {
    const { anna, bo, kim, meeting } = await stage()
    const { attendees, summary } = await read(meeting)
    expect(attendees.map(({ answer, came, contact, organisations }) => [contact, answer, came, organisations])).toEqual([
      [anna, 'yes', false, ['Torvalla kommun']],
      [kim, null, true, ['Torvalla kommun']],
      [bo, null, false, ['Torvalla kommun']],
    ])
    expect(summary.organisations).toEqual([{ name: 'Torvalla kommun', invited: 3, coming: 2, came: 1 }])
  })

  it('is nothing for readers and the public', async () => {
    const { meeting, ofAnna } = await stage()
    for (const path of ['attendance', 'attendance.csv', 'door-list', 'badges', 'untold']) {
      expect((await reader.get(`/meetings/${meeting}/${path}`)).status).toBe(403)
      expect((await rest(spets(), `/meetings/${meeting}/${path}`)).status).toBe(403)
    }
    expect((await reader.post(`/meetings/${meeting}/take-out`, { invitation: ofAnna })).status).toBe(403)
    expect((await reader.post(`/meetings/${meeting}/check-in`, { events: [] })).status).toBe(403)
  })

  it('is not told by the mails to those invited either, to whoever does not invite to the meeting', async () => {
    const { meeting } = await stage()
    const leader = await clientFor(spets(), { role: 'process-leader' })
    for (const path of ['audience?mail=update', 'audience/rows?mail=update&reason=declined', 'audience?mail=remindSilent'])
      expect((await leader.get(`/meetings/${meeting}/${path}`)).status).toBe(403)
    expect((await leader.post(`/meetings/${meeting}/send?mail=update`, { confirmedCount: 1, previousDispatches: 0 })).status).toBe(403)
    expect((await communicator.get(`/meetings/${meeting}/audience?mail=update`)).status).toBe(200)
    expect((await communicator.get(`/meetings/${meeting}/audience?mail=nothing`)).status).toBe(400)
  })

  it('is printed for the door and as badges: those who come, as text whatever they are called', async () => {
    const { meeting } = await stage()
    for (const path of ['door-list', 'badges']) {
      const { text } = await communicator.get(`/meetings/${meeting}/${path}`)
      expect(text).toContain('Anna &lt;b&gt;')
      expect(text).toContain('Frukost &amp; energi')
      expect(text).not.toContain('Bo</')
    }
    const { text } = await communicator.get(`/meetings/${meeting}/attendance.csv`)
    expect(text.split('\r\n')[1]).toMatch(/^"Anna <b>";".*";"Torvalla kommun";"";"Kommer";"0";"Nej";""$/)
  })

  describe('is ticked off at the door', () => {
    const tick = (invitation: string, at: string, came = true) => ({ invitation, came, guests: 0, at })
    const handOver = (meeting: string, events: object[]) => communicator.post(`/meetings/${meeting}/check-in`, { events })

    it('by devices that hand over later, again and in another order, and stands with the meeting', async () => {
      const { anna, bo, kim, meeting, ofAnna, ofBo } = await stage()
      const first = [tick(ofAnna, '2027-03-02T08:05:00.000Z')]
      expect((await handOver(meeting, first)).status).toBe(200)
      expect((await handOver(meeting, first)).status).toBe(200)
      const { attendees } = JSON.parse(
        (await handOver(meeting, [tick(ofBo, '2027-03-02T08:06:00.000Z'), tick(ofAnna, '2027-03-02T08:01:00.000Z')])).text,
      ) as { attendees: Attendee[] }
      expect(attendees.filter(({ came }) => came).map(({ cameAt, contact }) => [contact, cameAt])).toEqual([
        [anna, '2027-03-02T08:01:00.000Z'],
        [kim, null],
        [bo, '2027-03-02T08:06:00.000Z'],
      ])
      expect((await cameTo(meeting)).toSorted()).toEqual([anna, bo, kim].toSorted())
      await handOver(meeting, [tick(ofBo, '2027-03-02T08:10:00.000Z', false)])
      expect((await cameTo(meeting)).toSorted()).toEqual([anna, kim].toSorted())
    })

    it('by two at once, and neither loses anything of the other', async () => {
      const { anna, bo, kim, meeting, ofAnna, ofBo } = await stage()
      await Promise.all([
        handOver(meeting, [tick(ofAnna, '2027-03-02T08:05:00.000Z')]),
        handOver(meeting, [tick(ofBo, '2027-03-02T08:05:00.000Z')]),
      ])
      await handOver(meeting, [])
      expect((await cameTo(meeting)).toSorted()).toEqual([anna, bo, kim].toSorted())
    })

    it('never for another meeting, and not by what is no tick', async () => {
      const [one, other] = [await stage(), await stage()]
      await handOver(one.meeting, [tick(other.ofAnna, '2027-03-02T08:05:00.000Z')])
      expect(await cameTo(other.meeting)).toEqual([other.kim])
      expect((await handOver(one.meeting, [{ invitation: 5 }])).status).toBe(422)
      expect(
        (
          await handOver(
            one.meeting,
            Array.from({ length: 501 }, () => tick(one.ofAnna, '2027-03-02T08:05:00.000Z')),
          )
        ).status,
      ).toBe(422)
    })
  })

  it('gives a place to one who waits, beyond the room only where that is said', async () => {
    const { meeting, ofAnna, ofBo } = await stage()
    await payload().update({ collection: 'meetings', id: meeting, data: { capacity: 1 } })
    await payload().update({ collection: 'invitations', id: ofBo, data: { answer: 'yes' } })
    const give = (invitation: string, beyond: boolean) => communicator.post(`/invitations/${invitation}/seat`, { beyond })
    const full = await give(ofBo, false)
    expect([full.status, full.text]).toEqual([409, expect.stringContaining('urn:spets:problem:full')])
    expect((await give(ofAnna, true)).status).toBe(409)
    expect((await give(ofBo, true)).status).toBe(200)
    expect((await read(meeting)).attendees.map(({ place }) => place)).toEqual(['seat', 'seat', null])
    expect((await reader.post(`/invitations/${ofBo}/seat`, { beyond: true })).status).toBe(403)
  })

  it('takes somebody out, who then is no longer among them', async () => {
    const { bo, meeting, ofBo } = await stage()
    expect((await communicator.post(`/meetings/${meeting}/take-out`, { invitation: ofBo })).status).toBe(200)
    expect((await read(meeting)).attendees.map(({ contact }) => contact)).not.toContain(bo)
    expect((await communicator.post(`/meetings/${meeting}/take-out`, { invitation: ofBo })).status).toBe(404)
  })
})
