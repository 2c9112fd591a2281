import type { Translated } from '../translated'
import type { reminders as sv } from '../sv/reminders'

export const reminders: Translated<typeof sv> = {
  subject: {
    ahead: { one: 'Due soon: {{title}}', other: 'Due soon: {{count}} activities' },
    late: { one: 'Late: {{title}}', other: 'Late: {{count}} activities' },
  },
  mail: {
    title: 'Activities that you are responsible for',
    ahead: 'Due soon',
    late: 'Late',
    by: 'To be done by {{day}}.',
    wasBy: 'Was to be done by {{day}}.',
    done: 'Is something done already? Set its status to Done, and you are not reminded again. If its time has moved, change it.',
    button: 'Open Spets',
    why: 'You get this mail since you are responsible for activities in Spets. An activity reminds once before it is due and once if it becomes late.',
  },
  unreachable: {
    one: 'Reminders do not reach {{names}}, who has no user.',
    other: 'Reminders do not reach {{names}}, who have no users.',
  },
}
