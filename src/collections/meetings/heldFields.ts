import type { Field } from 'payload'
import { forUsersOnly } from '../../access/rules'
import { localizedTextarea, relation } from '../../fields/common'

/** Who took part and what came of it: for those who log in only. */
export const heldFields = (): Field[] => [
  localizedTextarea('outcome', { access: { read: forUsersOnly } }),
  relation('organisations', 'organisations', { hasMany: true, index: true, access: { read: forUsersOnly } }),
  relation('participants', 'contacts', { hasMany: true, index: true, access: { read: forUsersOnly } }),
]

/** How far the meeting has come, and the initiative that it is about. */
export const progressFields = (): Field[] => [
  {
    name: 'status',
    type: 'select',
    defaultValue: 'planned',
    index: true,
    options: ['planned', 'held', 'cancelled'],
    admin: { position: 'sidebar' },
  },
  relation('initiative', 'initiatives', { index: true, admin: { position: 'sidebar' } }),
]
