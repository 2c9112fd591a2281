import { isSomething } from '../domain/localised'
import type { Site } from './content/site'
import type { Words } from './words'

/** What the publisher calls its strength areas. Our own words know its Swedish and English name, not the South Sami one. */
export const strengthAreasName = (words: Words, site: Site) =>
  words.language === 'sma' && isSomething(site.names?.strengthAreas)
    ? site.names.strengthAreas
    : words.t('web.site.strengthAreas')
