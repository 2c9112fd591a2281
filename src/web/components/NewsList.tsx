import { allPopulated, populated } from '../content/read'
import type { News } from '../../payload-types'
import { paths } from '../paths'
import type { Words } from '../words'
import { AreaArt } from './AreaArt'
import { AreaTags } from './AreaTags'
import { Image } from './Picture'
import { Text } from './Text'

interface Props {
  words: Words
  items: News[]
  /** The heading level of each item. */
  heading?: 'h2' | 'h3'
  /** Whether all are of one strength area, whose drawing stands above them already. */
  isWithinArea?: boolean
}

/** How wide a picture is shown in a card, as the style sheet has it. */
const inCard = '(min-width: 60rem) 23rem, (min-width: 44rem) 45vw, 100vw'

/** News with picture, day, title and lead. */
export const NewsList = ({ words, items, heading: Heading = 'h3', isWithinArea = false }: Props) =>
  items.length === 0 ? (
    <p className="muted">{words.t('web.news.none')}</p>
  ) : (
    <ul className="cards thirds pictured">
      {items.map((item) => (
        <li key={item.id}>
          <Heading>
            <a href={paths.news(words.language, item.slug)}>
              <Text words={words} of={item.title} />
            </a>
          </Heading>
          <p className="muted">
            <time dateTime={item.date}>{words.day(item.date)}</time>
          </p>
          <Text as="p" words={words} of={item.lead} />
          {isWithinArea ? null : <AreaTags words={words} areas={item.strengthAreas} />}
          <CardPicture words={words} item={item} isWithinArea={isWithinArea} />
        </li>
      ))}
    </ul>
  )

/** Its picture, or the drawing of its strength area; stands last, since what it shows is less than what it says. */
function CardPicture({ words, item, isWithinArea }: { words: Words; item: News; isWithinArea: boolean }) {
  const media = populated(item.picture)
  if (!media?.url && isWithinArea) return null
  return (
    <div className="card-picture">
      {media?.url ? (
        <Image words={words} media={media} sizes={inCard} isDecoration />
      ) : (
        <AreaArt area={allPopulated(item.strengthAreas)[0] ?? null} />
      )}
    </div>
  )
}
