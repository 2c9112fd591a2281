import type { CollectionConfig, Field } from 'payload'
import { accessTo } from '../../../access/rules'
import { dayField, inSidebar, registryNumberField, relation, strengthAreasField } from '../../../fields/common'
import { levelField } from '../../../fields/level'
import { withTexts } from '../../../fields/texts'
import { labels } from '../../../i18n/labels'
import { policies } from '../../../policies'
import { earlierVersions } from '../../versions'
import { documentDownloads } from '../documentDownloads'
import { statementOf } from './readStatement'
import { checkCriterion, demandContribution, demandDay } from './validators'

/** How far an application supports one of the criteria that the region has set in its explanation model. */
const contributions: Field = {
  name: 'contributions',
  type: 'array',
  admin: {
    components: {
      RowLabel: {
        path: '/src/admin/assessments/CriterionRowLabel#CriterionRowLabel',
        clientProps: {
          row: { sv: labels.sv.assessments?.rows?.contributions, en: labels.en.assessments?.rows?.contributions },
          contributions: {
            sv: labels.sv.assessments?.options?.['contributions.contribution'],
            en: labels.en.assessments?.options?.['contributions.contribution'],
          },
        },
      },
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'criterion',
          type: 'text',
          required: true,
          validate: checkCriterion,
          admin: { width: '60%', components: { Field: '/src/admin/assessments/CriterionSelect#CriterionSelect' } },
        },
        {
          name: 'contribution',
          type: 'select',
          validate: demandContribution,
          options: ['none', 'some', 'good', 'strong'],
          admin: { width: '40%' },
        },
      ],
    },
    { name: 'reason', type: 'textarea' },
  ],
}

/** Fills in a row for each criterion that has none. */
const allCriteria: Field = {
  name: 'allCriteria',
  type: 'ui',
  admin: { components: { Field: '/src/admin/assessments/AllCriteria#AllCriteria' } },
}

/**
 * Strategic assessments: how well an application or an idea supports what the region has chosen, by its explanation
 * model. Internal working papers, so they are written in one language and never read by the public.
 */
export const Assessments = (): CollectionConfig =>
  withTexts({
    slug: 'assessments',
    access: accessTo('assessments'),
    trash: true,
    custom: policies({ alphabet: ['title'], bulkEdit: ['status', 'fund', 'strengthAreas'] }),
    admin: {
      useAsTitle: 'title',
      defaultColumns: ['title', 'registryNumber', 'fund', 'status', 'conclusion', 'assessedOn'],
      listSearchableFields: ['title', 'registryNumber', 'fund'],
      components: {
        views: {
          edit: {
            statement: {
              Component: '/src/admin/planning/reading/StatementView#StatementView',
              path: '/statement',
              tab: { label: ({ t }) => t('spets:assessments:statement:tab'), href: '/statement', order: 150 },
            },
          },
        },
      },
    },
    defaultSort: '-receivedOn',
    versions: earlierVersions,
    endpoints: documentDownloads(statementOf, 'assessment'),
    fields: [
      { name: 'title', type: 'text', required: true },
      {
        type: 'tabs',
        tabs: [
          {
            label: 'tabCase',
            fields: [
              {
                type: 'row',
                fields: [
                  relation('applicant', 'organisations', { admin: { width: '50%' } }),
                  { name: 'fund', type: 'text', admin: { width: '50%' } },
                ],
              },
              { name: 'summary', type: 'textarea' },
            ],
          },
          {
            label: 'tabAssessment',
            fields: [
              levelField(),
              { name: 'levelReason', type: 'textarea' },
              contributions,
              allCriteria,
              { name: 'develop', type: 'textarea' },
            ],
          },
          {
            label: 'tabStatement',
            fields: [
              { name: 'conclusion', type: 'select', options: ['supports', 'supports-in-part', 'does-not-support'] },
              { name: 'statement', type: 'textarea', admin: { rows: 8 } },
            ],
          },
          {
            label: 'tabTied',
            fields: [
              relation('dialogues', 'meetings', { hasMany: true, admin: { sortOptions: '-start' } }),
              relation('initiative', 'initiatives'),
            ],
          },
        ],
      },
      {
        name: 'kind',
        type: 'select',
        required: true,
        defaultValue: 'application',
        options: ['application', 'idea'],
        admin: { position: 'sidebar' },
      },
      {
        name: 'status',
        type: 'select',
        required: true,
        defaultValue: 'received',
        options: ['received', 'under-way', 'done', 'withdrawn'],
        admin: { position: 'sidebar', isClearable: false },
      },
      inSidebar(dayField('receivedOn', { beginsToday: true })),
      relation('assessedBy', 'people', { hasMany: true, admin: { position: 'sidebar' } }),
      inSidebar({ ...dayField('assessedOn'), validate: demandDay } as Field),
      strengthAreasField(),
      registryNumberField(),
    ],
  })
