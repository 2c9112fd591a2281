import type { Blame } from './index'
import { isOurs } from './index'

/** A refusal for good, as far as it tells of others. */
export interface Refused {
  blame: Blame
  /** What was said, without what differs from one recipient to the next. */
  words: string
  /** Whether it was tried out of its turn, to see whether others fare alike. */
  isProbe: boolean
}

/** How a delivery ended: refused for good, or taken. */
export type DeliveryEnd = Refused | null

/** How many outcomes are remembered. */
export const remembered = 50

/** What makes a run: so many refused one after another, of which so many were tried out of their turn. */
const runOf = { theirs: { inRow: 6, probes: 3 }, ours: { inRow: 4, probes: 1 } } as const

/** As many of all that is remembered make it us too, though one is let through now and then. */
const mostOfThem = 0.8

/** With nothing taken at all, so many alike are enough for a person to be asked before anything follows of them. */
const enoughWhenNothingIsTaken = 4

/** So many alike are a run when most are. */
const enoughWhenMostAre = 40

/** Whether two refusals may have one cause. */
export const areAlike = (one: Pick<Refused, 'blame' | 'words'>, other: Pick<Refused, 'blame' | 'words'>): boolean =>
  one.words === other.words || one.blame === other.blame

/**
 * Whether the latest outcomes show that it is us, whatever is said. In an old list addresses are dead here and there,
 * or all those of one place one after another; so others are tried out of their turn before it is called a run, and
 * one that is taken ends it.
 * @param latest oldest first, `remembered` at most
 */
export function showsUs(latest: readonly DeliveryEnd[]): boolean {
  const last = latest.at(-1)
  if (!last) return false
  const inRow = runAtEnd(latest, last)
  const { inRow: enough, probes } = runOf[isOurs(last.blame) ? 'ours' : 'theirs']
  if (inRow.length >= enough && inRow.filter(({ isProbe }) => isProbe).length >= probes) return true
  return latest.length >= remembered && latest.filter((each) => each !== null && areAlike(each, last)).length >= mostOfThem * latest.length
}

/** Whether it is time to try others out of their turn. */
export function isSuspicious(latest: readonly DeliveryEnd[]): boolean {
  const last = latest.at(-1)
  return Boolean(last && runAtEnd(latest, last).length >= 2)
}

function runAtEnd(latest: readonly DeliveryEnd[], last: Refused): Refused[] {
  const start = latest.findLastIndex((each) => each === null || !areAlike(each, last))
  return latest.slice(start + 1).flatMap((each) => each ?? [])
}

/**
 * Whether what came of a dispatch in all shows that it is us. It is asked before anything follows of its refusals, so
 * that a run that no worker has seen whole is seen too.
 * @param alike how many were refused alike
 * @param taken how many were taken
 */
export const showsUsInAll = (alike: number, taken: number): boolean =>
  taken === 0 ? alike >= enoughWhenNothingIsTaken : alike >= enoughWhenMostAre && alike >= mostOfThem * (alike + taken)

/** What a person says of a run: the addresses are dead, it was us and they are to be tried again, or let it be. */
export const runChoices = ['dead', 'again', 'letBe'] as const
export type RunChoice = (typeof runChoices)[number]

/** A run that stopped a dispatch, and what was decided about earlier ones. */
export interface Runs {
  held: Pick<Refused, 'blame' | 'words'> | null
  decided: (Pick<Refused, 'blame' | 'words'> & { choice: Exclude<RunChoice, 'again'> })[]
}

export const noRuns: Runs = { held: null, decided: [] }

/** What a person has said of refusals like this one; null when nobody has. */
export const decidedOn = ({ decided }: Runs, refused: Pick<Refused, 'blame' | 'words'>): Exclude<RunChoice, 'again'> | null =>
  decided.findLast((each) => areAlike(each, refused))?.choice ?? null
