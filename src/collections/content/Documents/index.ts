import type { CollectionConfig, Field } from 'payload'
import { accessTo } from '../../../access/rules'
import { dayField, localizedText, localizedTextarea, relation, strengthAreasField } from '../../../fields/common'
import { slugField } from '../../../fields/slug'
import { withTexts } from '../../../fields/texts'
import { checkNotBefore } from '../../../fields/order'
import { policies } from '../../../policies'

const decision: Field = {
  name: 'decision',
  type: 'group',
  fields: [
    {
      type: 'row',
      fields: [
        localizedText('body', { admin: { width: '50%' } }),
        dayField('date', { width: '25%' }),
        { name: 'paragraph', type: 'text', admin: { width: '25%' } },
      ],
    },
  ],
}

const validity: Field = {
  type: 'row',
  fields: [dayField('validFrom'), { ...dayField('validTo'), validate: checkNotBefore('validFrom') } as Field],
}

/** Programmes, decisions, reports: public records with their registry number, who decided, and the file. */
export const Documents = (folder: string): CollectionConfig =>
  withTexts({
    slug: 'documents',
    access: accessTo('documents'),
    trash: true,
    custom: policies({
      inApi: 'slug',
      alphabet: ['title'],
      fromActivity: { title: 'title', summary: 'description', strengthAreas: 'strengthAreas', activity: 'activity' },
      bulkEdit: ['kind', 'activity', 'strengthAreas'],
    }),
    admin: {
      useAsTitle: 'title',
      defaultColumns: ['title', 'kind', 'registryNumber', 'decision.date', 'validTo', '_status'],
      listSearchableFields: ['title', 'registryNumber', 'filename'],
    },
    defaultSort: '-createdAt',
    versions: { drafts: true },
    upload: {
      staticDir: folder,
      mimeTypes: [
        'application/pdf',
        'application/vnd.oasis.opendocument.text',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'application/vnd.openxmlformats-officedocument.presentationml.presentation',
      ],
      // A record may be told of before its file is there.
      filesRequiredOnCreate: false,
      focalPoint: false,
      crop: false,
      modifyResponseHeaders: ({ headers }) => {
        headers.set('x-content-type-options', 'nosniff')
        headers.set('content-security-policy', "default-src 'none'; sandbox")
        return headers
      },
    },
    fields: [
      localizedText('title', { required: true }),
      localizedTextarea('summary'),
      decision,
      validity,
      {
        name: 'kind',
        type: 'select',
        required: true,
        defaultValue: 'report',
        options: ['programme', 'plan', 'policy', 'decision', 'report', 'minutes', 'other'],
        admin: { position: 'sidebar' },
      },
      { name: 'registryNumber', type: 'text', index: true, admin: { position: 'sidebar' } },
      strengthAreasField(),
      relation('activity', 'activities', { admin: { position: 'sidebar' } }),
      slugField(),
    ],
  })
