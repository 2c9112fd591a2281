import type { Payload } from 'payload'

/** How much the year holds, so that its report is of some sixty pages. */
export const planted = { year: 2019, activities: 1_100, meetings: 250 } as const

const text = (number: number) =>
  `Genomförande ${number} tillsammans med kommunerna, klustren och lärosätet, med utgångspunkt i det som aktörerna har sagt att de behöver`

/** Plants a year with as much in it as a large region writes of. */
export async function plantYear(payload: Payload): Promise<void> {
  const { docs } = await payload.find({ collection: 'strength-areas', depth: 0, limit: 20 })
  const area = (number: number) => [docs[number % docs.length]?.id ?? '']
  for (let number = 0; number < planted.activities; number += 1)
    await payload.create({
      collection: 'activities',
      data: {
        title: text(number),
        type: 'planning',
        status: 'done',
        year: planted.year + (number % 4 === 0 ? 1 : 0),
        strengthAreas: area(number),
        outcome: `${text(number)}. Det ledde till att fler deltog, och till att arbetet går vidare under nästa år.`,
      },
    })
  for (let number = 0; number < planted.meetings; number += 1)
    await payload.create({
      collection: 'meetings',
      data: {
        title: `Aktörsmöte ${number}`,
        start: `${planted.year}-05-${String(1 + (number % 28)).padStart(2, '0')}T07:00:00.000Z`,
        end: `${planted.year}-05-${String(1 + (number % 28)).padStart(2, '0')}T09:00:00.000Z`,
        start_tz: 'Europe/Stockholm',
        end_tz: 'Europe/Stockholm',
        kind: 'open',
        status: 'held',
        strengthAreas: area(number),
        slug: `bench-${number}`,
      },
    })
}
