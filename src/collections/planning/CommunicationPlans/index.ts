import type { CollectionConfig, Field } from 'payload'
import { accessTo } from '../../../access/rules'
import { dayField, inSidebar, localizedText, localizedTextarea, registryNumberField, relation } from '../../../fields/common'
import { checkNotBefore } from '../../../fields/order'
import { withTexts } from '../../../fields/texts'
import { goalCounts, isCountedByActivities } from '../../../domain/planning/goals'
import { earlierVersions } from '../../versions'
import { policies } from '../../../policies'
import { planEndpoints } from './endpoints'
import { adoptedWhenDecided } from './adoption'

const dayInSidebar = (name: string): Field => inSidebar(dayField(name))

const level = (name: string): Field => ({
  name,
  type: 'select',
  options: ['low', 'medium', 'high'],
  admin: { width: '50%' },
})

/** What came of a goal: a number that somebody writes, or one that its activities give by themselves. */
const goalOutcome: Field[] = [
  { name: 'countedBy', type: 'select', defaultValue: 'hand', options: [...goalCounts], admin: { isClearable: false } },
  {
    type: 'row',
    fields: [
      { name: 'outcome', type: 'number', admin: { width: '25%', condition: (_data, row) => !isCountedByActivities(row.countedBy) } },
      dayField('outcomeOn', { width: '25%' }),
      localizedText('outcomeText', { admin: { width: '50%' } }),
    ],
  },
]

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
    ...goalOutcome,
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
    localizedTextarea('think'),
    localizedTextarea('feel'),
    localizedTextarea('do'),
    localizedTextarea('message'),
    { name: 'internal', type: 'checkbox', defaultValue: false },
  ],
}

/** What is said to whom; an audience is named by the id of its row, and none is all of them. */
const messages: Field = {
  name: 'messages',
  type: 'array',
  admin: { initCollapsed: true },
  fields: [
    localizedTextarea('text', { required: true }),
    {
      name: 'audience',
      type: 'text',
      admin: { components: { Field: { path: '/src/admin/fields/PlanRowSelect#OwnRowSelect', clientProps: { list: 'audiences' } } } },
    },
    relation('strengthArea', 'strength-areas'),
  ],
}

const spokespersons: Field = {
  name: 'spokespersons',
  type: 'array',
  admin: { initCollapsed: true },
  fields: [
    {
      type: 'row',
      fields: [
        relation('person', 'people', { required: true, admin: { width: '50%' } }),
        localizedText('about', { admin: { width: '50%' } }),
      ],
    },
  ],
}

/** Whole crowns: plans are not accounts. */
const kronor = (name: string, width: string): Field => ({ name, type: 'number', min: 0, admin: { step: 1, width } })

const budget: Field = {
  name: 'budget',
  type: 'array',
  admin: { initCollapsed: true },
  fields: [{ type: 'row', fields: [localizedText('what', { required: true, admin: { width: '75%' } }), kronor('amount', '25%')] }],
}

const revisions: Field = {
  name: 'revisions',
  type: 'array',
  admin: { initCollapsed: true },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'version', type: 'text', required: true, admin: { width: '25%' } },
        dayField('on', { width: '25%' }),
        { name: 'by', type: 'text', admin: { width: '50%' } },
      ],
    },
    localizedText('what'),
  ],
}

const channels: Field = {
  name: 'channels',
  type: 'array',
  admin: { initCollapsed: true },
  fields: [localizedText('name', { required: true })],
}

/** What is to be done, with what tells one from another in a narrow table. */
const activities: Field = {
  name: 'activities',
  type: 'join',
  collection: 'activities',
  on: 'plan',
  admin: { defaultColumns: ['title', 'status', 'month', 'responsible'] },
}

/** How far the goals have come. */
const goalOutcomes: Field = {
  name: 'goalOutcomes',
  type: 'ui',
  admin: { components: { Field: '/src/admin/planning/GoalOutcomes#GoalOutcomes' } },
}

/** The audiences by influence and interest, as they stand in the form. */
const matrix: Field = { name: 'matrix', type: 'ui', admin: { components: { Field: '/src/admin/planning/AudienceMatrix#AudienceMatrix' } } }

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
      components: {
        edit: { beforeDocumentControls: ['/src/admin/planning/anew/AnewButton#AnewButton'] },
        views: {
          edit: {
            reading: {
              Component: '/src/admin/planning/reading/ReadView#ReadView',
              path: '/reading',
              tab: { label: ({ t }) => t('spets:planDocument:tab'), href: '/reading', order: 150 },
            },
          },
        },
      },
    },
    defaultSort: '-updatedAt',
    versions: earlierVersions,
    endpoints: planEndpoints,
    fields: [
      localizedText('title', { required: true }),
      {
        type: 'tabs',
        tabs: [
          {
            label: 'tabStart',
            fields: [
              { type: 'row', fields: [dayField('from'), { ...dayField('to'), validate: checkNotBefore('from') } as Field] },
              localizedTextarea('background'),
              localizedTextarea('purpose'),
              localizedTextarea('strategy'),
              relation('concepts', 'terms', { hasMany: true }),
            ],
          },
          { label: 'tabGoals', fields: [goals, goalOutcomes] },
          { label: 'tabAudiences', fields: [matrix, audiences, messages] },
          { label: 'tabChannels', fields: [channels, spokespersons] },
          { label: 'tabBudget', fields: [budget, localizedTextarea('followUp')] },
          { label: 'tabActivities', fields: [activities] },
          { label: 'tabRevisions', fields: [revisions] },
        ],
      },
      {
        name: 'status',
        type: 'select',
        required: true,
        defaultValue: 'draft',
        options: ['draft', 'decided', 'archived'],
        admin: { position: 'sidebar' },
      },
      { name: 'scope', type: 'select', options: ['internal', 'external', 'both'], admin: { position: 'sidebar' } },
      { name: 'version', type: 'text', admin: { position: 'sidebar' } },
      registryNumberField(),
      { name: 'adoptedBy', type: 'text', validate: adoptedWhenDecided('by'), admin: { position: 'sidebar' } },
      { ...dayInSidebar('adoptedOn'), validate: adoptedWhenDecided('on') } as Field,
      relation('madeFrom', 'communication-plans', {
        admin: { position: 'sidebar', readOnly: true, condition: ({ madeFrom }) => Boolean(madeFrom) },
      }),
    ],
  })
