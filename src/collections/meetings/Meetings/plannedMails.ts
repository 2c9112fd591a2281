import type { Field } from 'payload'
import { forUsersOnly } from '../../../access/rules'
import { plannedMailKinds } from '../../../domain/mailings'
import { localizedTextarea } from '../../../fields/common'
import { checkClock } from './validators'

/** What the meeting sends by itself: so many days before it begins, or after it. Where the meeting is moved, so are they. */
export const plannedMails: Field = {
  name: 'mails',
  type: 'array',
  access: { read: forUsersOnly },
  admin: { initCollapsed: true },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'kind', type: 'select', required: true, options: [...plannedMailKinds], admin: { width: '40%' } },
        { name: 'days', type: 'number', required: true, min: 0, max: 365, defaultValue: 7, admin: { width: '30%', step: 1 } },
        { name: 'at', type: 'text', required: true, defaultValue: '09:00', validate: checkClock, admin: { width: '30%' } },
      ],
    },
    localizedTextarea('message'),
  ],
}
