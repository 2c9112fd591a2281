import type { CollectionConfig } from 'payload'
import { accessTo } from '../../../access/rules'
import { localizedText } from '../../../fields/common'
import { withTexts } from '../../../fields/texts'
import { modelPicture } from './modelPicture'
import { refuseNoPicture, showPictureAlone } from './hooks'
import { policies } from '../../../policies'

/** Pictures. Each says in words what it shows, for those who do not see it (WCAG 1.1.1). */
export const Media = (folder: string): CollectionConfig =>
  withTexts({
    slug: 'media',
    access: accessTo('media'),
    custom: policies({
      bulkEdit: ['credit'],
    }),
    admin: {
      useAsTitle: 'alt',
      defaultColumns: ['filename', 'alt', 'credit', 'updatedAt'],
      listSearchableFields: ['alt', 'filename', 'credit'],
    },
    defaultSort: '-createdAt',
    upload: {
      staticDir: folder,
      mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/gif'],
      imageSizes: [
        { name: 'wide', width: 1200, withoutEnlargement: true },
        { name: 'small', width: 480, withoutEnlargement: true, formatOptions: { format: 'webp' } },
        { name: 'medium', width: 960, withoutEnlargement: true, formatOptions: { format: 'webp' } },
        { name: 'large', width: 1920, withoutEnlargement: true, formatOptions: { format: 'webp' } },
      ],
      adminThumbnail: 'wide',
      focalPoint: true,
      crop: false,
    },
    endpoints: [modelPicture],
    hooks: { beforeOperation: [refuseNoPicture, showPictureAlone] },
    fields: [localizedText('alt', { required: true }), { name: 'credit', type: 'text' }],
  })
