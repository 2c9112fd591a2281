import type { Translated } from '../translated'
import type { work as sv } from '../sv/work'

export const work: Translated<typeof sv> = {
  level: {
    choose: 'Choose a level',
    loading: 'Loading the levels …',
    gone: '{{key}} (no longer in the model)',
    examples: 'For example:',
    used: 'The level “{{level}}” is used in {{count}} places, in initiatives or assessments, and cannot be removed. Change them first.',
  },
}
