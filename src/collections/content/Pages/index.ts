import type { CollectionConfig, TextFieldSingleValidation } from 'payload'
import { accessTo } from '../../../access/rules'
import { pageBlocks } from '../../../blocks/pageBlocks'
import { reservedPageNames } from '../../../links/pageNames'
import { localizedText, localizedTextarea, strengthAreasField } from '../../../fields/common'
import { slugField } from '../../../fields/slug'
import { withTexts } from '../../../fields/texts'
import { translator } from '../../../i18n'
import { policies } from '../../../policies'

const checkPageName: TextFieldSingleValidation = (value, { req }) => {
  const translate = translator(req.i18n.language)
  if (!value) return translate('problems.textMissing')
  return !reservedPageNames.has(value) || translate('problems.pageNameTaken')
}

/** Pages of the website that are neither news nor lists, built of blocks. */
export const Pages = (): CollectionConfig =>
  withTexts({
    slug: 'pages',
    access: accessTo('pages'),
    trash: true,
    custom: policies({
      inApi: 'slug',
      longTexts: ['lead', 'blocks'],
      alphabet: ['title'],
      page: { address: 'page' },
      bulkEdit: ['strengthAreas', 'inMenu'],
      references: [{ to: ['terms', 'media', 'documents'], at: { blocks: 'blocks' }, trash: {}, delete: {} }],
    }),
    admin: {
      useAsTitle: 'title',
      defaultColumns: ['title', 'slug', 'inMenu', 'updatedAt', '_status'],
      listSearchableFields: ['title', 'slug'],
    },
    defaultSort: 'title',
    versions: { drafts: { schedulePublish: true } },
    fields: [
      localizedText('title', { required: true }),
      localizedTextarea('lead'),
      { name: 'blocks', type: 'blocks', blocks: pageBlocks() },
      { name: 'inMenu', type: 'checkbox', defaultValue: false, index: true, admin: { position: 'sidebar' } },
      {
        name: 'menuOrder',
        type: 'number',
        defaultValue: 0,
        admin: { position: 'sidebar', step: 1, condition: (data) => Boolean(data?.inMenu) },
      },
      strengthAreasField(),
      { name: 'explainTerms', type: 'checkbox', defaultValue: true, admin: { position: 'sidebar' } },
      slugField('title', checkPageName),
    ],
  })
