import type { CollectionConfig } from 'payload'
import { accessTo } from '../../access/rules'
import { incomingStates, incomingVerdicts } from '../../domain/mailings'
import { relation } from '../../fields/common'
import { withTexts } from '../../fields/texts'
import { incomingEndpoints } from './incomingEndpoints'

/** A mail that came in about something we sent, with what it says and what was made of it. Written by the inbound room only. */
export const IncomingMails = (): CollectionConfig =>
  withTexts({
    slug: 'incoming-mails',
    access: accessTo('incoming-mails'),
    endpoints: incomingEndpoints,
    lockDocuments: false,
    admin: {
      useAsTitle: 'subject',
      defaultColumns: ['subject', 'verdict', 'state', 'address', 'receivedAt'],
      listSearchableFields: ['subject', 'from', 'address'],
    },
    defaultSort: '-receivedAt',
    fields: [
      { name: 'subject', type: 'text' },
      { name: 'deeds', type: 'ui', admin: { components: { Field: '/src/admin/incoming/IncomingPanel#IncomingPanel' } } },
      { name: 'verdict', type: 'select', required: true, options: [...incomingVerdicts], index: true },
      { name: 'state', type: 'select', required: true, options: [...incomingStates], index: true },
      { name: 'receivedAt', type: 'date', required: true, index: true },
      { name: 'from', type: 'text' },
      { name: 'address', type: 'text', index: true },
      { name: 'status', type: 'text' },
      { name: 'diagnosis', type: 'textarea' },
      relation('delivery', 'deliveries', { index: true }),
      relation('contact', 'contacts', { index: true }),
      relation('suppression', 'suppressions'),
      { name: 'forwardedTo', type: 'text' },
      relation('settledBy', 'users'),
      { name: 'settledAt', type: 'date' },
      { name: 'settledReason', type: 'textarea' },
      { name: 'original', type: 'textarea' },
      { name: 'key', type: 'text', required: true, unique: true, index: true, admin: { hidden: true } },
    ],
  })
