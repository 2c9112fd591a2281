import type { CollectionConfig, Field } from 'payload'
import { accessTo, forUsersOnly } from '../../../access/rules'
import { dayField, localizedText, localizedTextarea, relation, strengthAreasField } from '../../../fields/common'
import { withTexts } from '../../../fields/texts'
import { checkNotBefore } from '../../../fields/order'
import { earlierVersions } from '../../versions'
import { policies } from '../../../policies'
import { followDay } from './followDay'
import { planned, yearOfForm } from './yearOfForm'
import { unreachableEndpoint } from './reminderEndpoint'
import { activityTypes } from '../../../domain/planning/activityTypes'
import { activityStatuses } from '../../../domain/planning/items'
import type { PlanList } from '../../../domain/planning/planRows'

const months = Array.from({ length: 12 }, (_, index) => String(index + 1))

/** A row of the plan, named by its own id so that the plan's words may change. */
const planRow = (name: 'audience' | 'channel' | 'goal' | 'message', list: PlanList): Field => ({
  name,
  type: 'text',
  access: { read: forUsersOnly },
  admin: {
    condition: (data) => Boolean(data.plan),
    components: { Field: { path: '/src/admin/fields/PlanRowSelect#PlanRowSelect', clientProps: { list } } },
  },
})

/** What there is to do on the way, in the words of those who do it. */
const checklist: Field = {
  name: 'checklist',
  type: 'array',
  access: { read: forUsersOnly },
  admin: { initCollapsed: true },
  fields: [
    { name: 'text', type: 'text', required: true },
    { name: 'done', type: 'checkbox', defaultValue: false },
  ],
}

/** A day that is remarked where it is a holiday. */
const withHolidays = (field: Field): Field =>
  ({ ...field, admin: { ...field.admin, components: { afterInput: ['/src/admin/planning/HolidayNote#HolidayNote'] } } }) as Field

/** One thing to do, inside a plan or outside it; the year wheel is made of these. */
export const Activities = (): CollectionConfig =>
  withTexts({
    slug: 'activities',
    access: accessTo('activities'),
    trash: true,
    custom: policies({
      inApi: 'id',
      longTexts: ['description'],
      alphabet: ['title'],
      bulkEdit: ['type', 'status', 'year', 'month', 'responsible', 'strengthAreas', 'public'],
    }),
    admin: { useAsTitle: 'title', defaultColumns: ['title', 'type', 'status', 'year', 'month', 'strengthAreas'] },
    defaultSort: ['-year', 'title'],
    versions: earlierVersions,
    endpoints: [unreachableEndpoint],
    hooks: { beforeValidate: [followDay] },
    graphQL: { singularName: 'Activity', pluralName: 'Activities' },
    fields: [
      localizedText('title', { required: true }),
      {
        type: 'row',
        fields: [
          { name: 'type', type: 'select', required: true, options: [...activityTypes], admin: { width: '50%' } },
          {
            name: 'status',
            type: 'select',
            required: true,
            defaultValue: 'planned',
            options: [...activityStatuses],
            admin: { width: '50%' },
          },
        ],
      },
      {
        type: 'row',
        fields: [
          {
            name: 'year',
            type: 'number',
            required: true,
            ...planned,
            defaultValue: yearOfForm,
            admin: { width: '50%', step: 1 },
          },
          { name: 'month', type: 'select', options: months, admin: { width: '50%' } },
        ],
      },
      {
        type: 'row',
        fields: [withHolidays(dayField('from')), { ...withHolidays(dayField('to')), validate: checkNotBefore('from') } as Field],
      },
      { name: 'recursIn', type: 'select', hasMany: true, options: months, admin: { condition: ({ from, to }) => !from && !to } },
      localizedTextarea('description'),
      relation('plan', 'communication-plans', { access: { read: forUsersOnly } }),
      planRow('goal', 'goals'),
      planRow('audience', 'audiences'),
      planRow('message', 'messages'),
      planRow('channel', 'channels'),
      checklist,
      {
        name: 'carriedOutBy',
        type: 'join',
        collection: ['news', 'newsletters', 'meetings', 'documents'],
        on: 'activity',
        access: { read: forUsersOnly },
        admin: { components: { Field: '/src/admin/planning/CarriedOut#CarriedOut' } },
      },
      localizedTextarea('outcome'),
      relation('responsible', 'people', {
        hasMany: true,
        admin: { position: 'sidebar', components: { afterInput: ['/src/admin/planning/ResponsibleNote#ResponsibleNote'] } },
      }),
      relation('helpers', 'people', { hasMany: true, access: { read: forUsersOnly }, admin: { position: 'sidebar' } }),
      strengthAreasField(),
      { name: 'cost', type: 'number', min: 0, access: { read: forUsersOnly }, admin: { position: 'sidebar', step: 1 } },
      { name: 'reminded', type: 'text', access: { read: forUsersOnly }, admin: { hidden: true } },
      { name: 'public', type: 'checkbox', defaultValue: false, index: true, admin: { position: 'sidebar' } },
    ],
  })
