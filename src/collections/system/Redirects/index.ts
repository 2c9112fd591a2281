import type { CollectionConfig } from 'payload'
import { accessTo } from '../../../access/rules'
import { withTexts } from '../../../fields/texts'
import { policies } from '../../../policies'
import { asPath, checkFrom, checkTo } from './validators'

/** Addresses that have changed: whoever asks for the old one is led to the new. Both are without the language before them. */
export const Redirects = (): CollectionConfig =>
  withTexts({
    slug: 'redirects',
    access: accessTo('redirects'),
    custom: policies({}),
    admin: { useAsTitle: 'from', defaultColumns: ['from', 'to', 'reason', 'updatedAt'], listSearchableFields: ['from', 'to'] },
    defaultSort: 'from',
    lockDocuments: false,
    fields: [
      {
        name: 'from',
        type: 'text',
        required: true,
        unique: true,
        index: true,
        validate: checkFrom,
        hooks: { beforeValidate: [asPath] },
      },
      { name: 'to', type: 'text', required: true, index: true, validate: checkTo, hooks: { beforeValidate: [asPath] } },
      {
        name: 'reason',
        type: 'select',
        defaultValue: 'byHand',
        options: ['byHand', 'renamed'],
        admin: { position: 'sidebar', readOnly: true },
      },
    ],
  })
