import type { Site } from './content/site'
import type { Words } from './words'

/** What the publisher calls its strength areas; ours where it has no word of its own. */
export const strengthAreasName = (words: Words, site: Site): string =>
  site.names?.strengthAreas ?? words.t('web.site.strengthAreas')
