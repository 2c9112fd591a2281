import type { Site } from '../content/site'
import { paths } from '../paths'
import type { Words } from '../words'

/** The way to the page where anybody subscribes; nothing where the region has no such page. */
export const SubscribeLink = ({ words, site }: { words: Words; site: Site }) =>
  site.openForSubscribers ? (
    <p>
      <a href={paths.subscribe(words.language)}>{words.t('selfService.subscribe.link')}</a>
    </p>
  ) : null
