import { type Language, spetsUrl } from '../../site.config'
import type { Item } from './spets'

/** What Spets shows of, by its types, and is shown here as it will be. */
export interface Previewed {
  news: Item<'/news'>
  pages: Item<'/pages'>
  'strength-areas': Item<'/strength-areas'>
  meetings: Item<'/meetings'>
}

/** Why a draft is not shown: its token is none or too old, it lacks what is required, or Spets does not answer. */
export type NotShown = 'expired' | 'missing' | 'unfinished' | 'failed'

const reasons: Readonly<Record<number, NotShown>> = { 404: 'missing', 410: 'expired', 422: 'unfinished' }

/** A draft that a token of Spets' opens, in the form that the item will have. */
export async function previewOf<Type extends keyof Previewed>(token: string, language: Language): Promise<Previewed[Type] | NotShown> {
  try {
    const answer = await fetch(`${spetsUrl}/v1/preview/${encodeURIComponent(token)}?locale=${language}`)
    if (answer.ok) return ((await answer.json()) as { item: Previewed[Type] }).item
    return reasons[answer.status] ?? 'failed'
  } catch (error) {
    console.error(`Spets did not answer to a preview: ${String(error)}`)
    return 'failed'
  }
}
