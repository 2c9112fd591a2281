import { beforeAll, describe, expect, it } from 'vitest'
import { holidaysIn } from '../../../src/calendar'
import { dayOf } from '../../../src/domain/days'
import { wallTimeAt } from '../../../src/domain/zonedTime'
import { seedDemonstration } from '../../../src/seed'
import { daysAround } from '../../../src/seed/days'
import { newsPage } from '../../../src/web/pages/news'
import { get } from '../../support/pages'
import { onEachDatabase } from '../../support/spets'

const zone = 'Europe/Stockholm'

/** Why a day is free; null for a working day. Worked out without the code of the seed. */
function whyFree(day: string): string | null {
  const weekday = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`))
  if (weekday === 'Saturday' || weekday === 'Sunday') return weekday
  return holidaysIn(Number(day.slice(0, 4)), 'sv').find((holiday) => holiday.day === day)?.name ?? null
}

// Fourteen days before Christmas Eve: much of what the seed plans would lie on free days.
const now = new Date('2026-12-10T09:00:00Z')

onEachDatabase('demonstration content lies around the day of installation', (spets) => {
  const payload = () => spets().payload
  beforeAll(async () => {
    await seedDemonstration(payload(), now)
  })

  it('has its meetings on working days, at working hours', async () => {
    const { docs } = await payload().find({ collection: 'meetings', pagination: false })
    expect(docs.length).toBeGreaterThan(3)
    for (const { end, start } of docs) {
      expect([start, whyFree(dayOf(start, zone))]).toEqual([start, null])
      expect(wallTimeAt(new Date(start), zone).time >= '08:00:00').toBe(true)
      expect(wallTimeAt(new Date(end), zone).time <= '17:00:00').toBe(true)
    }
  })

  it('has a meeting to sign up for that has few places and mails that go by themselves', async () => {
    const { docs } = await payload().find({ collection: 'meetings', where: { signUp: { equals: true } } })
    expect(docs.map(({ capacity, mails, public: isPublic }) => [capacity, isPublic, mails?.map(({ kind }) => kind)])).toEqual([
      [40, true, ['remindSilent', 'remindComing', 'thanks']],
    ])
  })

  it('has held those that lie behind it, with what came of them', async () => {
    const { docs } = await payload().find({ collection: 'meetings', where: { start: { less_than: now.toISOString() } } })
    expect(docs.length).toBeGreaterThan(0)
    for (const { outcome, participants, status } of docs) {
      expect(status).toBe('held')
      expect(outcome).toBeTruthy()
      expect(participants?.length).toBeGreaterThan(10)
    }
  })

  it('has a news item that shows a picture, a table and a file within its text, in both languages', async () => {
    for (const language of ['sv', 'en']) {
      const { html } = await get(payload(), newsPage, { language, slug: 'exempel-energi' })
      const body = html.slice(html.indexOf('<div class="prose"'))
      expect(body).toMatch(/<figure><img [^>]*srcset=.*<figcaption>[^<]+ <span class="credit">/)
      expect(body).toMatch(/<thead><tr><th scope="col">/)
      expect(body).toMatch(/<p class="file"><a href="[^"]+\.docx">[^<]+ \(DOCX, \d+\skB\)<\/a>/)
    }
  })

  it('has news of the last months beside the historical ones, some with a picture', async () => {
    const { docs } = await payload().find({ collection: 'news', pagination: false, depth: 1 })
    const lately = docs.filter(({ date }) => date > '2026-08-15')
    expect(lately.length).toBeGreaterThan(2)
    expect(lately.every(({ date }) => date < now.toISOString() && whyFree(date.slice(0, 10)) === null)).toBe(true)
    expect(docs.some(({ date }) => date < '2025')).toBe(true)
    const pictures = docs.flatMap(({ picture }) => (typeof picture === 'object' && picture ? picture : []))
    expect(pictures.length).toBeGreaterThan(1)
    expect(pictures.every(({ alt, width }) => Boolean(alt) && width === 1200)).toBe(true)
  })

  it('has assessments in every state but withdrawn, by the criteria and levels of the model', async () => {
    const { docs } = await payload().find({ collection: 'assessments', pagination: false, depth: 0 })
    expect(new Set(docs.map(({ status }) => status))).toEqual(new Set(['received', 'under-way', 'done']))
    const done = docs.flatMap(({ assessedOn, status }) => (status === 'done' ? [assessedOn?.slice(0, 4)] : []))
    expect(done.toSorted()).toEqual(['2023', '2023', '2026'])
    expect(docs.some(({ dialogues, initiative }) => initiative && dialogues?.length)).toBe(true)
    for (const locale of ['sv', 'en'] as const) {
      const { criteria, levels } = await payload().findGlobal({ slug: 'explanation-model', locale, fallbackLocale: false })
      expect(criteria?.map(({ explanation, label }) => Boolean(explanation && label))).toEqual(Array(5).fill(true))
      expect(levels.map(({ examples }) => examples?.every(({ text }) => Boolean(text)) && examples.length)).toEqual([2, 2, 2])
    }
  })

  it('has activities of every status this year, none of them on a free day', async () => {
    const { docs } = await payload().find({ collection: 'activities', where: { year: { in: [2026, 2027] } }, pagination: false })
    expect(new Set(docs.map(({ status }) => status))).toEqual(new Set(['idea', 'planned', 'started', 'done', 'cancelled']))
    for (const { from, title, to } of docs)
      for (const day of [from, to]) if (day) expect([title, whyFree(day.slice(0, 10))]).toEqual([title, null])
  })

  it('has a plan that is adopted and whole', async () => {
    const { docs } = await payload().find({ collection: 'communication-plans', depth: 0 })
    expect(docs).toHaveLength(1)
    const plan = docs[0]
    expect(plan).toMatchObject({ status: 'decided', version: '1.0', adoptedBy: expect.any(String) as string })
    const rows = [plan?.goals, plan?.audiences, plan?.messages, plan?.spokespersons, plan?.budget, plan?.revisions, plan?.concepts]
    expect(rows.every((each) => (each?.length ?? 0) > 0)).toBe(true)
    const audiences = plan?.audiences?.map(({ id }) => id)
    expect(plan?.messages?.every(({ audience }) => audiences?.includes(audience))).toBe(true)
  })
})

describe('a working day', () => {
  const days = (from: string) => daysAround({ config: { custom: { settings: { zone } } } } as never, new Date(from))
  it('is the day itself, or the next that nobody is free on', () => {
    expect(days('2026-12-01T09:00:00Z').workingDay(0)).toBe('2026-12-01')
    expect(days('2026-12-23T09:00:00Z').workingDay(1)).toBe('2026-12-28')
    expect(days('2027-03-24T09:00:00Z').workingDay(2)).toBe('2027-03-30')
    expect(days('2027-06-24T09:00:00Z').workingDay(1)).toBe('2027-06-28')
  })
})
