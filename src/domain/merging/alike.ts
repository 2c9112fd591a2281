/** What tells whether two cards may be of one and the same. */
export interface Comparable {
  id: string
  /** Null for whom names tell nothing, such as shared mailboxes. */
  name: string | null
  address: string | null
  former: readonly string[]
}

/** Names as they are compared: without case, order of words, or signs between them. */
const folded = (name: string): string =>
  name
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .toSorted()
    .join(' ')

/**
 * Groups of cards that may be of one and the same: with the same name, "Anna Berg" as "Berg, Anna", or where one's
 * address is another's former one. Takes time in proportion to the cards.
 * @returns ids, at least two a group, in the order in which they came
 */
export function groupAlike(cards: readonly Comparable[]): string[][] {
  const groups = new Map<string, Set<string>>()
  const put = (key: string, id: string) => groups.set(key, (groups.get(key) ?? new Set()).add(id))
  for (const { id, name, address, former } of cards) {
    const words = name ? folded(name) : ''
    if (words.includes(' ')) put(`name ${words}`, id)
    for (const each of [address, ...former]) if (each) put(`address ${each}`, id)
  }
  const several = [...groups.values()].filter((ids) => ids.size > 1).map((ids) => [...ids])
  return [...new Map(several.map((ids) => [ids.toSorted().join(' '), ids])).values()]
}
