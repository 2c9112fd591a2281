import type { CollectionConfig, Field, Where } from 'payload'
import { accessTo, forReadersOfAll } from '../../../access/rules'
import { approvalEnds, audienceChoices, blockers, dispatchKinds, dispatchStatuses, pauseReasons } from '../../../domain/mailings'
import { openStatuses, underWay } from '../../../domain/dispatchStatus'
import { registryNumberField, relation } from '../../../fields/common'
import { withTexts } from '../../../fields/texts'
import { dispatchEndpoints } from './endpoints'
import { policies } from '../../../policies'

const hidden = { hidden: true } as const

const goingOut: Where = { status: { in: [...underWay] } }

/** One sending of a newsletter or an invitation, with what was frozen for it. Written by the mail room only. */
export const Dispatches = (): CollectionConfig =>
  withTexts({
    slug: 'dispatches',
    access: accessTo('dispatches'),
    custom: policies({
      audit: 'nobody',
      // The archive of newsletters; nothing of how far a sending has come.
      shown: ['content', 'deletedAt', 'inArchive', 'slug', 'startedAt', 'status', 'webCorrections'],
      autosave: false,
      // What has been sent shows its pictures for as long as it is kept, whatever its newsletter shows by now.
      references: [
        { to: ['media'], at: { mails: true }, trash: null, delete: { or: [goingOut, { startedAt: { exists: true } }] } },
        { to: ['meetings'], at: { path: 'meeting' }, trash: goingOut, delete: goingOut, says: 'keeping.underWay' },
        { to: ['newsletters'], at: { path: 'newsletter' }, trash: goingOut, delete: goingOut, says: 'keeping.underWay' },
        {
          to: ['newsletters'],
          at: { path: 'newsletter' },
          trash: null,
          delete: { status: { not_in: [...openStatuses] } },
          says: 'keeping.sent',
        },
      ],
      longLists: [['rowsRemovedAt', 'completedAt']],
    }),
    lockDocuments: false,
    admin: {
      useAsTitle: 'title',
      defaultColumns: ['title', 'kind', 'status', 'confirmedCount', 'createdAt'],
      components: {
        views: {
          edit: {
            default: {
              Component: '/src/admin/dispatches/DispatchView#DispatchView',
              tab: { label: ({ t }) => t('spets:admin:dispatch:accounting'), href: '' },
            },
          },
        },
      },
    },
    defaultSort: '-createdAt',
    indexes: [
      { fields: ['status', 'createdAt'] },
      { fields: ['status', 'completedAt'] },
      { fields: ['startedAt', 'createdAt'] },
      { fields: ['rowsRemovedAt', 'completedAt'] },
    ],
    endpoints: dispatchEndpoints,
    fields: [
      { name: 'title', type: 'text', required: true },
      { name: 'kind', type: 'select', required: true, options: [...dispatchKinds] },
      { name: 'status', type: 'select', required: true, options: [...dispatchStatuses] },
      relation('newsletter', 'newsletters', { index: true }),
      relation('meeting', 'meetings', { index: true }),
      { name: 'confirmedCount', type: 'number' },
      relation('confirmedBy', 'users'),
      { name: 'scheduledFor', type: 'date', index: true },
      { name: 'startedAt', type: 'date' },
      { name: 'completedAt', type: 'date' },
      { name: 'problem', type: 'textarea' },
      { name: 'blocker', type: 'select', options: [...blockers], admin: hidden },
      { name: 'pauseReason', type: 'select', options: [...pauseReasons] },
      registryNumberField(),
      ...approvalFields(),
      ...onTheWay(),
      { name: 'key', type: 'text', unique: true, index: true, admin: hidden },
      { name: 'slug', type: 'text', unique: true, index: true, admin: hidden },
      { name: 'inArchive', type: 'checkbox', defaultValue: false, admin: hidden },
      { name: 'worker', type: 'text', admin: hidden },
      { name: 'leaseUntil', type: 'date', admin: hidden },
      { name: 'content', type: 'json', admin: hidden },
      { name: 'segmentQuestions', type: 'json', access: { read: forReadersOfAll('segments') }, admin: hidden },
    ],
  })

/** Who asked for approval of what, and how it went. */
const approvalFields = (): Field[] => [
  relation('approvalRequestedBy', 'users'),
  { name: 'approvalRequestedAt', type: 'date', index: true },
  relation('approvedBy', 'users'),
  { name: 'approvedAt', type: 'date' },
  { name: 'approvalEnded', type: 'select', options: [...approvalEnds] },
  { name: 'approvalAnswer', type: 'textarea' },
  { name: 'fingerprint', type: 'text', admin: hidden },
]

/** What was chosen when it was confirmed, and what keeps it from being sent just now. */
const onTheWay = (): Field[] => [
  { name: 'audience', type: 'select', options: [...audienceChoices], admin: hidden },
  { name: 'confirmedAt', type: 'date' },
  { name: 'timed', type: 'checkbox', defaultValue: false, admin: hidden },
  { name: 'sender', type: 'json', admin: hidden },
  { name: 'retryAt', type: 'date', index: true, admin: hidden },
  { name: 'retries', type: 'number', defaultValue: 0, admin: hidden },
  relation('corrects', 'dispatches', { index: true }),
  { name: 'note', type: 'json', admin: hidden },
  { name: 'numbers', type: 'json', admin: hidden },
  { name: 'refusals', type: 'json', admin: hidden },
  { name: 'rowsRemovedAt', type: 'date' },
  { name: 'webCorrections', type: 'json', admin: hidden },
  { name: 'webVersion', type: 'number', defaultValue: 1, admin: hidden },
]
