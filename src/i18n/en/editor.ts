import type { editor as sv } from '../sv/editor'
import type { Translated } from '../translated'

export const editor: Translated<typeof sv> = {
  placeholder: 'Write here. Press / for headings and lists.',
  active: '{{count}} chosen',
  basic: 'Text',
  orderedList: 'Numbered list',
  unorderedList: 'Bullet list',
  paragraph: 'Plain text',
}
