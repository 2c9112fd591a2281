import type { Term } from '../../payload-types'
import { allPopulated } from '../content/read'
import { paths } from '../paths'
import type { Words } from '../words'
import { Text } from './Text'

interface Props {
  words: Words
  title: string
  terms: (string | Term)[] | null | undefined
}

/** Terms that something leads to, under a heading. */
export function TermLinks({ words, title, terms }: Props) {
  const found = allPopulated(terms)
  if (found.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {found.map((term) => (
          <li key={term.id}>
            <TermLink words={words} term={term} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A term as a link to its page. */
export const TermLink = ({ words, term }: { words: Words; term: Term }) => (
  <a href={paths.term(words.language, term.identifier)}>
    <Text words={words} of={term.preferredLabel} />
  </a>
)
