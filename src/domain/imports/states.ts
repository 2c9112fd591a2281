/** Where an import is, as it is stored. */
export const importStates = ['importing', 'imported', 'undoing', 'undone'] as const

export type ImportState = (typeof importStates)[number]

/**
 * Where an import is, as a person sees it: `stopped` and `halfUndone` are those that nobody works on and that are gone
 * on with in a while, `givenUp` and `undoGivenUp` those that nobody will.
 */
export type ShownState = ImportState | 'stopped' | 'halfUndone' | 'givenUp' | 'undoGivenUp' | 'tooOld'

/** How often one is gone on with that comes no further: it must not take a worker down again and again. */
export const mostTries = 5

export interface ImportFacts {
  state: ImportState
  /** Until when somebody works on it, in milliseconds since 1970. */
  busyUntil: number | null
  /** How often it has been taken on since it last came forward; null when it cannot be gone on with. */
  tries: number | null
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
export function shownState({ state, busyUntil, begun, tries }: ImportFacts, now: number): ShownState {
  if (state === 'undone') return 'undone'
  const isBusy = (busyUntil ?? 0) > now
  if (isBusy && state !== 'imported') return state
  if (now - begun >= undoableFor) return 'tooOld'
  const isGivenUp = tries === null || tries >= mostTries
  if (state === 'importing') return isGivenUp ? 'givenUp' : 'stopped'
  if (state === 'undoing') return isGivenUp ? 'undoGivenUp' : 'halfUndone'
  return 'imported'
}

const isUnfinished = (state: ShownState): boolean => ['stopped', 'halfUndone', 'givenUp', 'undoGivenUp'].includes(state)

/** Whether there is something to undo, and nobody at it. One that was stopped has not counted what it did. */
export function canBeUndone(facts: ImportFacts, now: number): boolean {
  const state = shownState(facts, now)
  return isUnfinished(state) || (state === 'imported' && facts.written > 0)
}
