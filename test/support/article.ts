import type { News } from '../../src/payload-types'

type Body = NonNullable<News['body']>
/** A node as Lexical keeps it, or what somebody sends as one. */
type Node = Record<string, unknown>

/** A running text of these nodes, as Lexical keeps it. */
export const article = (...children: Node[]): Body => ({
  root: { type: 'root', children: children as Body['root']['children'], version: 1, direction: 'ltr', format: '', indent: 0 },
})

const words = (text: string): Node => ({ type: 'text', text, version: 1, detail: 0, format: 0, mode: 'normal', style: '' })

const block = (type: string, children: Node[], more: Node = {}): Node => ({
  type,
  children,
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  ...more,
})

export const paragraph = (...children: (Node | string)[]): Node =>
  block(
    'paragraph',
    children.map((child) => (typeof child === 'string' ? words(child) : child)),
  )

export const link = (url: string, text: string): Node =>
  block('link', [words(text)], { fields: { linkType: 'custom', url, newTab: false }, id: '66f0c0ffee' })

/** A picture or a file within a text, as the editor stores it. */
export const file = (relationTo: string, value: unknown, fields: Node = {}): Node => ({
  type: 'upload',
  version: 3,
  format: '',
  id: '66f0c0ffee00000000000001',
  fields,
  relationTo,
  value,
})

/** A cell; by its `headerState` it heads its column (1), its row (2) or both (3). */
export const cell = (content: string | Node[], more: Node = {}): Node =>
  block('tablecell', typeof content === 'string' ? [paragraph(content)] : content, { headerState: 0, colSpan: 1, rowSpan: 1, ...more })

export const row = (...cells: Node[]): Node => block('tablerow', cells)

export const table = (...rows: Node[]): Node => block('table', rows)

/** A table as the editor makes one: its first row and its first column are heads. */
export const tableOf = (rows: string[][]): Node =>
  table(
    ...rows.map((cells, line) =>
      row(...cells.map((said, column) => cell(said, { headerState: (line === 0 ? 1 : 0) + (column === 0 ? 2 : 0) }))),
    ),
  )
