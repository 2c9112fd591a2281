import type { Where } from 'payload'
import { expect, it } from 'vitest'
import { importContacts } from '../../../src/imports'
import { csv, said } from '../../support/imports'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('a page of what is searched for', (spets) => {
  it('tells how many there are and where it is, whether it is full, not full or empty', async () => {
    const { payload } = spets()
    const rows = Array.from({ length: 7 }, (_, index) => `N${index};n${index}@x.example`)
    await importContacts(payload, {
      ...said,
      bytes: csv('Namn;E-post', ...rows),
      fileName: 'lista.csv',
      dryRun: false,
      user: null,
      language: 'sv',
    })
    const page = async (word: string, limit: number, at = 1) => {
      const where: Where = { or: [{ name: { like: word } }, { 'formerAddresses.address': { like: word } }] }
      const { docs, ...told } = await payload.find({ collection: 'contacts', where, limit, page: at, sort: 'email' })
      return [docs.length, told]
    }
    const last = { hasNextPage: false, nextPage: null }
    expect(await page('n', 3)).toEqual([
      3,
      {
        limit: 3,
        page: 1,
        totalDocs: 7,
        totalPages: 3,
        pagingCounter: 1,
        hasPrevPage: false,
        prevPage: null,
        hasNextPage: true,
        nextPage: 2,
      },
    ])
    expect(await page('n', 3, 3)).toEqual([
      1,
      { limit: 3, page: 3, totalDocs: 7, totalPages: 3, pagingCounter: 7, hasPrevPage: true, prevPage: 2, ...last },
    ])
    expect(await page('n', 7)).toMatchObject([7, { totalDocs: 7, totalPages: 1, ...last }])
    expect(await page('n', 10)).toMatchObject([
      7,
      { limit: 10, page: 1, totalDocs: 7, totalPages: 1, pagingCounter: 1, hasPrevPage: false, ...last },
    ])
    expect(await page('n4', 10)).toMatchObject([1, { totalDocs: 1, totalPages: 1, ...last }])
    expect(await page('xyzzy', 10)).toMatchObject([0, { totalDocs: 0, hasPrevPage: false, ...last }])
    expect(await page('n', 3, 9)).toMatchObject([0, { totalDocs: 7 }])
  })
})
