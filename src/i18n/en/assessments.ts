import type { Translated } from '../translated'
import type { assessments as sv } from '../sv/assessments'

/** Strategic assessments: an application or idea, by the explanation model. */
export const assessments: Translated<typeof sv> = {
  criterionMissing: 'Choose a criterion.',
  criterionUnknown: 'The criterion is no longer there. Choose another. Criteria are changed under Explanation model.',
  dayMissing: 'Write on what day the assessment was done. The report of the year counts by it.',
  chooseCriterion: 'Choose a criterion',
  criteriaMissing: 'There are no criteria yet. They are added under Explanation model.',
  criterionUsed: 'The criterion “{{criterion}}” is used in {{count}} assessments and cannot be removed.',
}
