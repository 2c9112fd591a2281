import { describe, expect, it } from 'vitest'
import { activityAnew, type Anew, planAnew } from '../../../../src/domain/planning/anew'

let last = 0
const anew: Anew = { from: '2027-01-01', to: '2027-12-31', years: 1, zone: 'Europe/Stockholm', rowId: () => `row ${++last}` }
const nothingCounted = () => null

describe('a plan made anew', () => {
  it.each([
    ['Plan 2026', 'Plan 2027'],
    ['Plan 2026–2028', 'Plan 2027–2029'],
    ['Plan', 'Plan 2027'],
    [
      { sv: 'Plan 2026', en: null },
      { sv: 'Plan 2027', en: null },
    ],
    ['', ''],
  ])('is called after its years: %j', (title, called) => expect(planAnew({ title }, anew, nothingCounted).data.title).toEqual(called))

  it('begins where the old one ended, as counted, as written, or as it began', () => {
    const goals = [
      { id: 'counted', baseline: 1, outcome: 5 },
      { id: 'written', baseline: 1, outcome: 5 },
      { id: 'neither', baseline: 1 },
    ]
    const { data } = planAnew({ title: '', goals }, anew, (goal) => (goal === 'counted' ? 9 : null))
    expect(data.goals.map(({ baseline, outcome }) => [baseline, outcome])).toEqual([
      [9, null],
      [5, null],
      [1, null],
    ])
  })

  it('has messages to its own audiences, and to all where the old one had lost theirs', () => {
    const messages = [{ audience: 'a' }, { audience: 'lost' }, { audience: null }]
    const { data } = planAnew({ title: '', audiences: [{ id: 'a' }], messages }, anew, nothingCounted)
    expect(data.messages.map(({ audience }) => audience)).toEqual([data.audiences[0]?.id, null, null])
  })
})

describe('an activity made anew', () => {
  const times = (activity: { month?: string; from?: string; to?: string }) => {
    const { from, month, to, year } = activityAnew({ year: 2026, ...activity }, anew, new Map()) as Record<string, unknown>
    return { year, month, from, to }
  }

  it('keeps its month where it has no day', () => {
    expect(times({ month: '4' })).toEqual({ year: 2027, month: '4', from: undefined, to: undefined })
  })

  it('lasts as long, from the same weekday of the same week', () => {
    expect(times({ from: '2026-05-04T12:00:00.000Z', to: '2026-05-08T12:00:00.000Z' })).toMatchObject({
      from: '2027-05-10T12:00:00.000Z',
      to: '2027-05-14T12:00:00.000Z',
    })
  })

  it('says the month of its new day, where it said that of its old', () => {
    expect(times({ month: '3', from: '2026-03-31T12:00:00.000Z' })).toMatchObject({ month: '4', from: '2027-04-06T12:00:00.000Z' })
  })
})
