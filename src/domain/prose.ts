import type { News } from '../payload-types'

type Prose = NonNullable<News['body']>

const around = { direction: 'ltr', format: '', indent: 0, version: 1 } as const

/** Paragraphs as the rich text editor stores them. */
export const prose = (paragraphs: readonly string[]): Prose => ({
  root: {
    ...around,
    type: 'root',
    children: paragraphs.map((text) => ({
      ...around,
      type: 'paragraph',
      textFormat: 0,
      children: [{ type: 'text', text, version: 1, detail: 0, format: 0, mode: 'normal', style: '' }],
    })),
  },
})
