import type { CollectionConfig, DateField, Field, Where } from 'payload'
import { offeredZones } from '../../../calendar'
import { accessTo, forUsersOnly } from '../../../access/rules'
import { localizedText, localizedTextarea, relation, strengthAreasField } from '../../../fields/common'
import { slugField } from '../../../fields/slug'
import { withTexts } from '../../../fields/texts'
import { webAddressField } from '../../../fields/webAddress'
import { checkAfter } from '../../../fields/order'
import { earlierVersions } from '../../versions'
import { untold } from './untold'
import { answeringFields } from './answeringFields'
import { logPastMeeting } from './endpoints'
import { feedbackFields, pastMeetingFields, progressFields } from './pastMeetingFields'
import { keepUid, raiseSequence, settleRoom } from './hooks'
import { placeFields } from './placeFields'
import { plannedMails } from './plannedMails'
import { checkClock, checkOrganiserAddress } from './validators'
import { attendanceEndpoints } from '../attendance/endpoints'
import { meetingFeedback } from '../feedback/endpoint'
import { forgetFeedback } from '../feedback/hook'
import { meetingNeeds } from '../needs/endpoint'
import { signUpByApi } from '../signUp/endpoint'
import { mailingEndpoints } from '../../mailings/mailing/endpoints'
import { senderFields } from '../../mailings/mailing/senderFields'
import { policies } from '../../../policies'

/** Where most meetings are; the rest of the world follows in the order of the alphabet. */
const near = ['Europe/Stockholm', 'Europe/Oslo', 'Europe/Helsinki', 'Europe/Copenhagen', 'UTC']

const timezone = {
  defaultTimezone: 'Europe/Stockholm',
  supportedTimezones: [...near, ...offeredZones.filter((zone) => !near.includes(zone))].map((zone) => ({
    label: zone.replaceAll('_', ' '),
    value: zone,
  })),
}

const clockChange = ['/src/admin/meetings/ClockChange#ClockChange']

const dateAndTime: DateField['admin'] = {
  date: { pickerAppearance: 'dayAndTime', timeIntervals: 15, timeFormat: 'HH:mm', displayFormat: 'yyyy-MM-dd HH:mm' },
  components: { afterInput: clockChange },
}

const time: Field = {
  type: 'row',
  fields: [
    {
      name: 'start',
      type: 'date',
      required: true,
      index: true,
      timezone,
      admin: {
        ...dateAndTime,
        components: { afterInput: [...clockChange, '/src/admin/planning/HolidayNote#HolidayNote'] },
        width: '50%',
      },
    },
    {
      name: 'end',
      type: 'date',
      required: true,
      timezone,
      validate: checkAfter('start'),
      admin: { ...dateAndTime, width: '50%' },
    },
  ],
}

const agenda: Field = {
  name: 'agenda',
  type: 'array',
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'at', type: 'text', required: true, validate: checkClock, admin: { width: '20%', placeholder: '09:00' } },
        localizedText('text', { required: true, admin: { width: '80%' } }),
      ],
    },
  ],
}

const organiser: Field = {
  name: 'organiser',
  type: 'group',
  access: { read: forUsersOnly },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'name', type: 'text', admin: { width: '50%' } },
        { name: 'email', type: 'text', validate: checkOrganiserAddress, admin: { width: '50%' } },
      ],
    },
  ],
}

const planned: Where = { status: { equals: 'planned' } }

