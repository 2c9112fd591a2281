import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { holidaysIn } from '../../../src/calendar'
import type { PlannedItem } from '../../../src/domain/planning/items'
import { pictureOf } from '../../../src/drawings/year/pictureOf'
import { Timeline } from '../../../src/drawings/year/Timeline'
import { YearWheel } from '../../../src/drawings/year/YearWheel'

const item = (title: string, when: Partial<PlannedItem['when']>, more: Partial<PlannedItem> = {}): PlannedItem => ({
  key: `activity-${title}`,
  kind: 'activity',
  id: title,
  title,
  lang: 'sv',
  when: { year: 2026, ...when },
  clock: null,
  type: 'news',
  status: 'planned',
  strengthAreas: [],
  plan: null,
  audience: null,
  responsible: [],
  ...more,
})

const picture = pictureOf({
  year: 2026,
  items: [
    item('Nationaldagens nyhet', { from: '2026-06-06' }),
    item('Klart', { month: '2' }, { status: 'done', strengthAreas: ['energi'] }),
    item('Utan månad', {}),
  ],
  by: 'area',
  known: [{ key: 'energi', label: 'Hållbar energi', colour: '#8a5a00' }],
  language: 'sv',
  today: '2026-11-30',
  holidays: holidaysIn(2026, 'sv'),
  lanes: 20,
  hrefOf: ({ id }) => `/${id}`,
})

describe.each([
  ['the wheel', renderToStaticMarkup(createElement(YearWheel, { id: 'w', picture }))],
  ['the timeline', renderToStaticMarkup(createElement(Timeline, { picture }))],
])('%s', (_name, drawn) => {
  it('says all of an item in words, holidays too', () =>
    expect(drawn).toMatch(/<title>(\d+\. )?Nationaldagens nyhet\. 6 juni\. Nyhet\. Planerad\. Dagen är helgdag: nationaldagen<\/title>/))

  it('tells what is done without colour', () => expect(drawn).toContain('✓ Klart'))

  it('names its rings, months and today', () => {
    for (const word of ['Hållbar energi', 'Gemensamt', 'januari', 'december', 'Idag']) expect(drawn).toContain(word)
  })

  it('has looks in attributes alone, so that it is drawn where no styles are allowed', () => expect(drawn).not.toMatch(/ style=| class=/))

  it('has each id once', () => {
    const ids = [...drawn.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
