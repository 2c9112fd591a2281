import type { DefaultServerCellComponentProps } from 'payload'
import { isContentLanguage } from '../../i18n/languages'

/** A level by the name that the region's own explanation model gives it. */
export async function LevelCell({ cellData, payload, i18n }: DefaultServerCellComponentProps) {
  if (typeof cellData !== 'string' || !cellData) return null
  const locale = isContentLanguage(i18n.language) ? i18n.language : 'sv'
  const model = await payload.findGlobal({ slug: 'explanation-model', locale, depth: 0 })
  return (model.levels ?? []).find(({ key }) => key === cellData)?.label ?? cellData
}
