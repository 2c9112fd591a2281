import { beforeEach, describe, expect, it } from 'vitest'
import { forgetNeeds } from '../../../src/collections/meetings/needs/store'
import { settleSeats } from '../../../src/database'
import { signToken } from '../../../src/links/tokens'
import type { Meeting } from '../../../src/payload-types'
import { answerInvitation } from '../../../src/web/selfService/invitation'
import { answerByPage, invitationPage } from '../../../src/web/selfService/invitationPage'
import { clientFor } from '../../support/clients'
import { make, nextNumber } from '../../support/fixtures'
import { get, post } from '../../support/pages'
import { rest, sending } from '../../support/rest'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('the page for answering', (spets) => {
  let meeting: Meeting
  let link: string
  let id: string

  const payload = () => spets().payload
  const seed = () => make(payload())
  const linkOf = (invitation: string) => signToken(spets().settings.secret, 'invitation', [invitation])
  const open = (token = link, query = '/') => get(payload(), invitationPage, { token }, query)
  const send = (fields: Record<string, string>, token = link) => post(payload(), answerByPage, { token }, new URLSearchParams(fields))
  const stored = (invitation = id) => payload().findByID({ collection: 'invitations', id: invitation, depth: 0 })
  const needs = async () =>
    (
      await payload().db.find<{ food: string; access: string; forgetAt: string }>({
        collection: 'meeting-needs',
        where: { meeting: { equals: meeting.id } },
        pagination: false,
      })
    ).docs

  async function invite(changes: Partial<Meeting> = {}) {
    meeting = await seed().meeting({
      link: 'https://video.example/mote',
      organiser: { name: 'Processledaren', email: 'jord@region.example' },
      ...changes,
    } as never)
    const invitation = await seed().invitation({ meeting: meeting.id, contact: (await seed().contact({ language: 'sv' })).id })
    id = invitation.id
    link = linkOf(id)
  }

  beforeEach(() => invite({ guests: 2, capacity: 2 }))

  it('shows what was typed in a form that is refused, so that nobody writes it again', async () => {
    const refused = await send({ answer: 'yes', guests: '7', food: 'Utan nötter', comment: 'Kommer sent' })
    expect(refused.status).toBe(400)
    expect(refused.html).toMatch(/name="guests"[^>]*value="7"/)
    for (const typed of ['Utan nötter', 'Kommer sent']) expect(refused.html).toContain(`>${typed}</textarea>`)
    const other = await send({ substituteName: 'Kim Ek', substituteAddress: 'kim@' })
    expect(other.html).toMatch(/name="substituteName"[^>]*value="Kim Ek"/)
    expect(await needs()).toEqual([])
  })

  it('has the answer chosen that the link in the mail says, and saves nothing until it is pressed', async () => {
    const buttons = (html: string) =>
      [...html.matchAll(/<button[^>]*name="answer"[^>]*>/g)].map(([button]) => /value="(\w+)"/.exec(button)?.[1])
    const { html } = await open(link, '/?answer=maybe')
    expect(html).toContain('Du har valt kanske. Svaret är inte sparat än')
    expect(html).toMatch(/<button[^>]*value="maybe"[^>]*>Spara svaret: Kanske/)
    expect(buttons(html)).toEqual(['maybe', 'yes', 'no'])
    expect((await stored()).answer ?? null).toBeNull()
    await send({ answer: 'maybe' })
    const again = await open(link, '/?answer=maybe')
    expect(again.html).toContain('Ditt svar: kanske.')
    expect(again.html).not.toContain('Du har valt')
    expect(buttons((await open(link, '/?answer=perhaps')).html)).toEqual(['yes', 'no', 'maybe'])
  })

  it('takes guests and a message with the answer, and keeps them when only the answer is pressed', async () => {
    expect((await send({ answer: 'yes', guests: '1', comment: ' Jag kommer sent. ' })).status).toBe(303)
    expect(await stored()).toMatchObject({ answer: 'yes', via: 'web', guests: 1, comment: 'Jag kommer sent.', place: 'seat' })
    await send({ answer: 'yes' })
    expect(await stored()).toMatchObject({ guests: 1, comment: 'Jag kommer sent.' })
    const { answeredAt } = await stored()
    await send({ answer: 'yes', guests: '0' })
    const now = await stored()
    expect([now.guests, now.answeredAt, now.history?.length]).toEqual([0, answeredAt, 1])
    const { docs } = await payload().find({ collection: 'audit-events', where: { document: { equals: id } }, sort: 'at' })
    expect(docs.map(({ fields }) => fields)).toEqual([['answer'], ['guests']])
    await send({ answer: 'no' })
    expect(await stored()).toMatchObject({ answer: 'no', guests: 0, place: null })
  })

  it.each<Record<string, string>>([
    { guests: '3' },
    { guests: '-1' },
    { guests: '1.5' },
    { guests: 'many' },
    { comment: 'x'.repeat(301) },
    { food: 'x'.repeat(301) },
    { access: 'a\u0007b' },
  ])('saves nothing when what is said beside it is not taken', async (fields) => {
    const refused = await send({ answer: 'yes', ...fields })
    expect(refused.status).toBe(400)
    expect(refused.html).toContain('högst 2 personer')
    expect((await stored()).answer ?? null).toBeNull()
  })

  it('says whether there is a place, and which one it is in the queue', async () => {
    const others = [await seed().invitation({ meeting: meeting.id }), await seed().invitation({ meeting: meeting.id })]
    await send({ answer: 'yes', guests: '1' })
    expect((await open()).html).toContain('Du har en plats, och platser för dem du tar med: 1.')
    for (const other of others) await send({ answer: 'yes' }, linkOf(other.id))
    const last = await open(linkOf(others[1]!.id))
    expect(last.html).toContain('Du står på plats 2 i kön.')
    expect(last.html).not.toContain('https://video.example/mote')
    expect((await open()).html).toContain('https://video.example/mote')
    await send({ answer: 'yes', guests: '2' })
    expect((await open()).html).toContain('plats för 1 av 2')
    await send({ answer: 'no' })
    expect((await open(linkOf(others[1]!.id))).html).toContain('Du har en plats.')
  })

  it('gives the link of an online meeting to those who come, and tells others how they get it', async () => {
    await invite({ capacity: 1 })
    const held = 'https://video.example/mote'
    const silent = await open()
    expect(silent.html).toContain('Du får länken här när du har svarat ja.')
    expect(silent.html).not.toContain(held)
    for (const answer of ['maybe', 'no']) {
      await send({ answer })
      expect((await open()).html).not.toContain(held)
    }
    await send({ answer: 'yes' })
    expect((await open()).html).toContain(held)
    const waits = linkOf((await seed().invitation({ meeting: meeting.id })).id)
    await send({ answer: 'yes' }, waits)
    const waiting = await open(waits)
    expect(waiting.html).toContain('Du får länken här när du har fått en plats.')
    expect(waiting.html).not.toContain(held)
    await payload().update({ collection: 'meetings', id: meeting.id, data: { status: 'cancelled' } })
    const cancelled = await open()
    expect(cancelled.html).not.toContain(held)
    expect(cancelled.html).not.toContain('Du får länken')
  })

  it('shows the way there, and what the public may read of the material', async () => {
    const [out, draft] = [await seed().document(), await seed().document({ _status: 'draft' })]
    const person = await seed().person({ name: 'Kim Kontakt', phone: '063-10 00 00' })
    await invite({
      address: 'Rådhusgatan 1, Östersund',
      directions: 'Tåg till Östersund central.',
      accessibility: 'Hiss finns.',
      material: [out.id, draft.id],
      contactPerson: person.id,
    })
    const { html } = await open()
    expect(html).toContain('https://www.openstreetmap.org/search?query=R%C3%A5dhusgatan%201%2C%20%C3%96stersund')
    for (const part of ['Tåg till Östersund central.', 'Hiss finns.', out.title, 'Kim Kontakt', '063-10 00 00'])
      expect(html).toContain(part)
    expect(html).not.toContain(draft.title)
  })

  it('is closed after the last day to answer, and names the organiser', async () => {
    await invite({ answerBy: '2027-02-20T12:00:00.000Z' })
    const yes = () => new URLSearchParams({ answer: 'yes' })
    expect((await open()).html).toContain('Du kan svara till och med 20 februari 2027.')
    expect(await answerInvitation(payload(), link, yes(), new Date('2027-02-20T23:00:00Z'))).toBe('late')
    expect(await answerInvitation(payload(), link, yes(), new Date('2027-02-20T22:59:59Z'))).toBe('saved')
    await payload().update({ collection: 'meetings', id: meeting.id, data: { answerBy: '2026-01-10T12:00:00.000Z' } })
    const closed = await send({ answer: 'no' })
    expect(closed.status).toBe(409)
    for (const part of ['Sista dag att svara var 10 januari 2026', 'Processledaren', 'jord@region.example'])
      expect(closed.html).toContain(part)
    expect(closed.html).not.toContain('<form')
    expect((await stored()).answer).toBe('yes')
  })

  it('says that a removed invitation no longer holds', async () => {
    await payload().update({ collection: 'invitations', id, data: { removedAt: new Date().toISOString() } })
    const refused = await send({ answer: 'yes' })
    expect(refused.status).toBe(410)
    expect(refused.html).toContain('Inbjudan gäller inte längre')
    expect(refused.html).not.toContain('https://video.example/mote')
    expect((await stored()).answer ?? null).toBeNull()
  })

  it('takes who would come instead, for the organiser to decide, and changes nothing else', async () => {
    const before = await stored()
    const sent = await send({ substituteName: 'Bo Ek', substituteAddress: 'Bo.Ek@Firma.example' })
    expect([sent.status, sent.headers.get('location')]).toEqual([303, `/invitations/${link}?suggested`])
    expect(await stored()).toEqual({ ...before, substitute: 'Bo Ek <bo.ek@firma.example>', updatedAt: expect.any(String) })
    expect((await open()).html).toContain('Bo Ek &lt;bo.ek@firma.example&gt;')
    for (const wrong of [
      { substituteName: '', substituteAddress: 'x@x.example' },
      { substituteName: 'Bo', substituteAddress: 'nobody' },
    ])
      expect((await send(wrong)).status).toBe(400)
    const contacts = await payload().count({ collection: 'contacts', where: { email: { equals: 'bo.ek@firma.example' } } })
    expect(contacts.totalDocs).toBe(0)
  })

  describe('what somebody needs', () => {
    const allergy = () => `Jordnötter ${nextNumber()}`

    it('stands apart, is shown to nobody who has the link, and is in no log', async () => {
      const food = allergy()
      await send({ answer: 'yes', food, access: 'Ramp' })
      expect(await needs()).toMatchObject([{ food, access: 'Ramp' }])
      expect(new Date((await needs())[0]!.forgetAt).toISOString()).toBe('2027-03-09T10:00:00.000Z')
      expect((await open()).html).not.toContain(food)
      expect((await open()).html).toContain('Du har skrivit vad du behöver.')
      expect(JSON.stringify(await stored())).not.toContain(food)
      expect(JSON.stringify((await payload().find({ collection: 'audit-events', pagination: false })).docs)).not.toContain(food)
    })

    it('stays until something else is said, it is taken back, or they do not come', async () => {
      await send({ answer: 'yes', food: 'Vegan' })
      await send({ answer: 'yes', food: '', access: '' })
      expect(await needs()).toMatchObject([{ food: 'Vegan' }])
      await send({ answer: 'maybe', food: 'Laktos' })
      expect(await needs()).toMatchObject([{ food: 'Laktos' }])
      await send({ answer: 'yes', dropNeeds: 'yes' })
      expect(await needs()).toEqual([])
      for (const leave of [() => send({ answer: 'no' }), () => payload().delete({ collection: 'invitations', id })]) {
        await send({ answer: 'yes', food: 'Vegan' })
        expect(await needs()).toHaveLength(1)
        await leave()
        expect(await needs()).toEqual([])
      }
    })

    it('is forgotten seven days after the meeting, also when it was moved', async () => {
      await send({ answer: 'yes', food: 'Vegan' })
      await payload().update({ collection: 'meetings', id: meeting.id, data: { end: '2027-03-03T10:00:00.000Z' } })
      await forgetNeeds(payload(), new Date('2027-03-09T10:00:00Z'))
      expect(await needs()).toHaveLength(1)
      await forgetNeeds(payload(), new Date('2027-03-10T09:59:59Z'))
      expect(await needs()).toHaveLength(1)
      await forgetNeeds(payload(), new Date('2027-03-10T10:00:00Z'))
      expect(await needs()).toEqual([])
    })

    it('is told to whoever may enter answers, food as numbers and access by name', async () => {
      await invite()
      const other = await seed().invitation({ meeting: meeting.id, contact: (await seed().contact({ name: 'Ann Berg' })).id })
      const silent = await seed().invitation({ meeting: meeting.id })
      await send({ answer: 'yes', food: 'Vegan' })
      await send({ answer: 'yes', food: 'vegan', access: 'Ramp' }, linkOf(other.id))
      await send({ answer: 'maybe', food: 'Vegan' }, linkOf(silent.id))
      const ask = async (role: 'communicator' | 'reader' | 'process-leader') => {
        const { token } = await clientFor(spets(), { role })
        const { status, text } = await rest(spets(), `/meetings/${meeting.id}/needs`, { headers: { authorization: `JWT ${token}` } })
        return { status, body: JSON.parse(text) as unknown }
      }
      expect(await ask('communicator')).toEqual({
        status: 200,
        body: { food: [{ text: 'Vegan', count: 2 }], access: [{ name: 'Ann Berg', text: 'Ramp' }] },
      })
      for (const role of ['reader', 'process-leader'] as const) expect((await ask(role)).status).toBe(403)
    })
  })

  it('is followed by a place that an organiser gives by hand', async () => {
    await invite({ capacity: 1 })
    const other = await seed().invitation({ meeting: meeting.id })
    await send({ answer: 'yes' }, linkOf(other.id))
    await send({ answer: 'yes' })
    const { token } = await clientFor(spets(), { role: 'communicator' })
    const give = (body: object) => rest(spets(), `/invitations/${id}/seat`, sending('POST', body, { authorization: `JWT ${token}` }))
    const full = await give({})
    expect([full.status, full.headers.get('content-type')]).toEqual([409, 'application/problem+json; charset=utf-8'])
    expect((await stored()).place).toBe('waiting')
    expect((await give({ beyond: true })).status).toBe(200)
    expect((await stored()).place).toBe('seat')
    expect((await give({ beyond: true })).status).toBe(409)
    await settleSeats(payload(), meeting.id)
    expect((await stored(other.id)).place).toBe('seat')
  })
})
