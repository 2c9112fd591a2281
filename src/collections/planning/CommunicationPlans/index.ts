import type { CollectionConfig, Field } from 'payload'
import { accessTo } from '../../../access/rules'
import { dayField, localizedText, localizedTextarea, registryNumberField, relation } from '../../../fields/common'
import { withTexts } from '../../../fields/texts'
import { earlierVersions } from '../../versions'
import { policies } from '../../../policies'

const level = (name: string): Field => ({
  name,
  type: 'select',
  options: ['low', 'medium', 'high'],
  admin: { width: '50%' },
})

const goals: Field = {
  name: 'goals',
  type: 'array',
  admin: { initCollapsed: true },
  fields: [
    localizedText('text', { required: true }),
    localizedText('measure'),
    {
      type: 'row',
      fields: [
        { name: 'baseline', type: 'number', admin: { width: '25%' } },
        { name: 'target', type: 'number', admin: { width: '25%' } },
        { name: 'unit', type: 'text', admin: { width: '25%' } },
        dayField('by', { width: '25%' }),
      ],
    },
  ],
}

const audiences: Field = {
  name: 'audiences',
  type: 'array',
  admin: { initCollapsed: true },
  fields: [
    localizedText('name', { required: true }),
    relation('segment', 'segments'),
    { type: 'row', fields: [level('influence'), level('interest')] },
    localizedTextarea('know'),
    localizedTextarea('feel'),
    localizedTextarea('do'),
    localizedTextarea('message'),
    { name: 'internal', type: 'checkbox', defaultValue: false },
  ],
}

/** A communication plan as Swedish authorities write them. Activities point at its goals, audiences and channels. */
export const CommunicationPlans = (): CollectionConfig =>
  withTexts({
    slug: 'communication-plans',
    access: accessTo('communication-plans'),
    trash: true,
    custom: policies({
      alphabet: ['title'],
      bulkEdit: ['status'],
    }),
    admin: {
      useAsTitle: 'title',
      defaultColumns: ['title', 'status', 'version', 'registryNumber', 'updatedAt'],
      listSearchableFields: ['title', 'registryNumber'],
    },
    defaultSort: '-updatedAt',
    versions: earlierVersions,
    fields: [
      localizedText('title', { required: true }),
      localizedTextarea('background'),
      localizedTextarea('purpose'),
      goals,
      audiences,
      {
        name: 'channels',
        type: 'array',
        admin: { initCollapsed: true },
        fields: [localizedText('name', { required: true })],
      },
      { name: 'activities', type: 'join', collection: 'activities', on: 'plan' },
      {
        name: 'status',
        type: 'select',
        required: true,
        defaultValue: 'draft',
        options: ['draft', 'decided', 'archived'],
        admin: { position: 'sidebar' },
      },
      { name: 'version', type: 'text', admin: { position: 'sidebar' } },
      registryNumberField(),
    ],
  })
