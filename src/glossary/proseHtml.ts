import { convertLexicalToHTML, type HTMLConverter } from '@payloadcms/richtext-lexical/html'
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { withoutHarmfulNodes } from '../domain/links'
import { markedProse, type Search, type TermNode } from '../domain/terms'
import type { Word } from './glossary'

/** How the terms of a text are found and shown. */
export interface Explained {
  search: Search<Word>
  /** The attributes of the link that a term becomes. */
  attributes: (word: Word) => Readonly<Record<string, string>>
}

/**
 * Running text as HTML. Whatever came to be stored, no link in it runs a program.
 * @param prose Lexical's JSON
 * @param explained null where no terms are explained
 */
export function proseHtml(prose: { root: object }, explained: Explained | null): string {
  const safe = withoutHarmfulNodes(prose) as { root: object }
  const marked = explained ? markedProse(safe, explained.search) : safe
  return convertLexicalToHTML({
    data: marked as SerializedEditorState,
    disableContainer: true,
    converters: ({ defaultConverters }) => ({ ...defaultConverters, term: termConverter(explained) }),
  })
}

const termConverter =
  (explained: Explained | null): HTMLConverter =>
  ({ node, nodesToHTML }) => {
    const { term, children } = node as unknown as TermNode<Word>
    const inner = nodesToHTML({ nodes: children as Parameters<typeof nodesToHTML>[0]['nodes'] }).join('')
    return explained ? `<a${attributes(explained.attributes(term))}>${inner}</a>` : inner
  }

const attributes = (named: Readonly<Record<string, string>>): string =>
  Object.entries(named)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('')

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
