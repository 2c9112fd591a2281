import type { CollectionConfig } from 'payload'
import { accessTo } from '../../../access/rules'
import { answerChannels, invitationAnswers, seatPlaces } from '../../../domain/mailings'
import { momentField, relation } from '../../../fields/common'
import { withTexts } from '../../../fields/texts'
import { giveSeat } from './endpoints'
import { keepAnswers, keepPlace, leavePlace, settlePlaces } from './hooks'
import { policies } from '../../../policies'

const hidden = { hidden: true } as const

/** One invited contact of one meeting, and what was answered, by which way and when. */
export const Invitations = (): CollectionConfig =>
  withTexts({
    slug: 'invitations',
    access: accessTo('invitations'),
    custom: policies({
      areasAt: 'meeting.strengthAreas',
      references: [{ to: ['meetings'], at: { path: 'meeting' }, trash: {}, delete: {}, says: 'keeping.invited' }],
    }),
    lockDocuments: false,
    admin: {
      useAsTitle: 'contactName',
      defaultColumns: ['contactName', 'contactEmail', 'meeting', 'answer', 'via', 'answeredAt'],
    },
    indexes: [
      { fields: ['meeting', 'contact'], unique: true },
      // Who has answered what, to a meeting or to any, is told by these alone.
      { fields: ['meeting', 'answer', 'contact'] },
      { fields: ['answer', 'contact'] },
    ],
    endpoints: [giveSeat],
    hooks: { beforeChange: [keepAnswers, keepPlace], afterChange: [settlePlaces], afterDelete: [leavePlace] },
    fields: [
      { name: 'contactName', type: 'text', virtual: 'contact.name', admin: { readOnly: true } },
      { name: 'contactEmail', type: 'text', virtual: 'contact.email', admin: { readOnly: true } },
      relation('meeting', 'meetings', { required: true, index: true, admin: { readOnly: true } }),
      relation('contact', 'contacts', { required: true, index: true, admin: { readOnly: true } }),
      { name: 'answer', type: 'select', options: [...invitationAnswers], index: true },
      { name: 'via', type: 'select', options: [...answerChannels], admin: { readOnly: true } },
      momentField('answeredAt'),
      { name: 'guests', type: 'number', min: 0, max: 9, defaultValue: 0, admin: { step: 1 } },
      { name: 'place', type: 'select', options: [...seatPlaces], admin: { readOnly: true } },
      { name: 'comment', type: 'textarea' },
      { name: 'substitute', type: 'text' },
      momentField('cameAt'),
      { name: 'cameGuests', type: 'number', min: 0, admin: { hidden: true } },
      momentField('removedAt'),
      momentField('feedbackAt'),
      {
        name: 'history',
        type: 'array',
        admin: { readOnly: true, initCollapsed: true },
        fields: [
          { name: 'answer', type: 'select', options: [...invitationAnswers] },
          { name: 'via', type: 'select', options: [...answerChannels] },
          momentField('at'),
          relation('by', 'users'),
        ],
      },
      // What calendars reply is ordered by (RFC 5546 2.1.5).
      { name: 'calendarSequence', type: 'number', admin: hidden },
      { name: 'calendarStamp', type: 'date', admin: hidden },
    ],
  })
