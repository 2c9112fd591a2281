import type { ElementType } from 'react'
import { isSomething } from '../domain/localised'
import { Text } from './components/Text'
import type { Site } from './content/site'
import type { Words } from './words'

interface Props {
  words: Words
  site: Site
  as?: ElementType
}

/** What the publisher calls its strength areas. Our own words know its Swedish and English name, not the South Sami one. */
export const StrengthAreasName = ({ words, site, as: Tag = 'span' }: Props) =>
  words.language === 'sma' && isSomething(site.names?.strengthAreas) ? (
    <Text as={Tag} words={words} of={site.names.strengthAreas} />
  ) : (
    <Tag>{words.t('web.site.strengthAreas')}</Tag>
  )
