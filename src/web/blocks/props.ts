import type { ResolvedBlock } from '../../domain/mailContent'
import type { Words } from '../words'

export interface BlockProps<Type extends ResolvedBlock['type']> {
  words: Words
  block: Extract<ResolvedBlock, { type: Type }>
}
