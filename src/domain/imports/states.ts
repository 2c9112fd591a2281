/** Where an import is, as it is stored. */
export const importStates = ['importing', 'imported', 'undoing', 'undone'] as const

export type ImportState = (typeof importStates)[number]

/** Where an import is, as a person sees it: `stopped` and `halfUndone` are those that nobody works on any more. */
export type ShownState = ImportState | 'stopped' | 'halfUndone' | 'tooOld'

export interface ImportFacts {
  state: ImportState
  /** Until when somebody works on it, in milliseconds since 1970. */
  busyUntil: number | null
  /** When it began, in milliseconds since 1970. */
  begun: number
  /** How many contacts it made and changed, as far as that has been written down. */
  written: number
}

/** How many days an import can be undone. What is kept for that is personal data, and removed then. */
export const undoableDays = 30

/** How long an import can be undone, in milliseconds. */
export const undoableFor = undoableDays * 86_400_000

/** @param now in milliseconds since 1970 */
export function shownState({ state, busyUntil, begun }: ImportFacts, now: number): ShownState {
  if (state === 'undone') return 'undone'
  const isBusy = (busyUntil ?? 0) > now
  if (isBusy && state !== 'imported') return state
  if (now - begun >= undoableFor) return 'tooOld'
  if (state === 'importing') return 'stopped'
  return state === 'undoing' ? 'halfUndone' : 'imported'
}

/** Whether there is something to undo, and nobody at it. One that was stopped has not counted what it did. */
export function canBeUndone(facts: ImportFacts, now: number): boolean {
  const state = shownState(facts, now)
  return state === 'stopped' || state === 'halfUndone' || (state === 'imported' && facts.written > 0)
}
