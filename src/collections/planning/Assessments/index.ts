import type { CollectionConfig, Field } from 'payload'
import { accessTo } from '../../../access/rules'
import { dayField, registryNumberField, relation, strengthAreasField } from '../../../fields/common'
import { levelField } from '../../../fields/level'
import { withTexts } from '../../../fields/texts'
import { policies } from '../../../policies'
import { earlierVersions } from '../../versions'
import { checkCriterion, demandDay } from './validators'

/** How far an application supports one of the criteria that the region has set in its explanation model. */
const contributions: Field = {
  name: 'contributions',
  type: 'array',
  admin: { initCollapsed: true },
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
          required: true,
          options: ['none', 'some', 'good', 'strong'],
          admin: { width: '40%' },
        },
      ],
    },
    { name: 'reason', type: 'textarea' },
  ],
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
    },
    defaultSort: '-receivedOn',
    versions: earlierVersions,
    fields: [
      { name: 'title', type: 'text', required: true },
      {
        type: 'row',
        fields: [
          relation('applicant', 'organisations', { admin: { width: '50%' } }),
          { name: 'fund', type: 'text', admin: { width: '50%' } },
        ],
      },
      { name: 'summary', type: 'textarea' },
      levelField(),
      { name: 'levelReason', type: 'textarea' },
      contributions,
      { name: 'develop', type: 'textarea' },
      { name: 'conclusion', type: 'select', options: ['supports', 'supports-in-part', 'does-not-support'] },
      { name: 'statement', type: 'textarea' },
      relation('dialogues', 'meetings', { hasMany: true }),
      relation('initiative', 'initiatives'),
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

function inSidebar(field: Field): Field {
  return { ...field, admin: { ...field.admin, position: 'sidebar' } } as Field
}
