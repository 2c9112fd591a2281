import type { BlockProps } from './props'

export const QuoteBlock = ({ words, block }: BlockProps<'quote'>) => (
  <blockquote lang={words.markOf(block.lang)}>
    <p className="plain">{block.text}</p>
    {block.source ? <p className="muted">– {block.source}</p> : null}
  </blockquote>
)
