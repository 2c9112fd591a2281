import type { GlobalConfig } from 'payload'
import { forUsersOnly, globalAccessTo } from '../access/rules'
import { localizedText, localizedTextarea } from '../fields/common'
import { withGlobalTexts } from '../fields/texts'
import { keepUsedLevels } from './keepUsedLevels'

/** The region's own picture of smart specialisation: a pyramid of ordered levels, and the same in words. */
export const ExplanationModel = (): GlobalConfig =>
  withGlobalTexts({
    slug: 'explanation-model',
    access: globalAccessTo('explanation-model'),
    hooks: { beforeChange: [keepUsedLevels] },
    fields: [
      localizedText('title', { required: true }),
      localizedTextarea('idea'),
      {
        name: 'levels',
        type: 'array',
        required: true,
        minRows: 1,
        fields: [
          localizedText('label', { required: true }),
          localizedTextarea('explanation'),
          { name: 'examples', type: 'array', admin: { initCollapsed: true }, fields: [localizedText('text', { required: true })] },
          { name: 'key', type: 'text', required: true },
        ],
      },
      localizedTextarea('textAlternative', { required: true }),
      { name: 'mailPicture', type: 'ui', admin: { components: { Field: '/src/admin/fields/ModelPicture#ModelPicture' } } },
      {
        name: 'criteria',
        type: 'array',
        access: { read: forUsersOnly },
        admin: { initCollapsed: true },
        fields: [
          localizedText('label', { required: true }),
          localizedTextarea('explanation'),
          { name: 'key', type: 'text', required: true },
        ],
      },
    ],
  })
