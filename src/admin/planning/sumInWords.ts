import { counted as countable } from '../../domain/planning/goals'
import type { OutcomeCounts } from '../../domain/planning/outcome'
import type { Translate } from '../../i18n'
import { counted, type CountedKey } from '../counted'

const keys = {
  activities: 'planning.sum.activities',
  published: 'planning.sum.published',
  accepted: 'planning.carriers.accepted',
  invited: 'planning.carriers.invited',
  yes: 'planning.carriers.yes',
  participants: 'planning.carriers.participants',
  visits: 'planning.carriers.visits',
} as const satisfies Record<keyof OutcomeCounts, CountedKey>

/** What came of something, in one line; empty when nothing did. */
export function sumInWords(t: Translate, language: string, counts: OutcomeCounts | undefined): string {
  return countable
    .filter((key) => key !== 'activities' && (counts?.[key] ?? 0) > 0)
    .map((key) => counted(t, language, keys[key], counts?.[key] ?? 0))
    .join(' · ')
}
