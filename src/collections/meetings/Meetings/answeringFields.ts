import type { Field } from 'payload'
import { forUsersOnly } from '../../../access/rules'
import { dayField, inSidebar } from '../../../fields/common'

/** Who may answer, until when, and how many there is room for. */
export const answeringFields = (): Field[] => [
  { name: 'signUp', type: 'checkbox', defaultValue: false, admin: { position: 'sidebar', condition: (data) => Boolean(data.public) } },
  inSidebar(dayField('answerBy', { width: '100%' })),
  { name: 'capacity', type: 'number', min: 1, admin: { position: 'sidebar', step: 1 } },
  {
    name: 'seatsKept',
    type: 'number',
    min: 0,
    access: { read: forUsersOnly },
    admin: { position: 'sidebar', step: 1, condition: (data) => Boolean(data.capacity && data.signUp) },
  },
  { name: 'guests', type: 'number', min: 0, max: 9, defaultValue: 0, admin: { position: 'sidebar', step: 1 } },
]
