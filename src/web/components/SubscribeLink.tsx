import type { ElementType } from 'react'
import type { Site } from '../content/site'
import { paths } from '../paths'
import type { Words } from '../words'

interface Props {
  words: Words
  site: Site
  as?: ElementType
  className?: string
}

/** The way to the page where anybody subscribes; nothing where the region has no such page. */
export const SubscribeLink = ({ words, site, as: Tag = 'p', className }: Props) =>
  site.openForSubscribers ? (
    <Tag>
      <a href={paths.subscribe(words.language)} className={className}>
        {words.t('selfService.subscribe.link')}
      </a>
    </Tag>
  ) : null
