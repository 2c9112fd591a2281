import type { Site } from '../content/site'
import { allPopulated } from '../content/read'
import type { StrengthArea } from '../../payload-types'
import { paths } from '../paths'
import type { Words } from '../words'
import { ColourMark } from './ColourMark'
import { StrengthAreasName } from '../names'
import { Text } from './Text'

interface Props {
  words: Words
  site: Site
  areas: (string | StrengthArea)[] | null | undefined
}

/** The strength areas that something belongs to. */
export function StrengthAreaLinks({ words, site, areas }: Props) {
  const found = allPopulated(areas)
  if (found.length === 0) return null
  return (
    <section>
      <h2>
        <StrengthAreasName words={words} site={site} />
      </h2>
      <ul className="plain-list">
        {found.map((area) => (
          <li key={area.id}>
            <ColourMark area={area} />
            <a href={paths.strengthArea(words.language, area.slug)}>
              <Text words={words} of={area.title} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
