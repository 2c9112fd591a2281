/** How many changes of one answer are kept: a person makes a few, a program that has the link could make any number. */
export const mostAnswersKept = 50

/**
 * The ledger with one more change: the first and the latest are kept, and one that changes nothing is none.
 * @example withAnswer([{ answer: 'yes' }], { answer: 'yes' }) // one entry
 */
export function withAnswer<Entry extends { answer?: string | null }>(history: readonly Entry[], entry: Entry): Entry[] {
  const last = history.at(-1)
  if (last && (last.answer ?? null) === (entry.answer ?? null)) return [...history]
  return withoutSurplus([...history, entry])
}

/** The first entry and the latest, no more than are kept. */
export const withoutSurplus = <Entry>(history: readonly Entry[]): Entry[] =>
  history.length <= mostAnswersKept ? [...history] : [...history.slice(0, 1), ...history.slice(1 - mostAnswersKept)]
