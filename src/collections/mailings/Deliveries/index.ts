import type { CollectionConfig } from 'payload'
import { accessTo } from '../../../access/rules'
import { contentLanguages } from '../../../i18n/languages'
import { deliveryEvents, deliveryStates, exclusionReasons, invitationAnswers } from '../../../domain/mailings'
import { momentField, relation } from '../../../fields/common'
import { withTexts } from '../../../fields/texts'
import { policies } from '../../../policies'

const hidden = { hidden: true } as const

/** One message of a dispatch to one address, or a candidate left out with its reason. Written by the mail room only. */
export const Deliveries = (): CollectionConfig =>
  withTexts({
    slug: 'deliveries',
    access: accessTo('deliveries'),
    custom: policies({
      audit: 'nobody',
      autosave: false,
      longLists: [['address'], ['dispatch', 'address']],
    }),
    lockDocuments: false,
    admin: {
      useAsTitle: 'address',
      defaultColumns: ['address', 'name', 'dispatch', 'state', 'why', 'settledAt'],
      listSearchableFields: ['address', 'name'],
    },
    defaultSort: 'address',
    indexes: [
      { fields: ['dispatch', 'key'], unique: true },
      // Ends with the contact, so that who got a dispatch is told by the index alone.
      { fields: ['dispatch', 'state', 'nextAttemptAt', 'contact'] },
      { fields: ['dispatch', 'address'] },
    ],
    fields: [
      relation('dispatch', 'dispatches', { required: true }),
      relation('contact', 'contacts', { index: true }),
      relation('invitation', 'invitations'),
      { name: 'address', type: 'text', required: true, index: true },
      { name: 'name', type: 'text' },
      { name: 'contactKind', type: 'select', options: ['person', 'shared'], admin: hidden },
      { name: 'language', type: 'select', options: [...contentLanguages] },
      { name: 'answer', type: 'select', options: [...invitationAnswers], admin: hidden },
      { name: 'state', type: 'select', required: true, options: [...deliveryStates] },
      { name: 'reason', type: 'select', options: [...exclusionReasons] },
      {
        name: 'why',
        type: 'ui',
        admin: {
          components: {
            Cell: '/src/admin/deliveries/WhyCell#WhyCell',
            Field: '/src/admin/deliveries/WhyField#WhyField',
          },
        },
      },
      { name: 'response', type: 'text' },
      { name: 'attempts', type: 'number', defaultValue: 0 },
      momentField('nextAttemptAt'),
      momentField('settledAt'),
      { name: 'event', type: 'select', options: [...deliveryEvents] },
      momentField('eventAt'),
      { name: 'messageId', type: 'text' },
      { name: 'key', type: 'text', required: true, admin: hidden },
      { name: 'worker', type: 'text', admin: hidden },
      { name: 'leaseUntil', type: 'date', admin: hidden },
    ],
  })
