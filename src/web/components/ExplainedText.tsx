import type { ElementType } from 'react'
import { markedText } from '../../domain/terms'
import type { Explainer } from '../../glossary'
import type { Words } from '../words'
import { termAttributes } from './termAttributes'

interface Props {
  words: Words
  /** A text field of a document read with `locale: 'all'`. */
  of: string | null | undefined
  as: ElementType
  className?: string
  explainer: Explainer | null
}

/** A text of the content as `Text` shows it, with the terms that it meets explained. */
export function ExplainedText({ words, of, as: Tag, className, explainer }: Props) {
  const text = words.pick(of)
  if (!text) return null
  const attributes = termAttributes(words, text.lang)
  const pieces = explainer ? markedText(text.value, explainer.in(text.lang)) : [text.value]
  return (
    <Tag lang={words.markOf(text.lang)} className={className}>
      {pieces.map((piece) => {
        if (typeof piece === 'string') return piece
        const { class: name, ...rest } = attributes(piece.of)
        return (
          <a key={piece.at} className={name} {...rest}>
            {piece.said}
          </a>
        )
      })}
    </Tag>
  )
}
