import { Fragment } from 'react'
import type { Words } from '../../../reports'

/** Words in their language, a new line for each of theirs. */
export const Said = ({ words: { lang, text } }: { words: Words }) => {
  const lines = text.split('\n').map((line, index) => (
    <Fragment key={index}>
      {index > 0 && <br />}
      {line}
    </Fragment>
  ))
  return lang ? <span lang={lang}>{lines}</span> : lines
}
