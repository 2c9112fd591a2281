import type { CollectionConfig, Data, Field } from 'payload'
import { accessTo } from '../../../access/rules'
import { frequencies, monthKeys, weekdayKeys, weekPlaces } from '../../../domain/series'
import { dayField, localizedText, localizedTextarea, relation, strengthAreasField } from '../../../fields/common'
import { webAddressField } from '../../../fields/webAddress'
import { withTexts } from '../../../fields/texts'
import { policies } from '../../../policies'
import { earlierVersions } from '../../versions'
import { checkClock } from '../Meetings/validators'
import { seriesEndpoints } from './endpoints'
import { checkZone, keepSeriesUid, refuseEmptyRule } from './rule'

const weekly = ({ frequency }: Data) => frequency === 'weekly'
const monthly = ({ frequency }: Data) => frequency === 'monthly'

/** When the meetings of a series are, in words that people choose. */
const rule: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'frequency', type: 'select', required: true, defaultValue: 'monthly', options: [...frequencies], admin: { width: '50%' } },
      { name: 'interval', type: 'number', required: true, min: 1, max: 12, defaultValue: 1, admin: { width: '50%', step: 1 } },
    ],
  },
  { name: 'weekdays', type: 'select', hasMany: true, options: [...weekdayKeys], admin: { condition: weekly } },
  {
    type: 'row',
    fields: [
      { name: 'week', type: 'select', options: [...weekPlaces], admin: { condition: monthly, width: '50%' } },
      { name: 'weekday', type: 'select', options: [...weekdayKeys], admin: { condition: monthly, width: '50%' } },
    ],
  },
  { name: 'monthsLeftOut', type: 'select', hasMany: true, options: [...monthKeys], admin: { condition: monthly } },
  { type: 'row', fields: [dayField('firstDay', { required: true }), dayField('lastDay', { required: true })] },
  {
    type: 'row',
    fields: [
      { name: 'startClock', type: 'text', required: true, defaultValue: '09:00', validate: checkClock, admin: { width: '33%' } },
      { name: 'endClock', type: 'text', required: true, defaultValue: '12:00', validate: checkClock, admin: { width: '33%' } },
      { name: 'zone', type: 'text', required: true, defaultValue: 'Europe/Stockholm', validate: checkZone, admin: { width: '34%' } },
    ],
  },
]

/** Meetings that come again by a rule. Each is a meeting of its own; calendars know them as one series. */
export const MeetingSeries = (): CollectionConfig =>
  withTexts({
    slug: 'meeting-series',
    typescript: { interface: 'MeetingSeries' },
    graphQL: { singularName: 'MeetingSeries', pluralName: 'AllMeetingSeries' },
    access: accessTo('meeting-series'),
    custom: policies({ alphabet: ['title'], shown: true }),
    admin: {
      useAsTitle: 'title',
      defaultColumns: ['title', 'frequency', 'firstDay', 'lastDay', 'strengthAreas'],
      listSearchableFields: ['title'],
    },
    defaultSort: '-firstDay',
    versions: earlierVersions,
    endpoints: seriesEndpoints,
    hooks: { beforeChange: [refuseEmptyRule, keepSeriesUid] },
    fields: [
      localizedText('title', { required: true }),
      ...rule,
      {
        name: 'dates',
        type: 'ui',
        admin: { disableBulkEdit: true, disableListColumn: true, components: { Field: '/src/admin/meetings/SeriesDates#SeriesDates' } },
      },
      {
        type: 'row',
        fields: [{ name: 'place', type: 'text', admin: { width: '50%' } }, webAddressField('link', { admin: { width: '50%' } })],
      },
      localizedTextarea('description'),
      relation('segments', 'segments', { hasMany: true }),
      localizedTextarea('invitationMessage'),
      {
        name: 'meetings',
        type: 'join',
        collection: 'meetings',
        on: 'series',
        defaultSort: 'start',
        admin: { allowCreate: false, defaultColumns: ['title', 'start', 'status'] },
      },
      {
        name: 'kind',
        type: 'select',
        required: true,
        defaultValue: 'standing',
        options: ['open', 'individual', 'standing', 'keyActors', 'dialogue'],
        admin: { position: 'sidebar' },
      },
      { name: 'public', type: 'checkbox', defaultValue: false, admin: { position: 'sidebar' } },
      strengthAreasField(),
      relation('continues', 'meeting-series', {
        admin: { position: 'sidebar', readOnly: true, condition: ({ continues }) => Boolean(continues) },
      }),
      { name: 'uid', type: 'text', unique: true, index: true, admin: { hidden: true } },
      { name: 'sequence', type: 'number', defaultValue: 0, admin: { hidden: true } },
    ],
  })
