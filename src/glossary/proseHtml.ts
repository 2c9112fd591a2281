import { convertLexicalToHTML, type HTMLConverter } from '@payloadcms/richtext-lexical/html'
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { withoutHarmfulNodes } from '../domain/links'
import { markedProse, type Search, type TermNode } from '../domain/terms'
import type { Word } from './glossary'
import { attributes } from './html'
import { tableHtml } from './proseTable'

/** How the terms of a text are found and shown. */
export interface Explained {
  search: Search<Word>
  /** The attributes of the link that a term becomes. */
  attributes: (word: Word) => Readonly<Record<string, string>>
}

/** A picture or file within a running text. */
export interface FileNode {
  type: string
  /** As readers see it; an id or nothing where they do not. */
  value?: unknown
  fields?: unknown
}

/** How what stands between the words of a running text is shown. */
export interface ProseParts {
  /** A picture or a file as HTML; empty where nothing is shown. */
  file: (node: FileNode) => string
  /** What a table is called for those who do not see it, by its number in the text. */
  tableName: (number: number) => string
}

/** Where there is nothing but words: no picture, and a table without a name. */
const wordsAlone: ProseParts = { file: () => '', tableName: String }

/**
 * Running text as HTML. Whatever came to be stored, no link in it runs a program, and what nobody knows is left out.
 * @param prose Lexical's JSON
 * @param explained null where no terms are explained
 */
export function proseHtml(prose: { root: object }, explained: Explained | null, parts: ProseParts = wordsAlone): string {
  const safe = withoutHarmfulNodes(prose) as { root: object }
  const marked = explained ? markedProse(safe, explained.search) : safe
  let tables = 0
  const table: HTMLConverter = ({ node, nodesToHTML }) =>
    tableHtml(node, parts.tableName(++tables), (nodes) => nodesToHTML({ nodes }).join(''))
  return convertLexicalToHTML({
    data: marked as SerializedEditorState,
    disableContainer: true,
    converters: ({ defaultConverters }) => ({
      ...defaultConverters,
      table,
      upload: ({ node }) => parts.file(node),
      term: termConverter(explained),
      unknown: () => '',
    }),
  })
}

type Converting = Extract<HTMLConverter, (...args: never[]) => unknown>

type Nodes = Parameters<Parameters<Converting>[0]['nodesToHTML']>[0]['nodes']

const termConverter =
  (explained: Explained | null): HTMLConverter =>
  ({ node, nodesToHTML }) => {
    const { term, children } = node as unknown as TermNode<Word>
    const inner = nodesToHTML({ nodes: children as Nodes }).join('')
    return explained ? `<a${attributes(explained.attributes(term))}>${inner}</a>` : inner
  }
