import { describe, expect, it } from 'vitest'
import { type AreaFacts, standingOf } from '../../../../src/domain/planning/standing'

const nothing: AreaFacts = { meetings: [], activities: [], initiatives: [], news: [], terms: [], organisations: [] }
const now = '2026-11-30T09:00:00.000Z'
const today = '2026-11-30'

const meeting = (id: string, day: string, more: object = {}) => ({
  id,
  title: id,
  start: `${day}T08:00:00.000Z`,
  end: `${day}T10:00:00.000Z`,
  isCancelled: false,
  participants: 0,
  organisations: 0,
  ...more,
})
const activity = (id: string, status: string, more: object = {}) => ({ id, title: id, status, year: 2026, hasOutcome: false, ...more })
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id)

describe('how a strength area stands', () => {
  it('where there is nothing: nothing is missing', () => {
    const { came, coming, gaps, held } = standingOf(nothing, now, today)
    expect([came, coming, held]).toEqual([0, [], []])
    expect(Object.values(gaps)).toEqual([[], [], [], [], [], []])
  })

  it('meetings have been or are coming, and who came is counted; one under way is still coming', () => {
    const meetings = [
      meeting('later', '2027-02-01'),
      meeting('underWay', today),
      meeting('spring', '2026-04-01', { participants: 12 }),
      meeting('autumn', '2026-10-01', { participants: 30 }),
      meeting('never', '2026-05-01', { participants: 5, isCancelled: true }),
    ]
    const { came, coming, held } = standingOf({ ...nothing, meetings }, now, today)
    expect([ids(coming), ids(held), came]).toEqual([['underWay', 'later'], ['autumn', 'spring'], 42])
  })

  it('activities are counted by status, this year and the next', () => {
    const activities = [activity('a', 'done'), activity('b', 'done', { year: 2027 }), activity('c', 'planned', { year: 2025 })]
    const { byStatus } = standingOf({ ...nothing, activities }, now, today)
    expect(byStatus.map(({ nextYear, status, thisYear }) => [status, thisYear, nextYear])).toEqual([
      ['idea', 0, 0],
      ['planned', 0, 0],
      ['started', 0, 0],
      ['done', 1, 1],
      ['cancelled', 0, 0],
    ])
  })

  it('what is late is what was to be done before today, the latest first; what is done without an outcome is of this year', () => {
    const activities = [
      activity('old', 'planned', { year: 2024 }),
      activity('lately', 'started', { month: '10' }),
      activity('inTime', 'planned'),
      activity('idea', 'idea', { month: '1' }),
      activity('silent', 'done'),
      activity('told', 'done', { hasOutcome: true }),
      activity('ahead', 'done', { year: 2027 }),
    ]
    const { gaps } = standingOf({ ...nothing, activities }, now, today)
    expect(gaps.activitiesLate.map(({ id, last }) => [id, last])).toEqual([
      ['lately', '2026-10-31'],
      ['old', '2024-12-31'],
    ])
    expect(ids(gaps.activitiesWithoutOutcome)).toEqual(['silent'])
  })

  it('actors that were not met, terms without explanation, initiatives without level or dialogue are missing', () => {
    const { gaps } = standingOf(
      {
        ...nothing,
        organisations: [
          { id: 'met', title: 'met', isMet: true },
          { id: 'not', title: 'not', isMet: false },
        ],
        terms: [
          { id: 'plain', title: 'plain', hasExplanation: true },
          { id: 'hard', title: 'hard', hasExplanation: false },
        ],
        initiatives: [
          { id: 'whole', title: 'whole', status: 'ongoing', hasLevel: true, hasDialogue: true },
          { id: 'bare', title: 'bare', status: 'ongoing', hasLevel: false, hasDialogue: false },
          { id: 'no', title: 'no', status: 'declined', hasLevel: false, hasDialogue: false },
        ],
      },
      now,
      today,
    )
    expect(ids(gaps.organisationsNotMet)).toEqual(['not'])
    expect(ids(gaps.termsWithoutExplanation)).toEqual(['hard'])
    expect([ids(gaps.initiativesWithoutLevel), ids(gaps.initiativesWithoutDialogue)]).toEqual([['bare'], ['bare']])
  })
})
