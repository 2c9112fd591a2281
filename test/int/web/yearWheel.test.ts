import ICAL from 'ical.js'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Handler } from '../../../src/web/handler'
import { toYearWheel, yearWheelPage } from '../../../src/web/pages/yearWheel'
import { yearWheelCalendar, yearWheelJson, yearWheelSvg } from '../../../src/web/yearWheel/files'
import { get } from '../../support/pages'
import { onEachDatabase } from '../../support/spets'

const files = { svg: yearWheelSvg, json: yearWheelJson, calendar: yearWheelCalendar }

onEachDatabase('the public year wheel', (spets) => {
  const payload = () => spets().payload
  const ask = (page: Handler<{ language: string }>, language = 'sv', year = '2031') => get(payload(), page, { language }, `/?year=${year}`)

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
    const person = await payload().create({ collection: 'people', data: { name: 'Hemlig Ansvarig' } })
    const plan = await payload().create({ collection: 'communication-plans', data: { title: 'Hemlig plan', status: 'draft' } })
    const activity = (title: string, more: object) =>
      payload().create({ collection: 'activities', data: { title, type: 'news', status: 'planned', year: 2031, ...more } })
    const open = { public: true, plan: plan.id, responsible: [person.id] }
    const { id } = await activity('Öppen dag', { ...open, from: '2031-06-06T12:00:00.000Z', to: '2031-06-08T12:00:00.000Z' })
    await payload().update({ collection: 'activities', id, locale: 'en', data: { title: 'Open day' } })
    await activity('Någon gång', { ...open, month: '9' })
    await activity('Stängd aktivitet', { month: '3' })
    const meeting = (title: string, slug: string, isPublic: boolean) =>
      payload().create({
        collection: 'meetings',
        data: {
          title,
          slug,
          start: '2031-02-03T08:00:00.000Z',
          end: '2031-02-03T10:00:00.000Z',
          start_tz: 'Europe/Stockholm',
          end_tz: 'Europe/Stockholm',
          kind: 'open',
          public: isPublic,
        },
      })
    await meeting('Öppet möte', 'oppet', true)
    await meeting('Stängt möte', 'stangt', false)
  })

  it('shows what is public and nothing else, in each form', async () => {
    for (const page of [yearWheelPage, ...Object.values(files)]) {
      const { html, status } = await ask(page)
      expect(status).toBe(200)
      const text = html.replaceAll(/\r\n /g, '')
      expect(text).toContain('Öppet möte')
      expect(text).toContain('Öppen dag')
      expect(text).not.toMatch(/Stäng|Hemlig/)
    }
  })

  it('says the same as the picture in a list, with the way to the meeting, and runs no script', async () => {
    const { html } = await ask(yearWheelPage)
    const list = html.slice(html.indexOf('</figure>'))
    expect(list).toContain('href="/sv/meetings/oppet"')
    expect(list).toContain('3 februari kl. 09:00')
    expect(list).toContain('Någon gång')
    expect([...list.matchAll(/>(\d+)\.</g)].map(([, number]) => number)).toEqual(['1', '2', '3'])
    expect(html).not.toMatch(/<script| style=/)
  })

  it('marks a title that falls back to Swedish', async () => {
    const { html } = await ask(yearWheelPage, 'en')
    expect(html).toContain('Open day')
    expect(html).toContain('<span lang="sv">Någon gång</span>')
  })

  it('goes from year to year', async () => {
    expect((await ask(yearWheelPage, 'sv', '2032')).html).toContain('Inget är planerat 2032 än.')
    expect((await ask(yearWheelPage, 'sv', 'x')).status).toBe(200)
  })

  it('leads to no year that it does not show', async () => {
    expect((await ask(yearWheelPage, 'sv', '2100')).html).not.toContain('year=2101')
    expect((await ask(yearWheelPage, 'sv', '2100')).html).toContain('year=2099')
    expect((await ask(yearWheelPage, 'sv', '2000')).html).not.toContain('year=1999')
  })

  it('is found by its Swedish name too', async () => {
    const { headers, status } = await ask(toYearWheel)
    expect([status, headers.get('location')]).toEqual([308, '/sv/year-wheel?year=2031'])
  })

  describe.each(Object.entries(files))('%s', (_name, page) => {
    it('may be read from any website, and is not sent twice', async () => {
      const { headers } = await ask(page)
      expect(headers.get('access-control-allow-origin')).toBe('*')
      const again = new Request('http://spets.example/?year=2031', { headers: { 'if-none-match': headers.get('etag') ?? '' } })
      expect((await page(payload(), again, { language: 'sv' })).status).toBe(304)
    })

    it('is in our languages only', async () => expect((await ask(page, 'xx')).status).toBe(404))
  })

  it('is a calendar with meetings at their time and activities on their days', async () => {
    const events = new ICAL.Component(ICAL.parse((await ask(yearWheelCalendar)).html))
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event))
    expect(events.map(({ summary, startDate, endDate }) => [summary, startDate.toString(), endDate.toString()])).toEqual([
      ['Öppet möte', '2031-02-03T09:00:00', '2031-02-03T11:00:00'],
      ['Öppen dag', '2031-06-06', '2031-06-09'],
    ])
  })

  it('is data with whole addresses', async () => {
    const wheel = JSON.parse((await ask(yearWheelJson)).html) as { items: { title: string; href: string | null }[]; svg: string }
    expect(wheel.items.map(({ title }) => title)).toEqual(['Öppet möte', 'Öppen dag', 'Någon gång'])
    expect(wheel.items[0]?.href).toBe(`${spets().settings.publicUrl}/sv/meetings/oppet`)
    expect(wheel.svg).toMatch(/^<svg/)
  })
})
