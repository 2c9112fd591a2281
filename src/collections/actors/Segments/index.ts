import type { CollectionConfig } from 'payload'
import { accessTo, forReadersOfAll, forReadersOfAllAndOwners } from '../../../access/rules'
import { localizedText, relation } from '../../../fields/common'
import { withTexts } from '../../../fields/texts'
import { keepOwner } from '../../keepOwner'
import { earlierVersions } from '../../versions'
import { dropApprovals } from '../../mailings/approval/hooks'
import { segmentEndpoints } from './endpoints'
import { checkSegmentQuestion } from './validators'
import { policies } from '../../../policies'

/** Saved questions that pick contacts. */
export const Segments = (): CollectionConfig =>
  withTexts({
    slug: 'segments',
    access: accessTo('segments'),
    trash: true,
    custom: policies({
      alphabet: ['name'],
      references: [{ to: ['meetings', 'dispatches'], at: { question: 'question' }, trash: {}, delete: {} }],
    }),
    admin: { useAsTitle: 'name', defaultColumns: ['name', 'question', 'owner', 'updatedAt'] },
    defaultSort: 'name',
    versions: earlierVersions,
    endpoints: segmentEndpoints,
    hooks: { beforeChange: [keepOwner], afterChange: [dropApprovals] },
    fields: [
      localizedText('name', { required: true }),
      {
        name: 'question',
        type: 'json',
        validate: checkSegmentQuestion,
        admin: {
          components: {
            Field: '/src/admin/segments/QuestionBuilder#QuestionBuilder',
            Cell: '/src/admin/segments/QuestionCell#QuestionCell',
          },
        },
      },
      { name: 'picks', type: 'ui', admin: { components: { Field: '/src/admin/segments/SegmentLook#SegmentLook' } } },
      relation('include', 'contacts', { hasMany: true, access: { read: forReadersOfAllAndOwners('segments') } }),
      relation('exclude', 'contacts', { hasMany: true, access: { read: forReadersOfAllAndOwners('segments') } }),
      {
        name: 'export',
        type: 'ui',
        admin: { disableListColumn: true, components: { Field: '/src/admin/contacts/ExportContacts#ExportSegment' } },
      },
      { name: 'reach', type: 'ui', admin: { components: { Field: '/src/admin/segments/SegmentReach#SegmentReach' } } },
      { name: 'why', type: 'ui', admin: { components: { Field: '/src/admin/segments/SegmentWhy#SegmentWhy' } } },
      { name: 'uses', type: 'ui', admin: { components: { Field: '/src/admin/segments/SegmentUses#SegmentUses' } } },
      { name: 'relatedCollection', type: 'text', defaultValue: 'contacts', admin: { hidden: true } },
      {
        name: 'shared',
        type: 'checkbox',
        defaultValue: false,
        access: { create: forReadersOfAll('segments'), update: forReadersOfAll('segments') },
        admin: { position: 'sidebar' },
      },
      relation('owner', 'users', { admin: { position: 'sidebar', readOnly: true } }),
    ],
  })
