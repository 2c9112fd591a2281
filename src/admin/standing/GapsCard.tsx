import type { Gaps } from '../../domain/planning/standing'
import { Frame } from '../dashboard/Card'
import { Lines } from './ListCard'
import { type Facts, linesOf, type ShownLine } from './lines'

export const numberOfGaps = (gaps: Gaps): number => Object.values(gaps).reduce((sum: number, found: unknown[]) => sum + found.length, 0)

/** What is missing or late, each kind with its number in words and the way to each. */
export function GapsCard({ facts, gaps }: { facts: Facts; gaps: Gaps }) {
  const { day, n, t } = facts
  const groups: readonly (readonly [keyof Gaps, ShownLine[]])[] = [
    [
      'activitiesLate',
      linesOf('activities', gaps.activitiesLate, ({ last }) => t('standing.gaps.lastDay', { day: day(`${last}T12:00:00Z`) })),
    ],
    ['activitiesWithoutOutcome', linesOf('activities', gaps.activitiesWithoutOutcome)],
    ['organisationsNotMet', linesOf('organisations', gaps.organisationsNotMet)],
    ['initiativesWithoutLevel', linesOf('initiatives', gaps.initiativesWithoutLevel)],
    ['initiativesWithoutDialogue', linesOf('initiatives', gaps.initiativesWithoutDialogue)],
    ['termsWithoutExplanation', linesOf('terms', gaps.termsWithoutExplanation)],
  ]
  return (
    <Frame title={t('standing.gaps.title')}>
      {numberOfGaps(gaps) === 0 && <p className="spets-help">{t('standing.gaps.none')}</p>}
      {groups.map(
        ([kind, lines]) =>
          lines.length > 0 && (
            <div className="spets-standing__gap" key={kind}>
              <h3>{n(`standing.gaps.${kind}`, lines.length)}</h3>
              <Lines facts={facts} lines={lines} />
            </div>
          ),
      )}
    </Frame>
  )
}
