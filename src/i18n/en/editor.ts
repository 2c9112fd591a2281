import type { editor as sv } from '../sv/editor'
import type { Translated } from '../translated'

export const editor: Translated<typeof sv> = {
  placeholder: 'Write here. Press / for headings and lists.',
  active: '{{count}} chosen',
  basic: 'Text',
  orderedList: 'Numbered list',
  unorderedList: 'Bullet list',
  paragraph: 'Plain text',
  upload: 'Picture or file',
  caption: 'Caption',
  captionHelp: 'Stands under the picture. What the picture shows is written with the picture itself, in its alternative text.',
  lostPicture: 'A picture in what you pasted did not come along. Save it as a file, and put it in with Picture or file.',
  rows: 'Rows',
  columns: 'Columns',
}
