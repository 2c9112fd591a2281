import { beforeAll, describe, expect, it } from 'vitest'
import { occurrencesIn } from '../../../src/collections/meetings/MeetingSeries/makeMeetings'
import type { Meeting, MeetingSeries } from '../../../src/payload-types'
import { meetingFeed, strengthAreaFeed } from '../../../src/web/calendarFeeds/publicFeeds'
import { meetingListPage } from '../../../src/web/pages/meetings'
import { strengthAreaPage } from '../../../src/web/pages/strengthArea'
import type { Handler } from '../../../src/web/handler'
import { calendarReaders } from '../../support/calendars/readers'
import { make } from '../../support/fixtures'
import { get } from '../../support/pages'
import { onEachDatabase } from '../../support/spets'

/** A calendar without the folding of its lines. */
const unfolded = (ics: string) => ics.replaceAll('\r\n ', '')

onEachDatabase('calendars to subscribe to', (spets) => {
  const payload = () => spets().payload
  const seed = () => make(payload())
  const feed = async (language = 'sv') => unfolded((await get(payload(), meetingFeed, { language })).html)
  const change = (id: string, data: Partial<Meeting>) => payload().update({ collection: 'meetings', id, data: data as never })
  const ask = (headers: Record<string, string> = {}, method = 'GET') =>
    meetingFeed(payload(), new Request('http://spets.example/', { headers, method }), { language: 'sv' })
  const remove = async () => {
    await payload().delete({ collection: 'meetings', where: { id: { exists: true } } })
    await payload().delete({ collection: 'meeting-series', where: { id: { exists: true } } })
  }

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
  })

  describe('of single meetings', () => {
    it('hold public meetings of a year back and all to come, by the name that invitations have', async () => {
      const [coming, old, closed] = [
        await seed().meeting({
          title: 'Kommande',
          link: 'https://video.example/mote',
          organiser: { name: 'Hemlig', email: 'h@region.example' },
        }),
        await seed().meeting({ title: 'Gammalt', start: '2024-03-02T08:00:00.000Z', end: '2024-03-02T10:00:00.000Z' }),
        await seed().meeting({ title: 'Stangt', public: false }),
      ]
      const ics = await feed()
      expect(ics).toContain(`UID:${coming.uid}`)
      expect(ics).toContain('METHOD:PUBLISH')
      expect(ics).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT60M')
      expect(ics).toMatch(/X-PUBLISHED-TTL.*:PT60M/)
      expect(ics).toMatch(/\r\nNAME.*:Möten – Region Exempel\r\n/)
      expect(ics).toContain(`DTSTAMP:${coming.updatedAt.slice(0, 19).replace(/[-:]/g, '')}Z`)
      expect(ics).toContain(`URL:http://spets.example/sv/meetings/${coming.slug}`)
      expect(ics).not.toMatch(/video\.example|Hemlig|ATTENDEE/)
      for (const { uid } of [old, closed]) expect(ics).not.toContain(String(uid))
    })

    it('are right the moment that a meeting is changed, cancelled, hidden or thrown away', async () => {
      const [moved, cancelled, hidden, thrown] = [
        await seed().meeting(),
        await seed().meeting(),
        await seed().meeting(),
        await seed().meeting(),
      ]
      const before = await feed()
      for (const { uid } of [moved, cancelled, hidden, thrown]) expect(before).toContain(`UID:${uid}`)
      await change(moved.id, { title: 'Nytt namn' })
      expect(await feed()).toContain('Nytt namn')
      await change(cancelled.id, { status: 'cancelled' })
      expect(await feed()).not.toContain(String(cancelled.uid))
      await change(hidden.id, { public: false })
      expect(await feed()).not.toContain(String(hidden.uid))
      await change(thrown.id, { deletedAt: new Date().toISOString() })
      expect(await feed()).not.toContain(String(thrown.uid))
    })

    it('are right also where a machine saves whose clock is behind, or where one is deleted as another is made', async () => {
      const [late, gone] = [await seed().meeting(), await seed().meeting()]
      await feed()
      const behind = { updatedAt: '2020-01-01T00:00:00.000Z', place: 'Sparat i efterhand' }
      await payload().db.updateOne({ collection: 'meetings', id: late.id, data: behind, returning: false })
      expect(await feed()).toContain('Sparat i efterhand')
      await payload().delete({ collection: 'meetings', id: gone.id })
      const made = await seed().meeting()
      const after = await feed()
      expect([after.includes(String(gone.uid)), after.includes(String(made.uid))]).toEqual([false, true])
    })

    it('stay the same, and as old as they were, when a meeting is changed that they do not have', async () => {
      const secret = await seed().meeting({ public: false })
      const told = ({ headers }: Response) => [headers.get('etag'), headers.get('last-modified')]
      const before = told(await ask())
      await change(secret.id, { title: 'Hemligt' })
      expect(told(await ask())).toEqual(before)
    })

    it('are all there, however many they are', async () => {
      const now = new Date().toISOString()
      const one = {
        start: '2027-05-03T08:00:00.000Z',
        end: '2027-05-03T09:00:00.000Z',
        start_tz: 'Europe/Stockholm',
        end_tz: 'Europe/Stockholm',
      }
      const uids = Array.from({ length: 120 }, (_, nth) => `many-${nth}@spets`)
      for (const uid of uids) {
        const data = {
          ...one,
          title: { sv: uid },
          kind: 'open',
          public: true,
          uid,
          slug: uid,
          status: 'planned',
          createdAt: now,
          updatedAt: now,
        }
        await payload().db.create({ collection: 'meetings', data, returning: false })
      }
      const ics = await feed()
      expect(uids.filter((uid) => !ics.includes(`UID:${uid}\r\n`))).toEqual([])
      await payload().db.deleteMany({ collection: 'meetings', where: { uid: { in: uids } } })
    })

    it('are of one strength area where that is asked for, in each language, and linked from its page', async () => {
      const area = await seed().strengthArea({ title: 'Jord' })
      const [inside, outside] = [await seed().meeting({ strengthAreas: [area.id] }), await seed().meeting()]
      const { html, status } = await get(payload(), strengthAreaFeed, { language: 'en', slug: area.slug })
      expect(status).toBe(200)
      expect(html).toContain(String(inside.uid))
      expect(html).not.toContain(String(outside.uid))
      expect(unfolded(html)).toMatch(/NAME.*:Meetings – Jord – Region Exempel/)
      expect((await get(payload(), strengthAreaPage, { language: 'sv', slug: area.slug })).html).toContain(
        `webcal://spets.example/sv/strength-areas/${area.slug}/calendar.ics`,
      )
      expect((await get(payload(), strengthAreaFeed, { language: 'sv', slug: 'saknas' })).status).toBe(404)
      expect((await get(payload(), meetingFeed as Handler<{ language: string }>, { language: 'xx' })).status).toBe(404)
      const page = (await get(payload(), meetingListPage, { language: 'sv' })).html
      expect(page).toContain('Prenumerera på kalendern')
      expect(page).toContain('href="webcal://spets.example/sv/meetings/calendar.ics"')
      expect(page).toContain('href="http://spets.example/sv/meetings/calendar.ics"')
    })

    it('are answered with 304 to whoever has them, and anew once something is changed', async () => {
      const meeting = await seed().meeting()
      const first = await ask()
      const [etag, modified] = [first.headers.get('etag') ?? '', first.headers.get('last-modified')]
      expect(etag).toMatch(/^"[\w-]{22}"$/)
      expect(first.headers.get('access-control-allow-origin')).toBe('*')
      expect(await (await ask()).text()).toBe(await first.text())
      expect((await ask({ 'if-none-match': `"other", W/${etag}` })).status).toBe(304)
      // A time alone tells only where nothing else was changed within its second.
      if (modified) expect((await ask({ 'if-modified-since': modified })).status).toBe(304)
      const head = await ask({}, 'HEAD')
      expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, ''])
      await payload().delete({ collection: 'meetings', id: meeting.id })
      expect((await ask({ 'if-none-match': etag, 'if-modified-since': new Date().toUTCString() })).status).toBe(200)
    })
  })

  describe('of a series', () => {
    let series: MeetingSeries
    let meetings: Meeting[]

    beforeAll(async () => {
      await remove()
      series = await seed().series({ public: true, title: 'Natverket', lastDay: '2027-06-30T12:00:00.000Z' })
      meetings = []
      for (const { end, start } of occurrencesIn(series, 'Europe/Stockholm')) {
        const times = { start: start.toISOString(), end: end.toISOString(), occurrence: start.toISOString() }
        meetings.push(await seed().meeting({ title: 'Natverket', series: series.id, ...times }))
      }
      const [, second, third, fourth, fifth] = meetings
      await change(second!.id, { status: 'cancelled' })
      await change(third!.id, { start: '2027-03-10T09:00:00.000Z', end: '2027-03-10T11:00:00.000Z' })
      await change(fourth!.id, { public: false, title: 'Hemligt' })
      await change(fifth!.id, { place: 'Annan sal' })
    })

    it('tell its rule, and apart what is not and what differs', async () => {
      const ics = await feed()
      const uid = String(series.uid)
      expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(3)
      expect(ics.match(new RegExp(`UID:${uid}`, 'g'))).toHaveLength(3)
      expect(ics).toContain('RRULE:FREQ=MONTHLY;BYDAY=2TU;UNTIL=20270630T215959Z')
      expect(ics.match(/EXDATE;TZID=Europe\/Stockholm:\w+/g)).toEqual([
        'EXDATE;TZID=Europe/Stockholm:20270209T090000',
        'EXDATE;TZID=Europe/Stockholm:20270413T090000',
      ])
      expect(ics.match(/RECURRENCE-ID;TZID=Europe\/Stockholm:\w+/g)).toEqual([
        'RECURRENCE-ID;TZID=Europe/Stockholm:20270309T090000',
        'RECURRENCE-ID;TZID=Europe/Stockholm:20270511T090000',
      ])
      expect(ics).not.toMatch(/Hemligt|CANCELLED/)
    })

    it.each(calendarReaders.filter(({ missing }) => missing === null))('are read as they are held by $name', async ({ read }) => {
      const { attendees, starts } = await read((await get(payload(), meetingFeed, { language: 'sv' })).html)
      expect(attendees).toEqual([])
      expect(starts).toEqual([
        '2027-01-12T08:00:00.000Z',
        '2027-03-10T09:00:00.000Z',
        '2027-05-11T07:00:00.000Z',
        '2027-06-08T07:00:00.000Z',
      ])
    })

    it('tell one by one the meetings that the rule says nothing of any longer', async () => {
      await payload().update({ collection: 'meeting-series', id: series.id, data: { lastDay: '2027-05-31T12:00:00.000Z' } })
      const ics = await feed()
      expect(ics).toContain('UNTIL=20270531T215959Z')
      expect(ics).toContain(`UID:${meetings[5]?.uid}`)
    })

    it('tell all of them one by one where calendars are not sent the rules of its zone', async () => {
      // No form takes such a zone; one that was good when it was stored may have lost its rule since.
      await payload().db.updateOne({ collection: 'meeting-series', id: series.id, data: { zone: 'Africa/Casablanca' }, returning: false })
      const ics = await feed()
      expect(ics).not.toContain('RRULE:FREQ=MONTHLY')
      expect(ics).toContain(`UID:${meetings[0]?.uid}`)
    })
  })
})
