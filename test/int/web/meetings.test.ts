import ICAL from 'ical.js'
import { beforeAll, expect, it } from 'vitest'
import { meetingCalendar } from '../../../src/web/pages/meetingCalendar'
import { meetingListPage, meetingPage } from '../../../src/web/pages/meetings'
import { startPage } from '../../../src/web/pages/start'
import { get } from '../../support/pages'
import { onEachDatabase } from '../../support/spets'

const day = 86_400_000
const inDays = (days: number) => new Date(Date.now() + days * day).toISOString()

onEachDatabase('meeting pages', (spets) => {
  const payload = () => spets().payload
  const meeting = (title: string, starts: number, isPublic: boolean) =>
    payload().create({
      collection: 'meetings',
      data: {
        title,
        slug: title.toLowerCase(),
        start: inDays(starts),
        start_tz: 'Europe/Stockholm',
        end_tz: 'Europe/Stockholm',
        end: inDays(starts + 0.1),
        kind: 'open',
        public: isPublic,
        organiser: { name: 'Hemlig Person', email: 'hemlig@region.example' },
      },
    })

  beforeAll(async () => {
    await payload().updateGlobal({
      slug: 'publisher',
      data: {
        name: 'Region Exempel',
        sender: { name: 'S3', address: 's3@region.example', replyTo: 'svar@region.example' },
        postalAddress: 'Exempelgatan 1',
        privacyNotice: 'Vi sparar ditt namn.',
      },
    })
    await meeting('Kommande', 10, true)
    await meeting('Forbi', -10, true)
    await meeting('Stangt', 10, false)
  })

  it('lists public meetings only, the coming apart from the past', async () => {
    const { html } = await get(payload(), meetingListPage, { language: 'sv' })
    expect(html).not.toContain('Stangt')
    expect(html.indexOf('Kommande<')).toBeGreaterThan(0)
    expect(html.indexOf('Tidigare möten')).toBeLessThan(html.indexOf('Forbi'))
    expect((await get(payload(), startPage, { language: 'sv' })).html).not.toMatch(/Forbi|Stangt/)
  })

  it('shows no page and no calendar file of a meeting that is not public', async () => {
    expect((await get(payload(), meetingPage, { language: 'sv', slug: 'stangt' })).status).toBe(404)
    expect((await get(payload(), meetingCalendar, { language: 'sv', slug: 'stangt' })).status).toBe(404)
  })

  it('shows a public one without what only those who log in may see', async () => {
    const { html } = await get(payload(), meetingPage, { language: 'sv', slug: 'kommande' })
    expect(html).toContain('svensk tid')
    expect(html).toContain('href="/sv/meetings/kommande/calendar.ics"')
    expect(html).not.toMatch(/Hemlig Person|hemlig@/)
  })

  it('gives it as a calendar file', async () => {
    const { docs } = await payload().find({ collection: 'meetings', where: { slug: { equals: 'kommande' } } })
    const { headers, html: file } = await get(payload(), meetingCalendar, { language: 'sv', slug: 'kommande' })
    expect(headers.get('content-type')).toContain('text/calendar')
    const event = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent')
    expect(event?.getFirstPropertyValue('uid')).toBe(docs[0]?.uid)
    expect(event?.getFirstPropertyValue('url')).toBe('http://spets.example/sv/meetings/kommande')
    expect(file).not.toMatch(/hemlig|ATTENDEE/i)
  })
})
