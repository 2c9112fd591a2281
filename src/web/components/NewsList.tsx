import type { News } from '../../payload-types'
import { paths } from '../paths'
import type { Words } from '../words'
import { Text } from './Text'

interface Props {
  words: Words
  items: News[]
  /** The heading level of each item. */
  heading?: 'h2' | 'h3'
}

/** News with day, title and lead. */
export const NewsList = ({ words, items, heading: Heading = 'h3' }: Props) =>
  items.length === 0 ? (
    <p className="muted">{words.t('web.news.none')}</p>
  ) : (
    <ul className="cards">
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
        </li>
      ))}
    </ul>
  )
