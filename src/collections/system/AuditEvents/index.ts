import type { CollectionConfig } from 'payload'
import { accessTo } from '../../../access/rules'
import { onlyTheRecorderWrites } from '../../../audit'
import { auditActorKinds, auditActions } from '../../../domain/audit'
import { withTexts } from '../../../fields/texts'
import { policies } from '../../../policies'

/**
 * Who did what to what and when. Only ever added to, and only by src/audit, which writes below Payload's
 * operations: these refuse everybody, also code that overrides access. Ids are kept as text and not as
 * relations, so that what was done stays known when who did it, or what it was done to, is gone.
 */
export const AuditEvents = (): CollectionConfig =>
  withTexts({
    slug: 'audit-events',
    access: accessTo('audit-events'),
    custom: policies({
      audit: 'nobody',
      autosave: false,
      longLists: [['at'], ['entity', 'document', 'at'], ['entity', 'at'], ['actorKind', 'at'], ['actor', 'at'], ['deed', 'at']],
    }),
    lockDocuments: false,
    timestamps: false,
    disableBulkEdit: true,
    graphQL: { disableMutations: true },
    admin: {
      useAsTitle: 'deed',
      defaultColumns: ['at', 'actorName', 'deed', 'entity'],
      components: { views: { list: { Component: '/src/admin/audit/AuditView#AuditView' } } },
    },
    defaultSort: '-at',
    hooks: { beforeOperation: [onlyTheRecorderWrites] },
    indexes: [
      { fields: ['entity', 'document', 'at'] },
      { fields: ['entity', 'at'] },
      { fields: ['actorKind', 'at'] },
      { fields: ['actor', 'at'] },
      { fields: ['deed', 'at'] },
    ],
    fields: [
      { name: 'at', type: 'date', required: true, index: true },
      { name: 'actorKind', type: 'select', required: true, options: [...auditActorKinds] },
      { name: 'actor', type: 'text' },
      { name: 'actorName', type: 'text' },
      { name: 'deed', type: 'select', required: true, options: [...auditActions] },
      { name: 'entity', type: 'text' },
      { name: 'document', type: 'text' },
      { name: 'fields', type: 'json', admin: { hidden: true } },
      { name: 'numbers', type: 'json', admin: { hidden: true } },
    ],
  })
