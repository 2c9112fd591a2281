import type { CollectionConfig } from 'payload'
import { accessTo } from '../../../access/rules'
import { dayField, localizedText, localizedTextarea, registryNumberField } from '../../../fields/common'
import { proseField } from '../../../fields/prose'
import { slugField } from '../../../fields/slug'
import { withTexts } from '../../../fields/texts'
import { policies } from '../../../policies'

/** What a role is for. Each revision is kept with the day from which it holds. */
export const RoleDescriptions = (): CollectionConfig =>
  withTexts({
    slug: 'role-descriptions',
    access: accessTo('role-descriptions'),
    trash: true,
    custom: policies({
      alphabet: ['title'],
    }),
    admin: { useAsTitle: 'title', defaultColumns: ['title', 'revision', 'validFrom', '_status'] },
    defaultSort: 'title',
    versions: { drafts: true, maxPerDoc: 0 },
    fields: [
      localizedText('title', { required: true }),
      localizedTextarea('task', { required: true }),
      proseField('description'),
      {
        type: 'row',
        fields: [
          { name: 'revision', type: 'text', required: true, defaultValue: '1', admin: { width: '50%' } },
          dayField('validFrom', { required: true }),
        ],
      },
      localizedTextarea('changes'),
      { name: 'decidedBy', type: 'text', admin: { position: 'sidebar' } },
      registryNumberField(),
      slugField(),
    ],
  })
