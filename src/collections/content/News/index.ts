import type { CollectionConfig } from 'payload'
import { accessTo } from '../../../access/rules'
import { dayField, localizedText, localizedTextarea, registryNumberField, relation, strengthAreasField } from '../../../fields/common'
import { articleField } from '../../../fields/prose'
import { slugField } from '../../../fields/slug'
import { withTexts } from '../../../fields/texts'
import { policies } from '../../../policies'

/** News for the website and the newsletters; may be published at a time set beforehand. */
export const News = (): CollectionConfig =>
  withTexts({
    slug: 'news',
    access: accessTo('news'),
    trash: true,
    custom: policies({
      inApi: 'slug',
      longTexts: ['lead', 'body'],
      alphabet: ['title'],
      page: { address: 'news' },
      fromActivity: { title: 'title', lead: 'message', strengthAreas: 'strengthAreas', activity: 'activity' },
      bulkEdit: ['activity', 'strengthAreas', 'euNotice'],
      references: [
        { to: ['media'], at: { path: 'picture' }, trash: {}, delete: {} },
        { to: ['media', 'documents'], at: { prose: 'body' }, trash: {}, delete: {} },
      ],
    }),
    admin: {
      useAsTitle: 'title',
      defaultColumns: ['title', 'date', 'strengthAreas', '_status'],
      listSearchableFields: ['title', 'lead', 'registryNumber'],
    },
    defaultSort: '-date',
    indexes: [{ fields: ['_status', 'date', 'createdAt'] }, { fields: ['date', 'createdAt'] }],
    versions: { drafts: { schedulePublish: true } },
    graphQL: { singularName: 'NewsItem', pluralName: 'NewsItems' },
    fields: [
      localizedText('title', { required: true }),
      localizedTextarea('lead', { required: true }),
      articleField('body'),
      { name: 'picture', type: 'upload', relationTo: 'media' },
      dayField('date', { required: true, beginsToday: true }),
      relation('terms', 'terms', { hasMany: true }),
      strengthAreasField(),
      relation('activity', 'activities', { admin: { position: 'sidebar' } }),
      registryNumberField(),
      { name: 'euNotice', type: 'checkbox', defaultValue: false, admin: { position: 'sidebar' } },
      { name: 'explainTerms', type: 'checkbox', defaultValue: true, admin: { position: 'sidebar' } },
      slugField(),
    ],
  })
