import type { Translated } from '../translated'
import type { planning as sv } from '../sv/planning'

export const planning: Translated<typeof sv> = {
  carriers: {
    none: 'Nothing yet. Choose this activity in a newsletter, a news item or a meeting, and it is shown here.',
    notSent: 'Draft',
    published: 'Published',
    accepted: { one: 'accepted by 1', other: 'accepted by {{count}}' },
    invited: { one: '1 invited', other: '{{count}} invited' },
    yes: { one: '1 said yes', other: '{{count}} said yes' },
    participants: { one: '1 came', other: '{{count}} came' },
  },
  done: {
    suggestion: 'All that carries out the activity is done. Is the activity done?',
    mark: 'Set the status to Done',
    marked: 'The status is Done. Save to make it hold.',
  },
}
