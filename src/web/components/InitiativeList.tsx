import { populated } from '../content/read'
import type { Initiative } from '../../payload-types'
import { paths } from '../paths'
import { span } from '../times'
import type { Words } from '../words'
import { AreaTags } from './AreaTags'
import { Text } from './Text'

/** Initiatives with who owns them, when they are, and what they are about. */
export const InitiativeList = ({ words, initiatives }: { words: Words; initiatives: Initiative[] }) => (
  <ul className="cards columns">
    {initiatives.map((initiative) => (
      <li key={initiative.id}>
        <h3>
          <a href={paths.initiative(words.language, initiative.slug)}>
            <Text words={words} of={initiative.title} />
          </a>
        </h3>
        <p className="muted">
          {[populated(initiative.owner)?.name, span(words, initiative.from, initiative.to)].filter(Boolean).join(' · ')}
        </p>
        <Text as="p" words={words} of={initiative.summary} />
        <AreaTags words={words} areas={initiative.strengthAreas} />
      </li>
    ))}
  </ul>
)
