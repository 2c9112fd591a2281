import ICAL from 'ical.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { signToken } from '../../../src/links/tokens'
import { answerByPage, invitationPage } from '../../../src/web/selfService/invitationPage'
import { meetingCalendar } from '../../../src/web/pages/meetingCalendar'
import { meetingListPage, meetingPage } from '../../../src/web/pages/meetings'
import { make } from '../../support/fixtures'
import { mailRoom } from '../../support/mailings'
import { get } from '../../support/pages'
import { onEachDatabase } from '../../support/spets'

const hour = 3_600_000

onEachDatabase('the state of a meeting', (spets) => {
  const room = mailRoom(spets)
  const payload = () => spets().payload
  beforeAll(async () => {
    spets().settings.smtpUrl = 'smtp://127.0.0.1:9'
    await room.publisher()
  })

  const change = (id: string, data: object) => payload().update({ collection: 'meetings', id, data })
  const cancel = (id: string) => change(id, { status: 'cancelled' })

  describe('that is cancelled', () => {
    it('is not invited to, and says so at its field', async () => {
      const meeting = await room.meetingWith(await room.contacts(1))
      await cancel(meeting.id)
      const { problems } = await room.check(meeting)
      expect(problems).toEqual([{ field: 'status', detail: expect.stringContaining('inställt') as string }])
      await expect(room.confirm(meeting)).rejects.toThrow(/inställt/)
      await change(meeting.id, { status: 'planned' })
      expect((await room.check(meeting)).problems).toEqual([])
    })

    it('stands so in lists, on its page and in calendars, which take it as newer', async () => {
      const { id, slug } = await make(payload()).meeting({ public: true, title: 'Skidspår och stugor', link: 'https://mote.example/x' })
      const file = async () => {
        const { html } = await get(payload(), meetingCalendar, { language: 'sv', slug })
        const event = new ICAL.Component(ICAL.parse(html)).getFirstSubcomponent('vevent')
        return ['status', 'transp', 'sequence'].map((name) => event?.getFirstPropertyValue(name))
      }
      expect(await file()).toEqual(['CONFIRMED', 'OPAQUE', 0])
      await cancel(id)
      expect(await file()).toEqual(['CANCELLED', 'TRANSPARENT', 1])
      const { html: page } = await get(payload(), meetingPage, { language: 'sv', slug })
      expect(page).toContain('Mötet är inställt.')
      expect(page).not.toMatch(/meetings\/[^/"]+\/calendar\.ics|mote\.example/)
      const { html: list } = await get(payload(), meetingListPage, { language: 'sv' })
      expect(list.slice(list.indexOf('Skidspår och stugor')).slice(0, 300)).toContain('Mötet är inställt.')
      expect((await get(payload(), meetingPage, { language: 'en', slug })).html).toContain('The meeting is cancelled.')
    })

    it('stands so in newsletters, and the writer is told', async () => {
      const meeting = await make(payload()).meeting({ public: true, title: 'Skidspår' })
      await cancel(meeting.id)
      const mailing = await room.newsletterTo(await room.contacts(1), {
        preheader: 'Ingress',
        blocks: [{ blockType: 'meeting', meeting: meeting.id }],
      })
      const { problems, remarks } = await room.check(mailing)
      expect(problems).toEqual([])
      expect(remarks).toEqual([{ field: 'blocks.0', detail: expect.stringMatching(/Skidspår.*inställt/) as string }])
      const dispatch = await room.dispatch(await room.confirm(mailing))
      const { sv, en } = dispatch.content as Record<string, { html: string; text: string }>
      expect([sv?.html, sv?.text, en?.html].map((text) => /Inställt möte|Cancelled meeting/i.test(text ?? ''))).toEqual([true, true, true])
    })

    it('takes no answers, and the page for them says why', async () => {
      const contact = await room.contact()
      const meeting = await make(payload()).meeting()
      const { id } = await payload().create({ collection: 'invitations', data: { meeting: meeting.id, contact: contact.id } })
      await cancel(meeting.id)
      const token = signToken(spets().settings.secret, 'invitation', [id])
      const { html } = await get(payload(), invitationPage, { token })
      expect(html).toContain('Mötet är inställt, så du behöver inte svara.')
      expect(html).not.toContain('<form')
      const body = new URLSearchParams({ answer: 'yes' })
      const answer = await answerByPage(payload(), new Request('http://spets.example/', { method: 'POST', body }), { token })
      expect(answer.status).toBe(409)
      expect((await payload().findByID({ collection: 'invitations', id })).answer ?? null).toBeNull()
    })
  })

  describe('that changes between confirming and sending', () => {
    const later = (iso: string) => new Date(new Date(iso).getTime() + hour).toISOString()
    const start = '2031-05-06T08:00:00.000Z'
    const planned = { start, end: later(start), place: 'Frösön', link: 'https://mote.example/1' }

    it.each([
      ['its time', { start: later(start), end: later(later(start)) }],
      ['its place', { place: 'Åre' }],
      ['its link', { link: 'https://mote.example/2' }],
      ['its title', { title: 'Något annat' }],
      ['that it takes place', { status: 'cancelled' }],
    ])('stops for a person: %s', async (_what, changes) => {
      const meeting = await room.meetingWith(await room.contacts(1), planned)
      const told = await room.newsletterTo(await room.contacts(1), { blocks: [{ blockType: 'meetings', items: [meeting.id] }] })
      const ids = [await room.confirm(meeting), await room.confirm(told)]
      await change(meeting.id, changes)
      await room.work()
      for (const id of ids) {
        expect(await room.dispatch(id)).toMatchObject({ status: 'paused', pauseReason: 'meetingChanged' })
        expect((await room.deliveries(id)).length).toBe(0)
      }
    })

    it('does not when what nobody was told has changed', async () => {
      const meeting = await room.meetingWith(await room.contacts(1), planned)
      const id = await room.confirm(meeting)
      await change(meeting.id, { capacity: 12, outcome: 'Ännu inget' })
      await room.work()
      expect((await room.dispatch(id)).pauseReason ?? null).toBeNull()
    })
  })
})
