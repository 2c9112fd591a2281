import type { News } from '../payload-types'

type Prose = NonNullable<News['body']>

const around = { direction: 'ltr', format: '', indent: 0, version: 1 } as const

type Node = Prose['root']['children'][number]

/** Paragraphs as the rich text editor stores them. */
export const prose = (paragraphs: readonly string[]): Prose => proseOf(paragraphs.map(paragraph))

/** A running text of these parts. */
export const proseOf = (children: Node[]): Prose => ({ root: { ...around, type: 'root', children } })

export const paragraph = (text: string): Node => ({
  ...around,
  type: 'paragraph',
  textFormat: 0,
  children: [{ type: 'text', text, version: 1, detail: 0, format: 0, mode: 'normal', style: '' }],
})

/** A picture or a file within a text. @param id a node's own, which no other in the text has */
export const fileWithin = (id: string, relationTo: string, value: string, caption?: string): Node => ({
  type: 'upload',
  version: 3,
  format: '',
  id,
  relationTo,
  value,
  fields: caption ? { caption } : {},
})

/** A table whose first row and first column are heads. */
export const tableWithin = (rows: readonly (readonly string[])[]): Node => ({
  ...around,
  type: 'table',
  children: rows.map((cells, line) => ({
    ...around,
    type: 'tablerow',
    children: cells.map((text, column) => ({
      ...around,
      type: 'tablecell',
      headerState: (line === 0 ? 1 : 0) + (column === 0 ? 2 : 0),
      colSpan: 1,
      rowSpan: 1,
      backgroundColor: null,
      children: [paragraph(text)],
    })),
  })),
})
