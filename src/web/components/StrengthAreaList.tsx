import { populated } from '../content/read'
import type { StrengthArea } from '../../payload-types'
import { areaClass } from '../face/styleSheet'
import { paths } from '../paths'
import type { Words } from '../words'
import { AreaArt } from './AreaArt'
import { Image } from './Picture'
import { Text } from './Text'

const inCard = '(min-width: 60rem) 18rem, (min-width: 44rem) 45vw, 100vw'

/** Strength areas with what they are about, each in its colour and with its drawing or picture. */
export const StrengthAreaList = ({ words, areas }: { words: Words; areas: StrengthArea[] }) => (
  <ul className="cards quarters pictured">
    {areas.map((area) => (
      <li key={area.id} className={`area-card ${areaClass(area.slug)}`}>
        <h3>
          <a href={paths.strengthArea(words.language, area.slug)}>
            <Text words={words} of={area.title} />
          </a>
        </h3>
        <Text as="p" words={words} of={area.summary} />
        <CardPicture words={words} area={area} />
      </li>
    ))}
  </ul>
)

function CardPicture({ words, area }: { words: Words; area: StrengthArea }) {
  const media = populated(area.picture)
  return (
    <div className="card-picture">
      {media?.url ? <Image words={words} media={media} sizes={inCard} isDecoration /> : <AreaArt area={area} />}
    </div>
  )
}
