import type { Translated } from '../translated'
import type { work as sv } from '../sv/work'

export const work: Translated<typeof sv> = {
  modelPicture: {
    make: 'Make a picture for newsletters',
    about:
      'The picture is put among the pictures, with a number in each level. Then choose it in a newsletter. Make a new one when the model has changed.',
    busy: 'The picture is being made …',
    made: 'The picture is ready.',
    open: 'Open the picture',
    caption: 'Write the levels beneath the picture in the letter: {{levels}}.',
    alt: '{{title}}. A pyramid with levels from the bottom up: {{levels}}. Arrows run both ways between the two uppermost.',
    altOfOne: '{{title}}. A pyramid of one level: {{levels}}.',
    noLevels: 'The model has no levels yet. Write them first, and save.',
  },
  level: {
    choose: 'Choose a level',
    loading: 'Loading the levels …',
    gone: '{{key}} (no longer in the model)',
    examples: 'For example:',
    used: 'The level “{{level}}” is used in {{count}} places, in initiatives or assessments, and cannot be removed. Change them first.',
  },
}
