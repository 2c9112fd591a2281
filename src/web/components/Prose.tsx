import { type Explainer, proseHtml } from '../../glossary'
import type { News } from '../../payload-types'
import { withoutHost } from '../paths'
import { partsFor } from '../prose/parts'
import type { Words } from '../words'
import { termAttributes } from './termAttributes'

interface Props {
  words: Words
  /** A rich text of a document read with `locale: 'all'`. */
  of: News['body']
  /** Explains the terms that it meets; without it none is. */
  explainer?: Explainer | null
}

/** Running text as the editor wrote it, marked with its language where that is not the page's. */
export function Prose({ words, of, explainer = null }: Props) {
  const prose = words.pick(of)
  if (!prose) return null
  const explained = explainer && { search: explainer.in(prose.lang), attributes: termAttributes(words, prose.lang) }
  const html = proseHtml(prose.value, explained, partsFor({ words, lang: prose.lang, addressOf: withoutHost }))
  return <div className="prose" lang={words.markOf(prose.lang)} dangerouslySetInnerHTML={{ __html: html }} />
}
