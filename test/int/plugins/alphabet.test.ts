import { expect, it } from 'vitest'
import { isMongodb } from '../../../src/database/drop'
import { sqliteClient } from '../../../src/database'
import { alphabet } from '../../../src/database/dataMigrations/alphabet'
import { importContacts } from '../../../src/imports'
import { make } from '../../support/fixtures'
import { csv, said } from '../../support/imports'
import { rest } from '../../support/rest'
import { onEachDatabase } from '../../support/spets'

const swedish = ['aktör', 'Bas', 'bredd', 'Spets', 'Zon', 'Åtgärd', 'ägare', 'Ökad takt']
const english = ['Ägare', 'base', 'Breadth', 'Öre', 'top']

onEachDatabase('lists in the order of the alphabet', (spets) => {
  const payload = () => spets().payload
  const labels = async (options: { sort?: string; locale?: 'sv' | 'en'; draft?: boolean; limit?: number; page?: number } = {}) => {
    const { docs } = await payload().find({ collection: 'terms', sort: 'preferredLabel', limit: 100, fallbackLocale: false, ...options })
    return docs.flatMap(({ preferredLabel }) => preferredLabel ?? [])
  }

  it('are so in Swedish and in English, up and down, page by page, published and drafts', async () => {
    const mixed = swedish.toSorted()
    for (const [index, preferredLabel] of mixed.entries()) {
      const { id } = await make(payload()).term({ preferredLabel })
      if (english[index])
        await payload().update({ collection: 'terms', id, locale: 'en', data: { preferredLabel: english[index], definition: 'Text' } })
    }
    expect(await labels()).toEqual(swedish)
    expect(await labels({ draft: true })).toEqual(swedish)
    expect(await labels({ sort: '-preferredLabel' })).toEqual(swedish.toReversed())
    expect([...(await labels({ limit: 3 })), ...(await labels({ limit: 3, page: 2 }))]).toEqual(swedish.slice(0, 6))
    expect(await labels({ locale: 'en' })).toEqual(english.toSorted(new Intl.Collator('en').compare))
    const answer = await rest(spets(), '/terms?sort=preferredLabel&limit=100')
    const { docs } = JSON.parse(answer.text) as { docs: { preferredLabel: string }[] }
    expect(docs.map(({ preferredLabel }) => preferredLabel)).toEqual(swedish)
    expect(answer.text).not.toContain('Order')
  })

  it('follow a change, and nobody else writes their order', async () => {
    const { id } = await make(payload()).term({ preferredLabel: 'Xenon' })
    await payload().update({ collection: 'terms', id, data: { preferredLabel: 'älv', preferredLabelOrder: 'a' } })
    const [before, found] = (await labels()).slice(-3)
    expect([before, found]).toEqual(['ägare', 'älv'])
    await payload().delete({ collection: 'terms', id })
  })

  it('hold contacts that came in together, and texts from before, in every version', async () => {
    const rows = ['Örjan Ek;o@x.example', 'anna Ek;a@x.example', 'Åsa Ek;aa@x.example', 'Bo Ek;b@x.example']
    await importContacts(payload(), {
      ...said,
      bytes: csv('Namn;E-post', ...rows),
      fileName: 'lista.csv',
      dryRun: false,
      user: null,
      language: 'sv',
    })
    const names = async () =>
      (await payload().find({ collection: 'contacts', sort: 'name', pagination: false })).docs.map(({ name }) => name)
    const ordered = ['anna Ek', 'Bo Ek', 'Åsa Ek', 'Örjan Ek']
    expect(await names()).toEqual(ordered)
    await forgetOrder()
    expect(await names()).not.toEqual(ordered)
    await alphabet.run(payload())
    expect(await names()).toEqual(ordered)
    expect(await labels()).toEqual(swedish)
    expect(await labels({ draft: true })).toEqual(swedish)
    expect(await labels({ locale: 'en' })).toEqual(english.toSorted(new Intl.Collator('en').compare))
  })

  /** As a database of before it was stored. */
  async function forgetOrder(): Promise<void> {
    const { db } = payload()
    if (isMongodb(db)) {
      await db.collections.contacts?.collection.updateMany({}, { $set: { nameOrder: null } })
      await db.collections.terms?.collection.updateMany({}, { $set: { preferredLabelOrder: null } })
      await db.versions.terms?.collection.updateMany({}, { $set: { 'version.preferredLabelOrder': null } })
      return
    }
    await sqliteClient(payload()).batch([
      'update contacts set name_order = null',
      'update terms_locales set preferred_label_order = null',
      'update _terms_v_locales set version_preferred_label_order = null',
    ])
  }
})
