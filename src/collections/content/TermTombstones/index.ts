import type { CollectionConfig } from 'payload'
import { accessTo } from '../../../access/rules'
import { relation } from '../../../fields/common'
import { withTexts } from '../../../fields/texts'
import { policies } from '../../../policies'

/** What is left of a deleted term: its identifier still answers, with what replaced it. */
export const TermTombstones = (): CollectionConfig =>
  withTexts({
    slug: 'term-tombstones',
    access: accessTo('term-tombstones'),
    custom: policies({
      audit: 'nobody',
    }),
    admin: {
      useAsTitle: 'label',
      defaultColumns: ['label', 'identifier', 'replacedBy', 'createdAt'],
      listSearchableFields: ['label', 'identifier'],
    },
    defaultSort: '-createdAt',
    lockDocuments: false,
    fields: [
      { name: 'label', type: 'text' },
      { name: 'identifier', type: 'text', required: true, unique: true, index: true },
      relation('replacedBy', 'terms'),
    ],
  })
