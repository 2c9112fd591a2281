import type { Data, Field } from 'payload'
import { forUsersOnly } from '../../../access/rules'
import { localizedText, localizedTextarea, relation } from '../../../fields/common'

/** Who took part and what came of it: for those who log in only. */
export const pastMeetingFields = (): Field[] => [
  localizedTextarea('minutes', { access: { read: forUsersOnly }, admin: { ...afterwards('minutes'), rows: 6 } }),
  {
    name: 'decisions',
    type: 'array',
    access: { read: forUsersOnly },
    admin: { ...afterwards('decisions'), initCollapsed: true },
    fields: [localizedText('decision', { required: true })],
  },
  localizedTextarea('outcome', { access: { read: forUsersOnly }, admin: afterwards('outcome') }),
  relation('organisations', 'organisations', {
    hasMany: true,
    index: true,
    access: { read: forUsersOnly },
    admin: afterwards('organisations'),
  }),
  relation('participants', 'contacts', { hasMany: true, index: true, access: { read: forUsersOnly }, admin: afterwards('participants') }),
]

/** Shown from when the meeting begins, or is said to have been held; what has been written is never hidden. */
const afterwards = (name: string) => ({
  condition: (data: Partial<Data>) => {
    const value: unknown = data[name]
    const isWritten = Array.isArray(value) ? value.length > 0 : Boolean(value)
    return isWritten || data.status === 'held' || (typeof data.start === 'string' && new Date(data.start).getTime() <= Date.now())
  },
})

/** What those who came are asked, without a name, when they are thanked. */
export const feedbackFields = (): Field[] => [
  {
    name: 'feedback',
    type: 'array',
    maxRows: 5,
    access: { read: forUsersOnly },
    admin: { initCollapsed: true },
    fields: [
      {
        type: 'row',
        fields: [
          localizedText('question', { required: true, admin: { width: '70%' } }),
          {
            name: 'form',
            type: 'select',
            required: true,
            defaultValue: 'scale',
            options: ['scale', 'yesNo', 'text'],
            admin: { width: '30%' },
          },
        ],
      },
    ],
  },
  {
    name: 'feedbackResult',
    type: 'ui',
    admin: { disableBulkEdit: true, disableListColumn: true, components: { Field: '/src/admin/meetings/FeedbackResult#FeedbackResult' } },
  },
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