/** Actor meetings: open, individual or standing; in a place, on the net, or both. */
export const Meetings = (): CollectionConfig =>
  withTexts({
    slug: 'meetings',
    access: accessTo('meetings'),
    trash: true,
    custom: policies({
      inApi: 'slug',
      longTexts: ['description'],
      alphabet: ['title'],
      page: { address: 'meeting' },
      fromActivity: {
        title: 'title',
        start: 'start',
        end: 'end',
        description: 'description',
        invitationMessage: 'message',
        segments: 'segments',
        strengthAreas: 'strengthAreas',
        activity: 'activity',
      },
      bulkEdit: ['kind', 'status', 'initiative', 'activity', 'strengthAreas', 'public'],
      references: [
        { to: ['segments'], at: { path: 'segments' }, trash: planned, delete: planned },
        // Calendars know the meetings by their series.
        { to: ['meeting-series'], at: { path: 'series' }, trash: null, delete: {} },
      ],
      restoreKeeps: ['status', 'slug'],
    }),
    admin: {
      useAsTitle: 'title',
      defaultColumns: ['title', 'start', 'kind', 'status', 'answers', 'strengthAreas', 'public'],
      listSearchableFields: ['title', 'place'],
      components: {
        beforeListTable: ['/src/admin/meetings/ComingMeetings#ComingMeetings'],
        edit: { beforeDocumentControls: ['/src/admin/meetings/OpenInvitingButton#OpenInvitingButton'] },
        views: {
          edit: {
            inviting: {
              Component: '/src/admin/meetings/InvitingView#InvitingView',
              path: '/inviting',
              tab: { label: ({ t }) => t('spets:admin:inviting:tab'), href: '/inviting', order: 150 },
            },
            attendance: {
              Component: '/src/admin/meetings/attendance/AttendanceView#AttendanceView',
              path: '/attendance',
              tab: { label: ({ t }) => t('spets:attendance:tab'), href: '/attendance', order: 160 },
            },
          },
        },
      },
    },
    defaultSort: '-start',
    versions: earlierVersions,
    endpoints: [
      ...mailingEndpoints('invitation'),
      logPastMeeting,
      untold,
      meetingNeeds,
      meetingFeedback,
      signUpByApi,
      ...attendanceEndpoints,
    ],
    hooks: { beforeChange: [raiseSequence, keepUid], afterChange: [settleRoom], afterDelete: [forgetFeedback] },
    fields: [
      {
        name: 'untold',
        type: 'ui',
        admin: { disableBulkEdit: true, disableListColumn: true, components: { Field: '/src/admin/meetings/UntoldNotice#UntoldNotice' } },
      },
      localizedText('title', { required: true }),
      time,
      {
        type: 'row',
        fields: [
          { name: 'place', type: 'text', admin: { width: '50%' } },
          // Whoever is invited gets it; on a page for all, anybody could walk in.
          webAddressField('link', { access: { read: forUsersOnly }, admin: { width: '50%' } }),
        ],
      },
      ...placeFields(),
      localizedTextarea('description'),
      agenda,
      relation('material', 'documents', { hasMany: true }),
      relation('segments', 'segments', { hasMany: true, access: { read: forUsersOnly } }),
      {
        type: 'row',
        fields: [
          relation('contacts', 'contacts', { hasMany: true, access: { read: forUsersOnly }, admin: { width: '50%' } }),
          relation('leftOut', 'contacts', { hasMany: true, access: { read: forUsersOnly }, admin: { width: '50%' } }),
        ],
      },
      localizedTextarea('invitationMessage', { access: { read: forUsersOnly } }),
      organiser,
      relation('contactPerson', 'people'),
      plannedMails,
      localizedTextarea('cancelReason', { admin: { condition: (data) => data.status === 'cancelled' } }),
      {
        name: 'answers',
        type: 'ui',
        admin: {
          components: { Field: '/src/admin/meetings/AnswerSummary#AnswerSummary', Cell: '/src/admin/meetings/ComingCell#ComingCell' },
        },
      },
      ...pastMeetingFields(),
      ...feedbackFields(),
      {
        name: 'invitations',
        type: 'join',
        collection: 'invitations',
        on: 'meeting',
        access: { read: forUsersOnly },
        admin: { allowCreate: false, defaultColumns: ['contactName', 'answer', 'via', 'answeredAt'] },
      },
      ...progressFields(),
      {
        name: 'kind',
        type: 'select',
        required: true,
        defaultValue: 'open',
        options: ['open', 'individual', 'standing', 'keyActors', 'dialogue'],
        admin: { position: 'sidebar' },
      },
      { name: 'public', type: 'checkbox', defaultValue: false, index: true, admin: { position: 'sidebar' } },
      ...answeringFields(),
      strengthAreasField(),
      ...senderFields(),
      relation('activity', 'activities', { admin: { position: 'sidebar' } }),
      slugField(),
      { name: 'uid', type: 'text', unique: true, index: true, access: { read: forUsersOnly }, admin: { hidden: true } },
      { name: 'sequence', type: 'number', defaultValue: 0, access: { read: forUsersOnly }, admin: { hidden: true } },
      relation('series', 'meeting-series', {
        access: { read: forUsersOnly },
        index: true,
        admin: { position: 'sidebar', readOnly: true, condition: ({ series }) => Boolean(series) },
      }),
      { name: 'occurrence', type: 'date', access: { read: forUsersOnly }, admin: { hidden: true } },
    ],
  })
