import type { Field } from 'payload'
import { localizedTextarea } from '../../../fields/common'

/** How one finds the place, and gets in. */
export const placeFields = (): Field[] => [
  { name: 'address', type: 'text' },
  {
    type: 'row',
    fields: [localizedTextarea('directions', { admin: { width: '50%' } }), localizedTextarea('accessibility', { admin: { width: '50%' } })],
  },
]
