import { convertLexicalToHTML } from '@payloadcms/richtext-lexical/html'
import { withoutHarmfulNodes } from '../../domain/links'
import type { News } from '../../payload-types'
import type { Words } from '../words'

interface Props {
  words: Words
  /** A rich text of a document read with `locale: 'all'`. */
  of: News['body']
}

/**
 * Running text as the editor wrote it, marked with its language where that is not the page's. Whatever came to be
 * stored, no link in it runs a program.
 */
export function Prose({ words, of }: Props) {
  const prose = words.pick(of)
  if (!prose) return null
  const html = convertLexicalToHTML({ data: withoutHarmfulNodes(prose.value) as typeof prose.value, disableContainer: true })
  return <div className="prose" lang={words.markOf(prose.lang)} dangerouslySetInnerHTML={{ __html: html }} />
}
