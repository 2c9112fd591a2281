import type { Term } from '../../payload-types'
import type { Words } from '../words'
import { TermLink } from './TermLinks'
import { Text } from './Text'

/** Terms with their definitions, each with the way to its page. */
export const Glossary = ({ words, terms }: { words: Words; terms: Term[] }) => (
  <dl className="glossary">
    {terms.map((term) => (
      <div key={term.id}>
        <dt>
          <TermLink words={words} term={term} />
        </dt>
        <Text as="dd" words={words} of={term.definition} />
      </div>
    ))}
  </dl>
)
