import { populated } from '../content/read'
import type { StrengthArea } from '../../payload-types'
import { areaClass } from '../face/styleSheet'
import { paths } from '../paths'
import type { Words } from '../words'
import { AreaArt } from './AreaArt'
import { Image } from './Picture'
import { Text } from './Text'

const inCard = '(min-width: 60rem) 18rem, (min-width: 44rem) 45vw, 100vw'

interface Props {
  words: Words
  areas: StrengthArea[]
  heading?: 'h2' | 'h3'
}

/** Strength areas with what they are about, each in its colour and with its drawing or picture. */
export const StrengthAreaList = ({ words, areas, heading: Heading = 'h3' }: Props) => (
  <ul className="cards quarters pictured">
    {areas.map((area) => (
      <li key={area.id} className={`area-card ${areaClass(area.slug)}`}>
        <Heading>
          <a href={paths.strengthArea(words.language, area.slug)}>
            <Text words={words} of={area.title} />
          </a>
        </Heading>
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
