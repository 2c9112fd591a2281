import { expect, it } from 'vitest'
import { countedNeeds } from '../../../src/domain/needs'

it('counts needs that are written alike together, the most common first', () => {
  expect(countedNeeds([' Nötter', 'Vegan', 'vegan.', '', 'Äter  inte fisk', 'VEGAN'])).toEqual([
    { text: 'Vegan', count: 3 },
    { text: 'Nötter', count: 1 },
    { text: 'Äter  inte fisk', count: 1 },
  ])
})
