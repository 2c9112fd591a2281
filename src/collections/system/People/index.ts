import type { CollectionConfig, Field } from 'payload'
import { accessTo } from '../../../access/rules'
import { dayField, localizedText, localizedTextarea, relation } from '../../../fields/common'
import { withTexts } from '../../../fields/texts'
import { checkOrganiserAddress } from '../../meetings/Meetings/validators'
import { checkNotBefore } from '../../../fields/order'
import { policies } from '../../../policies'

const assignments: Field = {
  name: 'assignments',
  type: 'array',
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'role',
          type: 'select',
          required: true,
          options: ['process-leader', 'coordinator', 'communicator', 'other'],
          admin: { width: '33%' },
        },
        relation('strengthArea', 'strength-areas', { index: true, admin: { width: '33%' } }),
        { name: 'subArea', type: 'text', admin: { width: '33%' } },
      ],
    },
    relation('description', 'role-descriptions'),
    { type: 'row', fields: [dayField('from'), { ...dayField('to'), validate: checkNotBefore('from') } as Field] },
  ],
}

/** Those who are shown in public: process leaders, coordinator, communicator. */
export const People = (): CollectionConfig =>
  withTexts({
    slug: 'people',
    access: accessTo('people'),
    custom: policies({
      inApi: 'id',
      references: [
        { to: ['media'], at: { path: 'picture' }, trash: {}, delete: {} },
        { to: ['strength-areas'], at: { path: 'assignments.strengthArea' }, trash: {}, delete: {} },
      ],
    }),
    admin: {
      useAsTitle: 'name',
      defaultColumns: ['name', 'title', 'email', 'updatedAt'],
      listSearchableFields: ['name', 'title', 'email'],
    },
    defaultSort: 'name',
    graphQL: { singularName: 'Person', pluralName: 'People' },
    fields: [
      { name: 'name', type: 'text', required: true },
      localizedText('title'),
      {
        type: 'row',
        fields: [
          { name: 'email', type: 'text', validate: checkOrganiserAddress, admin: { width: '50%' } },
          { name: 'phone', type: 'text', admin: { width: '50%' } },
        ],
      },
      localizedTextarea('introduction'),
      { name: 'picture', type: 'upload', relationTo: 'media' },
      assignments,
    ],
  })
