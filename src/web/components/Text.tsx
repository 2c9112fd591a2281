import type { ElementType } from 'react'
import type { Words } from '../words'

interface Props {
  words: Words
  /** A text field of a document read with `locale: 'all'`. */
  of: string | null | undefined
  as?: ElementType
  className?: string
}

/** A text of the content, marked with its language where that is not the page's; nothing where it is empty. */
export function Text({ words, of, as: Tag = 'span', className }: Props) {
  const text = words.pick(of)
  if (!text) return null
  return (
    <Tag lang={words.markOf(text.lang)} className={className}>
      {text.value}
    </Tag>
  )
}
