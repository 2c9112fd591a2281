import type { Language } from '../../site.config'
import { type Item, listOf } from './spets'

/** The pages that the region has written, for the foot of every page. What is made while somebody waits does without them when Spets does not answer. */
export async function pagesAtFoot(language: Language, isPrerendered: boolean): Promise<Item<'/pages'>[]> {
  try {
    return await listOf('/pages', language)
  } catch (error) {
    if (isPrerendered) throw error
    console.error(`The foot has no pages: ${String(error)}`)
    return []
  }
}
