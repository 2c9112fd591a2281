import type { DefaultServerCellComponentProps, Payload } from 'payload'
import { cache } from 'react'
import { type ContentLanguage, isContentLanguage } from '../../i18n/languages'

/** Read once for all the rows of a list. */
const modelIn = cache((payload: Payload, locale: ContentLanguage) => payload.findGlobal({ slug: 'explanation-model', locale, depth: 0 }))

/** A level by the name that the region's own explanation model gives it. */
export async function LevelCell({ cellData, payload, i18n }: DefaultServerCellComponentProps) {
  if (typeof cellData !== 'string' || !cellData) return null
  const locale = isContentLanguage(i18n.language) ? i18n.language : 'sv'
  const model = await modelIn(payload, locale)
  return (model.levels ?? []).find(({ key }) => key === cellData)?.label ?? cellData
}
