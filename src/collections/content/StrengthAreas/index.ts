import type { CollectionConfig } from 'payload'
import { accessTo } from '../../../access/rules'
import { patterns } from '../../../domain/face'
import { checkColour } from '../../../fields/colour'
import { localizedText, localizedTextarea } from '../../../fields/common'
import { slugField } from '../../../fields/slug'
import { withTexts } from '../../../fields/texts'
import { policies } from '../../../policies'

/** The fields that the region has chosen to prioritise (S3 priorities). */
export const StrengthAreas = (): CollectionConfig =>
  withTexts({
    slug: 'strength-areas',
    access: accessTo('strength-areas'),
    trash: true,
    custom: policies({
      inApi: 'slug',
      alphabet: ['title'],
      page: { address: 'strengthArea' },
    }),
    admin: {
      useAsTitle: 'title',
      defaultColumns: ['title', 'meetingPattern.kind', '_status'],
      components: {
        views: {
          edit: {
            standing: {
              Component: '/src/admin/standing/StandingView#StandingView',
              path: '/standing',
              tab: { label: ({ t }) => t('spets:standing:tab'), href: '/standing', order: 150 },
            },
          },
        },
      },
    },
    defaultSort: 'title',
    versions: { drafts: true },
    fields: [
      localizedText('title', { required: true }),
      localizedTextarea('summary'),
      {
        name: 'subAreas',
        type: 'array',
        admin: { initCollapsed: true },
        fields: [localizedText('name', { required: true })],
      },
      {
        name: 'meetingPattern',
        type: 'group',
        fields: [{ name: 'kind', type: 'select', options: ['monthly', 'need-based', 'key-actors', 'other'] }, localizedTextarea('note')],
      },
      slugField(),
      { name: 'picture', type: 'upload', relationTo: 'media', admin: { position: 'sidebar' } },
      { name: 'pattern', type: 'select', defaultValue: 'none', options: [...patterns], admin: { position: 'sidebar', isClearable: false } },
      { name: 'colour', type: 'text', validate: checkColour, admin: { position: 'sidebar' } },
    ],
  })
