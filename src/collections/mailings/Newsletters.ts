import type { CollectionConfig } from 'payload'
import { accessTo } from '../../access/rules'
import { mailBlocks } from '../../blocks/mailBlocks'
import { localizedText, relation } from '../../fields/common'
import { withTexts } from '../../fields/texts'
import { keepOwner } from '../keepOwner'
import { refuseWhenUsed } from '../refuseWhenUsed'
import { deleteUnsent, dropApprovals } from './approvalHooks'
import { mailingEndpoints } from './mailingEndpoints'
import { senderFields } from './senderFields'

/** What is written; a dispatch is one sending of it. */
export const Newsletters = (): CollectionConfig =>
  withTexts({
    slug: 'newsletters',
    access: accessTo('newsletters'),
    admin: {
      useAsTitle: 'subject',
      defaultColumns: ['subject', 'segments', 'owner', 'updatedAt'],
      components: {
        edit: { beforeDocumentControls: ['/src/admin/newsletters/OpenSendingButton#OpenSendingButton'] },
        views: {
          edit: {
            sending: {
              Component: '/src/admin/newsletters/SendingView#SendingView',
              path: '/sending',
              tab: { label: ({ t }) => t('spets:admin:sending:tab'), href: '/sending', order: 150 },
            },
          },
        },
      },
    },
    endpoints: mailingEndpoints('newsletter'),
    hooks: {
      beforeChange: [keepOwner],
      afterChange: [dropApprovals],
      beforeDelete: [deleteUnsent, refuseWhenUsed({ collection: 'dispatches', path: 'newsletter' })],
    },
    fields: [
      localizedText('subject', { required: true, maxLength: 150 }),
      localizedText('preheader', { maxLength: 200 }),
      { name: 'blocks', type: 'blocks', required: true, minRows: 1, blocks: mailBlocks() },
      relation('segments', 'segments', { hasMany: true, required: true, admin: { position: 'sidebar' } }),
      ...senderFields(),
      relation('activity', 'activities', { admin: { position: 'sidebar' } }),
      { name: 'inArchive', type: 'checkbox', defaultValue: true, admin: { position: 'sidebar' } },
      { name: 'dispatches', type: 'join', collection: 'dispatches', on: 'newsletter', admin: { allowCreate: false } },
      relation('owner', 'users', { admin: { position: 'sidebar', readOnly: true } }),
    ],
  })
