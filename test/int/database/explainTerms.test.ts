import { expect, it } from 'vitest'
import { explainTerms } from '../../../src/database/dataMigrations/explainTerms'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('a publisher of before words were explained', (spets) => {
  const payload = () => spets().payload
  const publisher = (locale: 'sv' | 'en') => payload().findGlobal({ slug: 'publisher', locale, fallbackLocale: false })

  it('has none to change in a new installation', async () => {
    await explainTerms.run(payload())
    expect((await publisher('sv')).name).toBeFalsy()
  })

  it('has them explained everywhere, and nothing else is changed', async () => {
    const rest = { postalAddress: 'Gatan 1', sender: { name: 'Region', address: 'a@region.example', replyTo: 'a@region.example' } }
    const data = { ...rest, name: 'Region', privacyNotice: 'Vi sparar.', footer: 'Fot', plainLanguage: { explainTerms: [] } }
    await payload().updateGlobal({ slug: 'publisher', locale: 'sv', data })
    await payload().updateGlobal({ slug: 'publisher', locale: 'en', data: { ...rest, name: 'The region', privacyNotice: 'We keep.' } })
    const before = [await publisher('sv'), await publisher('en')]
    for (const times of [1, 2]) {
      await explainTerms.run(payload())
      for (const [index, locale] of (['sv', 'en'] as const).entries()) {
        const { plainLanguage, updatedAt: _now, ...now } = await publisher(locale)
        const { plainLanguage: _then, updatedAt: _before, ...then } = before[index]!
        expect([times, now, plainLanguage?.explainTerms]).toEqual([times, then, ['newsItem', 'page', 'newsletter', 'report']])
      }
    }
  })

  it('keeps what has been chosen', async () => {
    await payload().updateGlobal({ slug: 'publisher', data: { plainLanguage: { explainTerms: ['page'] } } })
    await explainTerms.run(payload())
    expect((await publisher('sv')).plainLanguage?.explainTerms).toEqual(['page'])
  })
})
