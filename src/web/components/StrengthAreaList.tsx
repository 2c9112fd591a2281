import type { StrengthArea } from '../../payload-types'
import { paths } from '../paths'
import type { Words } from '../words'
import { ColourMark } from './ColourMark'
import { Text } from './Text'

/** Strength areas with what they are about. */
export const StrengthAreaList = ({ words, areas }: { words: Words; areas: StrengthArea[] }) => (
  <ul className="cards columns">
    {areas.map((area) => (
      <li key={area.id}>
        <h3>
          <ColourMark colour={area.colour} />
          <a href={paths.strengthArea(words.language, area.slug)}>
            <Text words={words} of={area.title} />
          </a>
        </h3>
        <Text as="p" words={words} of={area.summary} />
      </li>
    ))}
  </ul>
)
