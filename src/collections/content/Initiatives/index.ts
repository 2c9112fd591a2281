import type { CollectionConfig, Field } from 'payload'
import { accessTo, forUsersOnly } from '../../../access/rules'
import { dayField, localizedText, localizedTextarea, registryNumberField, relation, strengthAreasField } from '../../../fields/common'
import { levelField } from '../../../fields/level'
import { articleField } from '../../../fields/prose'
import { slugField } from '../../../fields/slug'
import { withTexts } from '../../../fields/texts'
import { webAddressField } from '../../../fields/webAddress'
import { checkNotBefore } from '../../../fields/order'
import { policies } from '../../../policies'

const period: Field = {
  type: 'row',
  fields: [dayField('from'), { ...dayField('to'), validate: checkNotBefore('from') } as Field],
}

const participation: Field = {
  name: 'participation',
  type: 'group',
  fields: [
    {
      name: 'role',
      type: 'select',
      options: ['owner', 'partner', 'steering-group', 'reference-group', 'co-funder', 'dialogue'],
    },
    localizedTextarea('note'),
  ],
}

const level: Field[] = [levelField(), localizedTextarea('levelReason', { admin: { condition: (data) => Boolean(data?.level) } })]

/** Pre-studies, projects, roadmaps and expert support, ours and others', and what part we take in them. */
export const Initiatives = (): CollectionConfig =>
  withTexts({
    slug: 'initiatives',
    access: accessTo('initiatives'),
    trash: true,
    custom: policies({
      inApi: 'slug',
      alphabet: ['title'],
      page: { address: 'initiative' },
      bulkEdit: ['kind', 'status', 'funder', 'strengthAreas', 'euNotice'],
      references: [{ to: ['media', 'documents'], at: { prose: 'description' }, trash: {}, delete: {} }],
    }),
    admin: {
      useAsTitle: 'title',
      defaultColumns: ['title', 'kind', 'owner', 'status', 'level', '_status'],
      listSearchableFields: ['title', 'funder'],
    },
    defaultSort: 'title',
    versions: { drafts: { schedulePublish: true } },
    fields: [
      localizedText('title', { required: true }),
      localizedTextarea('summary'),
      articleField('description'),
      {
        type: 'row',
        fields: [
          relation('owner', 'organisations', { index: true, admin: { width: '50%' } }),
          { name: 'funder', type: 'text', admin: { width: '50%' } },
        ],
      },
      period,
      participation,
      ...level,
      webAddressField('link'),
      {
        name: 'dialogues',
        type: 'join',
        collection: 'meetings',
        on: 'initiative',
        access: { read: forUsersOnly },
        admin: { allowCreate: false, defaultColumns: ['title', 'start', 'status', 'outcome'] },
      },
      {
        name: 'kind',
        type: 'select',
        required: true,
        options: ['pre-study', 'project', 'interreg', 'roadmap', 'expert-support'],
        admin: { position: 'sidebar' },
      },
      {
        name: 'status',
        type: 'select',
        required: true,
        defaultValue: 'ongoing',
        options: ['idea', 'dialogue', 'planned', 'ongoing', 'done', 'declined'],
        admin: { position: 'sidebar' },
      },
      strengthAreasField(),
      relation('call', 'calls', { admin: { position: 'sidebar' } }),
      { name: 'euNotice', type: 'checkbox', defaultValue: false, admin: { position: 'sidebar' } },
      registryNumberField(),
      slugField(),
    ],
  })
