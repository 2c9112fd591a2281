import type { BlockProps } from './props'
import { styledRichText } from '../richText'

export const TextBlock = ({ words, block }: BlockProps<'text'>) => (
  <div lang={words.markOf(block.lang)} className="rich" dangerouslySetInnerHTML={{ __html: styledRichText(block.html) }} />
)
