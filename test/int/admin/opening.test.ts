import { expect, it } from 'vitest'
import { make } from '../../support/fixtures'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('what is stored opens in the admin', (spets) => {
  it.each([
    ['terms', 'term'],
    ['strength-areas', 'strengthArea'],
    ['news', 'news'],
    ['pages', 'page'],
    ['initiatives', 'initiative'],
    ['calls', 'call'],
    ['documents', 'document'],
    ['role-descriptions', 'roleDescription'],
  ] as const)('%s, as its latest draft with all that is joined to it', async (collection, kind) => {
    const { payload } = spets()
    const { id } = await make(payload)[kind]()
    const opened = await payload.findByID({ collection, id, draft: true, depth: 1, locale: 'sv' })
    expect(opened.id).toBe(id)
    const { docs } = await payload.find({ collection, where: { id: { equals: id } }, draft: true, depth: 1 })
    expect(docs).toHaveLength(1)
  })
})
