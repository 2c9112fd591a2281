import type { Translated } from '../translated'
import type { planning as sv } from '../sv/planning'

export const planning: Translated<typeof sv> = {
  ofActivity: 'Belongs to the activity',
  make: {
    title: 'Make something of the activity',
    help: 'The page opens filled in. Nothing is saved or sent before you do it.',
    create: 'Create {{name}}',
  },
  sum: {
    title: 'What came of it',
    activities: { one: '1 activity done', other: '{{count}} activities done' },
    published: { one: '1 news item or document out', other: '{{count}} news items and documents out' },
  },
  goals: {
    title: 'How it goes',
    none: 'The plan has no goals yet.',
    now: 'Now {{value}}',
    unknown: 'No outcome yet',
    target: 'target {{value}}',
    baseline: 'from {{value}}',
    by: 'by {{day}}',
    reached: 'Reached',
    notReached: 'Not reached',
    late: 'Time is up',
    activities: { one: '1 activity', other: '{{count}} activities' },
    noActivities: 'No activity yet',
    percent: '{{value}} percent of the way',
  },
  carriers: {
    none: 'Nothing yet. Begin below, or choose this activity in something that is there already.',
    notSent: 'Draft',
    published: 'Published',
    accepted: { one: 'accepted by 1', other: 'accepted by {{count}}' },
    invited: { one: '1 invited', other: '{{count}} invited' },
    yes: { one: '1 said yes', other: '{{count}} said yes' },
    visits: { one: '1 visit to the page', other: '{{count}} visits to the page' },
    participants: { one: '1 came', other: '{{count}} came' },
  },
  done: {
    suggestion: 'All that carries out the activity is done. Is the activity done?',
    mark: 'Set the status to Done',
    suggestionWith: 'It has been carried out: {{came}}. Is the activity done?',
    marked: 'The activity is done.',
  },
}
