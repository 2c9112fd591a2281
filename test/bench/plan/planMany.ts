import type { Session } from '../admin/session'

/** A year that the demonstration has nothing in. */
export const planned = { year: 2040 } as const

const types = ['newsletter', 'news', 'meeting', 'web', 'dialogue', 'planning']
const statuses = ['idea', 'planned', 'started', 'done', 'cancelled']

/** So many requests at a time. */
const atOnce = 8

/** Plans so many activities in the year: with a month, a day, a span, several months or only the year, in all strength areas. */
export async function planMany(session: Session, count: number): Promise<void> {
  const { docs: areas } = await session.read<{ docs: { id: string }[] }>('/api/strength-areas?limit=20&depth=0')
  for (let from = 0; from < count; from += atOnce) {
    const numbers = Array.from({ length: Math.min(atOnce, count - from) }, (_, index) => from + index)
    await Promise.all(
      numbers.map((number) =>
        session.ask(
          '/api/activities?depth=0',
          activity(
            number,
            areas.map(({ id }) => id),
          ),
        ),
      ),
    )
  }
}

function activity(number: number, areas: readonly string[]) {
  return {
    title: `Aktivitet ${number} med ett namn av vanlig längd`,
    type: types[number % types.length],
    status: statuses[number % statuses.length],
    year: planned.year,
    strengthAreas: number % 7 === 0 ? areas : [areas[number % areas.length]],
    public: number % 2 === 0,
    ...timeOf(number),
  }
}

function timeOf(number: number) {
  const month = 1 + ((number * 5) % 12)
  const day = (ofMonth: number) => `${planned.year}-${String(month).padStart(2, '0')}-${String(ofMonth).padStart(2, '0')}T12:00:00.000Z`
  const kinds = [
    { month: String(month) },
    { from: day(1 + (number % 28)) },
    { from: day(1 + (number % 10)), to: day(14 + (number % 14)) },
    { month: String(month), recursIn: [String(1 + (month % 12))] },
  ]
  return number % 25 === 24 ? {} : kinds[number % kinds.length]
}
