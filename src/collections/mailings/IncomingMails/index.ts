import type { CollectionConfig } from 'payload'
import { accessTo } from '../../../access/rules'
import { incomingStates, incomingVerdicts } from '../../../domain/mailings'
import { momentField, relation, typed } from '../../../fields/common'
import { withTexts } from '../../../fields/texts'
import { incomingEndpoints } from './endpoints'
import { policies } from '../../../policies'

/** What there is nothing to say of does not stand empty in the form. */
const whenKnown = (name: string) => ({ condition: (data: Record<string, unknown>) => Boolean(data[name]) })

/** A mail that came in about something we sent, with what it says and what was made of it. Written by the inbound room only. */
export const IncomingMails = (): CollectionConfig =>
  withTexts({
    slug: 'incoming-mails',
    access: accessTo('incoming-mails'),
    custom: policies({
      audit: 'nobody',
      autosave: false,
    }),
    endpoints: incomingEndpoints,
    lockDocuments: false,
    admin: {
      useAsTitle: 'subject',
      defaultColumns: ['subject', 'verdict', 'state', 'address', 'receivedAt'],
      listSearchableFields: ['subject', 'from', 'address'],
    },
    defaultSort: '-receivedAt',
    indexes: [{ fields: ['receivedAt', 'createdAt'] }],
    fields: [
      { name: 'subject', type: 'text' },
      { name: 'deeds', type: 'ui', admin: { components: { Field: '/src/admin/incoming/IncomingPanel#IncomingPanel' } } },
      { name: 'verdict', type: 'select', required: true, options: [...incomingVerdicts], index: true },
      { name: 'state', type: 'select', required: true, options: [...incomingStates], index: true },
      momentField('receivedAt', { required: true }),
      { name: 'from', type: 'text' },
      { name: 'address', type: 'text', index: true },
      { name: 'status', type: 'text', admin: whenKnown('status') },
      { name: 'diagnosis', type: 'textarea', admin: whenKnown('diagnosis') },
      relation('delivery', 'deliveries', { index: true, admin: whenKnown('delivery') }),
      relation('contact', 'contacts', { index: true, admin: whenKnown('contact') }),
      relation('invitation', 'invitations', { index: true, admin: whenKnown('invitation') }),
      {
        name: 'reply',
        type: 'json',
        typescriptSchema: typed("import('./domain/calendarReply').ReadReply[] | null"),
        admin: { hidden: true },
      },
      relation('suppression', 'suppressions', { admin: whenKnown('suppression') }),
      { name: 'forwardedTo', type: 'text', admin: whenKnown('forwardedTo') },
      relation('settledBy', 'users', { admin: whenKnown('settledBy') }),
      momentField('settledAt'),
      { name: 'settledReason', type: 'textarea', admin: whenKnown('settledReason') },
      { name: 'original', type: 'textarea', custom: { isVerbatim: true } },
      { name: 'key', type: 'text', required: true, unique: true, index: true, admin: { hidden: true } },
    ],
  })
