import { describe, expect, it } from 'vitest'
import { itemOfActivity, type StoredActivity } from '../../../../src/domain/planning/stored'
import { occurrencesIn } from '../../../../src/domain/planning/when'

const stored = (from: string | null, to: string | null): StoredActivity => ({
  id: 'a',
  title: { sv: 'Aktivitet' },
  type: 'news',
  status: 'planned',
  year: 2026,
  month: '5',
  from,
  to,
  recursIn: [],
  plan: null,
  audience: null,
  strengthAreas: [],
  responsible: [],
  updatedAt: '2026-01-01T00:00:00.000Z',
})

const looking = { language: 'sv', zone: 'Europe/Stockholm', audiences: new Map<string, string>() } as const

describe('an activity in the views of the year', () => {
  it('lies on its days', () => {
    expect(itemOfActivity(stored('2026-05-04T12:00:00.000Z', '2026-05-06T12:00:00.000Z'), looking).when).toMatchObject({
      from: '2026-05-04',
      to: '2026-05-06',
    })
  })

  it.each(['9999-12-31T23:00:00.000Z', '+012026-05-04T12:00:00.000Z', '0001-01-01T12:00:00.000Z'])(
    'that was stored with the day %s lies in its month, and breaks no picture',
    (day) => {
      const { when } = itemOfActivity(stored(day, null), looking)
      expect(when).toMatchObject({ from: null, to: null })
      expect(occurrencesIn(when, 2026)).toMatchObject([{ precision: 'month', month: 5 }])
    },
  )
})
