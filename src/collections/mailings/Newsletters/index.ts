import type { CollectionConfig } from 'payload'
import { accessTo } from '../../../access/rules'
import { mailBlocks } from '../../../blocks/mailBlocks'
import { localizedText, relation } from '../../../fields/common'
import { withTexts } from '../../../fields/texts'
import { keepOwner } from '../../keepOwner'
import { earlierVersions } from '../../versions'
import { deleteUnsent, dropApprovals, dropUnsentInTrash } from '../approval/hooks'
import { fromLast, markAsCopy } from './endpoints'
import { mailingEndpoints } from '../mailing/endpoints'
import { senderFields } from '../mailing/senderFields'
import { policies } from '../../../policies'
import { whatsNewEndpoints } from './whatsNew/endpoints'

/** What is written; a dispatch is one sending of it. */
export const Newsletters = (): CollectionConfig =>
  withTexts({
    slug: 'newsletters',
    access: accessTo('newsletters'),
    trash: true,
    custom: policies({
      longTexts: ['preheader', 'blocks'],
      bulkEdit: ['activity', 'inArchive'],
      fromActivity: { subject: 'title', segments: 'segments', blocks: 'opening', activity: 'activity' },
      // What has been sent is kept by itself, so it keeps nothing from the trash; but its newsletter still points here.
      references: [
        { to: ['news', 'calls', 'terms', 'media', 'meetings'], at: { blocks: 'blocks' }, trash: 'unsent', delete: {} },
        { to: ['segments'], at: { path: 'segments' }, trash: 'unsent', delete: {} },
      ],
    }),
    admin: {
      useAsTitle: 'subject',
      // The pane beside the form is ours and frames no address; Payload opens it only where there is one.
      livePreview: { url: '/admin', openByDefault: true },
      defaultColumns: ['subject', 'segments', 'owner', 'updatedAt'],
      listSearchableFields: ['subject', 'preheader'],
      components: {
        beforeListTable: ['/src/admin/writing/FromLastButton#FromLastButton'],
        edit: {
          beforeDocumentControls: [
            '/src/admin/writing/FieldInAddress#FieldInAddress',
            '/src/admin/writing/NewPane#NewPane',
            '/src/admin/newsletters/OpenSendingButton#OpenSendingButton',
          ],
        },
        views: {
          edit: {
            livePreview: { Component: '/src/admin/writing/PreviewPane#PreviewPane' },
            sending: {
              Component: '/src/admin/newsletters/SendingView#SendingView',
              path: '/sending',
              tab: { label: ({ t }) => t('spets:admin:sending:tab'), href: '/sending', order: 150 },
            },
          },
        },
      },
    },
    defaultSort: '-updatedAt',
    versions: earlierVersions,
    endpoints: [...mailingEndpoints('newsletter'), fromLast, ...whatsNewEndpoints],
    hooks: {
      beforeChange: [keepOwner],
      afterChange: [dropApprovals, dropUnsentInTrash],
      beforeDelete: [deleteUnsent],
    },
    fields: [
      localizedText('subject', { required: true, maxLength: 150, hooks: { beforeDuplicate: [markAsCopy] } }),
      localizedText('preheader', { maxLength: 200 }),
      relation('segments', 'segments', { hasMany: true, required: true }),
      { name: 'blocks', type: 'blocks', required: true, minRows: 1, blocks: mailBlocks() },
      ...senderFields(),
      relation('activity', 'activities', { admin: { position: 'sidebar' } }),
      { name: 'inArchive', type: 'checkbox', defaultValue: true, admin: { position: 'sidebar' } },
      { name: 'explainTerms', type: 'checkbox', defaultValue: true, admin: { position: 'sidebar' } },
      relation('owner', 'users', { admin: { position: 'sidebar', readOnly: true } }),
      { name: 'dispatches', type: 'join', collection: 'dispatches', on: 'newsletter', admin: { allowCreate: false } },
    ],
  })
