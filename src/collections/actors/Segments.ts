import type { CollectionConfig } from 'payload'
import { accessTo } from '../../access/rules'
import { localizedText, relation } from '../../fields/common'
import { withTexts } from '../../fields/texts'
import { keepOwner } from '../keepOwner'
import { dropApprovals } from '../mailings/approvalHooks'
import { countEndpoint } from './segmentEndpoints'
import { checkSegmentQuestion } from './segmentRules'

/** Saved questions that pick contacts. */
export const Segments = (): CollectionConfig =>
  withTexts({
    slug: 'segments',
    access: accessTo('segments'),
    admin: { useAsTitle: 'name', defaultColumns: ['name', 'owner', 'updatedAt'] },
    endpoints: [countEndpoint],
    hooks: { beforeChange: [keepOwner], afterChange: [dropApprovals] },
    fields: [
      localizedText('name', { required: true }),
      {
        name: 'question',
        type: 'json',
        validate: checkSegmentQuestion,
        admin: { components: { Field: '@payloadcms/ui#QueryPresetsWhereField' } },
      },
      { name: 'picks', type: 'ui', admin: { components: { Field: '/src/admin/fields/SegmentPicks#SegmentPicks' } } },
      relation('include', 'contacts', { hasMany: true }),
      relation('exclude', 'contacts', { hasMany: true }),
      { name: 'relatedCollection', type: 'text', defaultValue: 'contacts', admin: { hidden: true } },
      relation('owner', 'users', { admin: { position: 'sidebar', readOnly: true } }),
    ],
  })
