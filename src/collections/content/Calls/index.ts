import type { CollectionConfig, Field } from 'payload'
import { accessTo } from '../../../access/rules'
import { dayField, localizedText, localizedTextarea, registryNumberField, strengthAreasField } from '../../../fields/common'
import { slugField } from '../../../fields/slug'
import { withTexts } from '../../../fields/texts'
import { webAddressField } from '../../../fields/webAddress'
import { checkNotBefore } from '../../../fields/order'
import { policies } from '../../../policies'

const time: Field = {
  type: 'row',
  fields: [dayField('opens'), { ...dayField('closes'), index: true, validate: checkNotBefore('opens') } as Field],
}

/** Calls (utlysningar): a funder's invitation to apply, with opening and closing day. */
export const Calls = (): CollectionConfig =>
  withTexts({
    slug: 'calls',
    access: accessTo('calls'),
    trash: true,
    custom: policies({
      inApi: 'slug',
      alphabet: ['title'],
      page: { address: 'call' },
      bulkEdit: ['funder', 'strengthAreas'],
    }),
    admin: {
      useAsTitle: 'title',
      defaultColumns: ['title', 'funder', 'opens', 'closes', '_status'],
      listSearchableFields: ['title', 'funder'],
    },
    defaultSort: '-closes',
    versions: { drafts: { schedulePublish: true } },
    fields: [
      localizedText('title', { required: true }),
      { name: 'funder', type: 'text', required: true },
      localizedTextarea('summary', { required: true }),
      time,
      webAddressField('link'),
      strengthAreasField(),
      registryNumberField(),
      slugField(),
    ],
  })
