import { type IRunOptions, TextRun } from 'docx'
import type { Words } from '../document'
import { localeOf } from './styles'

/** Words as a paragraph holds them: in their language, a new line for each of theirs. */
export const runsOf = ({ lang, text }: Words, look: IRunOptions = {}): TextRun[] =>
  text.split('\n').map(
    (line, index) =>
      new TextRun({
        ...look,
        text: line,
        ...(index > 0 ? { break: 1 } : {}),
        ...(lang ? { language: { value: localeOf(lang) } } : {}),
      }),
  )
