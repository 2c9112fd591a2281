import type { Translated } from '../translated'
import type { assessments as sv } from '../sv/assessments'

/** Strategic assessments: an application or idea, by the explanation model. */
export const assessments: Translated<typeof sv> = {
  criterionMissing: 'Choose a criterion.',
  criterionUnknown: 'The criterion is no longer there. Choose another. Criteria are changed under Explanation model.',
  contributionMissing: 'Say how much it contributes, or remove the row. In an assessment that is done each criterion is judged.',
  dayMissing: 'Write on what day the assessment was done. The report of the year counts by it.',
  chooseCriterion: 'Choose a criterion',
  criteriaMissing: 'There are no criteria yet. They are added under Explanation model.',
  criterionTwice: 'The criterion stands in several rows. Keep it in one.',
  addAll: 'Add all criteria',
  addAllHelp: 'A row for each criterion that is missing. Remove those that do not apply.',
  added: { one: '{{count}} criterion was added.', other: '{{count}} criteria were added.' },
  rowNamed: '{{criterion}}: {{contribution}}',
  rowUnset: '{{criterion}}: contribution not chosen',
  criterionUsed: 'The criterion “{{criterion}}” is used in {{count}} assessments and cannot be removed.',
  statement: {
    tab: 'Statement',
    kind: 'Statement on an application or idea',
    draft: 'Draft of a statement',
    from: 'Statement by',
    said: 'What the region says',
    dialogue: '{{title}}, {{day}}',
    empty: 'Nothing is written in the assessment yet.',
  },
}
