import type { CollectionConfig } from 'payload'
import { accessTo } from '../../../access/rules'
import { purposes, suppressionReasons } from '../../../domain/mailings'
import { momentField, relation } from '../../../fields/common'
import { withTexts } from '../../../fields/texts'
import { suppressionListEndpoints } from './endpoints'
import { keepSuppression, stopMailToSuppressed } from './hooks'
import { checkSuppressedAddress } from './validators'

/** Addresses that must not be written to. Never deleted: undone, with a reason. */
export const Suppressions = (): CollectionConfig =>
  withTexts({
    slug: 'suppressions',
    access: accessTo('suppressions'),
    admin: {
      useAsTitle: 'address',
      defaultColumns: ['address', 'scope', 'reason', 'createdAt', 'undoneAt'],
      listSearchableFields: ['address', 'note'],
      components: { beforeListTable: ['/src/admin/suppressions/ListFile#ListFile'] },
    },
    defaultSort: '-createdAt',
    endpoints: suppressionListEndpoints,
    hooks: { beforeChange: [keepSuppression], afterChange: [stopMailToSuppressed] },
    fields: [
      {
        name: 'address',
        type: 'text',
        required: true,
        index: true,
        validate: checkSuppressedAddress,
        admin: { components: { Cell: '/src/admin/suppressions/AddressCell#AddressCell' } },
      },
      { name: 'scope', type: 'select', required: true, defaultValue: 'all', options: ['all', ...purposes] },
      {
        name: 'reason',
        type: 'select',
        required: true,
        defaultValue: 'asked',
        options: [...suppressionReasons],
      },
      { name: 'note', type: 'textarea' },
      relation('dispatch', 'dispatches', { index: true, admin: { readOnly: true, condition: (data) => Boolean(data.dispatch) } }),
      { name: 'delivery', type: 'text', unique: true, index: true, admin: { hidden: true } },
      { name: 'undoReason', type: 'textarea', admin: { condition: (data) => Boolean(data.id) } },
      momentField('undoneAt'),
      relation('undoneBy', 'users', { admin: { readOnly: true, condition: (data) => Boolean(data.undoneAt) } }),
    ],
  })
