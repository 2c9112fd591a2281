import type { ListQuery } from 'payload'
import { expect, test } from 'vitest'
import { isNarrowed } from '../../../src/admin/lists/narrowed'
import { collections } from '../../../src/collections'
import { readSettings } from '../../../src/env'
import { texts } from '../../../src/i18n'

const shown = collections(readSettings({})).filter(({ admin }) => !admin?.hidden && !admin?.components?.views?.list)

test.each(shown.map(({ slug }) => slug))('an empty list of %s says how the first comes about', (slug) => {
  for (const { lists } of [texts.sv, texts.en]) expect(lists.how).toHaveProperty([slug])
})

test('a list is narrowed by words to search for, a filter or a page further on', () => {
  const filter = { or: [{ and: [{ title: { equals: 'x' } }] }] }
  for (const query of [{ search: 'x' }, { where: filter }, { where: { internal: { equals: false } } }, { page: 2 }])
    expect(isNarrowed(query)).toBe(true)
})

test('a list whose last filter was taken away is whole', () => {
  const queries: ListQuery[] = [{}, { search: '' }, { where: {} }, { where: { or: [{ and: [] }] } }, { page: 1, sort: '-date' }]
  for (const query of queries) expect(isNarrowed(query)).toBe(false)
})
