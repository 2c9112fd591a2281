import type { CollectionConfig } from 'payload'
import { accessTo } from '../../../access/rules'
import { localizedText } from '../../../fields/common'
import { withTexts } from '../../../fields/texts'
import { policies } from '../../../policies'
import { makeLogoSafe } from './hooks'

/** The region's logo in its forms, as SVG or PNG. */
export const Logos = (folder: string): CollectionConfig =>
  withTexts({
    slug: 'logos',
    access: accessTo('logos'),
    custom: policies({}),
    admin: { useAsTitle: 'alt', defaultColumns: ['filename', 'alt', 'updatedAt'], listSearchableFields: ['alt', 'filename'] },
    defaultSort: '-createdAt',
    upload: {
      staticDir: folder,
      mimeTypes: ['image/svg+xml', 'image/png'],
      focalPoint: false,
      crop: false,
      modifyResponseHeaders: ({ headers }) => {
        headers.set('x-content-type-options', 'nosniff')
        headers.set('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
        return headers
      },
    },
    hooks: { beforeOperation: [makeLogoSafe] },
    fields: [localizedText('alt', { required: true })],
  })
