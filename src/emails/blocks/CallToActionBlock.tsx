import { ActionButton } from '../components/ActionButton'
import type { BlockProps } from './props'

export const CallToActionBlock = ({ words, block }: BlockProps<'callToAction'>) => (
  <ActionButton label={block.label} url={block.url} lang={words.markOf(block.lang)} />
)
