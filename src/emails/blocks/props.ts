import type { ResolvedBlock } from '../../domain/mailContent'
import type { Words } from '../words'

/** What the component of a block is given: the block, and our own words in the mail's language. */
export interface BlockProps<Type extends ResolvedBlock['type']> {
  words: Words
  block: Extract<ResolvedBlock, { type: Type }>
}
