import type { CommunicationPlan } from '../../payload-types'
import { type Block, type Fact, plain } from '../document'
import { goalBar, progressOf } from './goalBar'
import type { PlanWords } from './words'

type Goal = NonNullable<CommunicationPlan['goals']>[number]

/** What came of a goal, where that is counted from its activities; null where nothing is. */
export type OutcomeOf = (goal: string) => number | null

/** Each goal with how it is measured, and how far its outcome has come on the way to its target. */
export const goalBlocks = (goals: readonly Goal[], words: PlanWords, outcomeOf: OutcomeOf): Block[] =>
  goals.flatMap((goal) => {
    const outcome = (goal.id ? outcomeOf(goal.id) : null) ?? goal.outcome ?? null
    return [
      { kind: 'heading', words: words.pick(goal.text) ?? plain('–') },
      ...barOf(goal, outcome, words),
      { kind: 'facts', facts: factsOf(goal, outcome, words) },
    ] satisfies Block[]
  })

function barOf({ baseline, target, unit }: Goal, outcome: number | null, words: PlanWords): Block[] {
  if (typeof target !== 'number' || outcome === null) return []
  const progress = progressOf(baseline ?? 0, target, outcome)
  if (progress === null) return []
  const said = amountIn(words, unit)
  const values = { outcome: said(outcome), baseline: said(baseline ?? 0), target: said(target) }
  return [goalBar(progress, words.t('planDocument.bar', values))]
}

const amountIn =
  ({ number }: PlanWords, unit: string | null | undefined) =>
  (value: number) =>
    [number(value), unit].filter(Boolean).join(' ')

function factsOf(goal: Goal, outcome: number | null, words: PlanWords): Fact[] {
  const { day, label, pick, t } = words
  const said = amountIn(words, goal.unit)
  const named = (path: string) => plain(label('communication-plans', path))
  const [measure, comment] = [pick(goal.measure), pick(goal.outcomeText)]
  return [
    ...(measure ? [{ name: named('goals.measure'), value: measure }] : []),
    ...(typeof goal.baseline === 'number' ? [{ name: named('goals.baseline'), value: plain(said(goal.baseline)) }] : []),
    ...(typeof goal.target === 'number' ? [{ name: named('goals.target'), value: plain(said(goal.target)) }] : []),
    ...(goal.by ? [{ name: named('goals.by'), value: plain(day(goal.by)) }] : []),
    { name: plain(t('planDocument.outcome')), value: plain(outcomeIn(goal, outcome, words)) },
    ...(comment ? [{ name: named('goals.outcomeText'), value: comment }] : []),
  ]
}

function outcomeIn({ baseline, outcome: written, outcomeOn, target, unit }: Goal, outcome: number | null, words: PlanWords): string {
  const { day, percent, t } = words
  if (outcome === null) return t('planDocument.notMeasured')
  const value = amountIn(words, unit)(outcome)
  const told = outcomeOn && outcome === written ? t('planDocument.measuredOn', { value, day: day(outcomeOn) }) : value
  const progress = typeof target === 'number' ? progressOf(baseline ?? 0, target, outcome) : null
  if (progress === null) return told
  const far = progress >= 1 ? t('planDocument.reached') : t('planDocument.ofTarget', { percent: percent(Math.max(0, progress)) })
  return `${told}. ${far}.`
}
