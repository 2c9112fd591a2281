import type { CollectionConfig, FieldHook } from 'payload'
import { accessTo, forUsersOnly } from '../../../access/rules'
import { organisationTypes } from '../../../domain/organisationTypes'
import { strengthAreasField } from '../../../fields/common'
import { firstFree } from '../../../fields/firstFree'
import { withTexts } from '../../../fields/texts'
import { policies } from '../../../policies'

/** A copy is another organisation. */
const otherName: FieldHook = ({ value, req }) => firstFree(req, 'organisations', 'name', String(value), ' ')

/** Bodies that take part: municipalities, clusters, companies, universities, Sami organisations, funders. */
export const Organisations = (): CollectionConfig =>
  withTexts({
    slug: 'organisations',
    access: accessTo('organisations'),
    trash: true,
    custom: policies({
      inApi: 'id',
      alphabet: ['name'],
      bulkEdit: ['type', 'municipality', 'strengthAreas'],
      longLists: [['nameOrder']],
    }),
    admin: {
      useAsTitle: 'name',
      defaultColumns: ['name', 'type', 'municipality', 'strengthAreas'],
      listSearchableFields: ['name', 'municipality'],
    },
    defaultSort: 'name',
    fields: [
      { name: 'name', type: 'text', required: true, unique: true, index: true, hooks: { beforeDuplicate: [otherName] } },
      {
        type: 'row',
        fields: [
          { name: 'type', type: 'select', options: [...organisationTypes], index: true, admin: { width: '50%' } },
          { name: 'municipality', type: 'text', index: true, admin: { width: '50%' } },
        ],
      },
      {
        name: 'otherSpellings',
        type: 'array',
        access: { read: forUsersOnly },
        admin: { initCollapsed: true },
        fields: [{ name: 'name', type: 'text', required: true }],
      },
      { name: 'contacts', type: 'join', collection: 'contacts', on: 'organisations', access: { read: forUsersOnly } },
      strengthAreasField(),
    ],
  })
