import type { CollectionConfig } from 'payload'
import { accessTo, forUsersOnly } from '../../access/rules'
import { organisationTypes } from '../../domain/organisationTypes'
import { strengthAreasField } from '../../fields/common'
import { withTexts } from '../../fields/texts'

/** Bodies that take part: municipalities, clusters, companies, universities, Sami organisations, funders. */
export const Organisations = (): CollectionConfig =>
  withTexts({
    slug: 'organisations',
    access: accessTo('organisations'),
    admin: {
      useAsTitle: 'name',
      defaultColumns: ['name', 'type', 'municipality', 'strengthAreas'],
      listSearchableFields: ['name', 'municipality'],
    },
    defaultSort: 'name',
    fields: [
      { name: 'name', type: 'text', required: true, unique: true, index: true },
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
