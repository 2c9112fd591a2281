/** A need, and how many have it. */
export interface CountedNeed {
  text: string
  count: number
}

/**
 * Needs for whoever cooks: those that are written alike are counted together, the most common first. Without names.
 * @example countedNeeds(['Vegan', 'vegan ', 'Nötter']) // [{ text: 'Vegan', count: 2 }, { text: 'Nötter', count: 1 }]
 */
export function countedNeeds(texts: readonly string[]): CountedNeed[] {
  const counted = new Map<string, CountedNeed>()
  for (const text of texts.map((each) => each.trim()).filter(Boolean)) {
    const key = text
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .replace(/[.!]+$/, '')
    const known = counted.get(key)
    counted.set(key, { text: known?.text ?? text, count: (known?.count ?? 0) + 1 })
  }
  return [...counted.values()].toSorted((a, b) => b.count - a.count || a.text.localeCompare(b.text, 'sv'))
}
