import type { BlockProps } from './props'

export const TextBlock = ({ words, block }: BlockProps<'text'>) => (
  <div className="prose" lang={words.markOf(block.lang)} dangerouslySetInnerHTML={{ __html: block.html }} />
)
