import type { Text } from '@spets/client'
import { type Language, spetsUrl } from '../../site.config'

interface Part {
  text: string
  isHit: boolean
}

/** What `/v1/search` answers with. */
interface Found {
  total: number
  items: { type: string; id: string; page: string; title: Text; titleParts: Part[]; snippet: Part[]; date: string | null }[]
}

/** Searches all that is public, or what is of a type. */
export async function searchIn(language: Language, query: string, type: string | null): Promise<Found | 'failed'> {
  const asked = new URLSearchParams({ q: query, locale: language, limit: '50', ...(type ? { type } : {}) })
  try {
    const answer = await fetch(`${spetsUrl}/v1/search?${asked}`)
    if (answer.ok) return (await answer.json()) as Found
    console.error(`Spets answered ${answer.status} to a search`)
  } catch (error) {
    console.error(`Spets did not answer to a search: ${String(error)}`)
  }
  return 'failed'
}
