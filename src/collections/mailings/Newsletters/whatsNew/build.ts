import type { Newsletter } from '../../../../payload-types'
import type { NewKind } from '../../../../domain/whatsNew'
import type { Translate } from '../../../../i18n'

type Block = Newsletter['blocks'][number]
export type Chosen = Record<NewKind, string[]>

/** Rich text as Lexical keeps it: a heading, or a paragraph. */
function prose(type: 'heading' | 'paragraph', text: string) {
  const common = { version: 1, direction: 'ltr' as const, format: '' as const, indent: 0 }
  const words = { type: 'text', text, version: 1, detail: 0, format: 0, mode: 'normal', style: '' }
  const node = { type, ...(type === 'heading' ? { tag: 'h2' } : { textFormat: 0, textStyle: '' }), ...common, children: [words] }
  return { root: { type: 'root', ...common, children: [node] } }
}

const text = (type: 'heading' | 'paragraph', words: string): Block => ({ blockType: 'text', text: prose(type, words) })

/** The blocks of a letter with what was chosen: some words to begin with, and each kind under its heading. */
export function blocksFor({ news, meetings, calls, terms }: Chosen, t: Translate): Block[] {
  const [meeting] = meetings
  const under = (heading: NewKind, blocks: Block[]): Block[] =>
    blocks.length === 0 ? [] : [text('heading', t(`whatsNew.headings.${heading}`)), ...blocks]
  return [
    text('paragraph', t('whatsNew.intro')),
    ...under('news', news.length === 0 ? [] : [{ blockType: 'news', items: news }]),
    ...under(
      'meetings',
      meeting === undefined
        ? []
        : meetings.length === 1
          ? [{ blockType: 'meeting', meeting }]
          : [{ blockType: 'meetings', items: meetings }],
    ),
    ...under('calls', calls.length === 0 ? [] : [{ blockType: 'calls', items: calls }]),
    ...under(
      'terms',
      terms.map((term) => ({ blockType: 'term', term })),
    ),
  ]
}

/** The same blocks, as they were stored, with our words in another language. */
export function translated(stored: readonly Block[], blocks: readonly Block[]): Block[] {
  return stored.map((block, index) => {
    const other = blocks[index]
    return block.blockType === 'text' && other?.blockType === 'text' ? { ...block, text: other.text ?? null } : block
  })
}
