import type { sv } from '../sv'
import type { Translated } from '../translated'

export const guide: Translated<typeof sv.guide> = {
  title: 'Guide',
  link: 'Guide (in Swedish)',
  toSpets: 'To Spets',
  chapters: 'Chapters',
  table: 'Table',
  onwards: 'Read on',
  previous: 'Previous: {{title}}',
  next: 'Next: {{title}}',
  pageTitle: '{{title}} – Guide',
  toContents: 'To the contents of the guide',
}
