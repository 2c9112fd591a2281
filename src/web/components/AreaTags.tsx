import { allPopulated } from '../content/read'
import { areaClass } from '../face/styleSheet'
import type { StrengthArea } from '../../payload-types'
import type { Words } from '../words'
import { Text } from './Text'

/** The strength areas of something in a list, each in its colour. */
export function AreaTags({ words, areas }: { words: Words; areas: (string | StrengthArea)[] | null | undefined }) {
  const found = allPopulated(areas)
  return found.length === 0 ? null : (
    <ul className="tags">
      {found.map((area) => (
        <li key={area.id} className={areaClass(area.slug)}>
          <Text words={words} of={area.title} />
        </li>
      ))}
    </ul>
  )
}
