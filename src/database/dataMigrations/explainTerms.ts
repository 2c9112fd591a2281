import { termPlaces } from '../../domain/terms/places'
import type { DataMigration } from './dataMigration'

/**
 * Words of the glossary are explained everywhere from the start. Where the publisher was saved before one could choose,
 * SQLite reads the choice as none.
 */
export const explainTerms: DataMigration = {
  name: '20261130_100000_explain_terms',
  run: async (payload) => {
    const { name, plainLanguage } = await payload.findGlobal({ slug: 'publisher', depth: 0 })
    if (!name || (plainLanguage?.explainTerms ?? []).length > 0) return
    await payload.db.updateGlobal({ slug: 'publisher', data: { plainLanguage: { explainTerms: [...termPlaces] } } })
  },
}
