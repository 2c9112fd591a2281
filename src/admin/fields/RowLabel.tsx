'use client'

import { useLocale, useRowLabel, useTranslation } from '@payloadcms/ui'
import { type UiLanguage, uiLanguageFor } from '../../i18n/languages'
import { renamed } from '../../i18n/strengthAreaName'

interface Props {
  /** The field of the row by whose words it is known. */
  field: string
  /** Whether that field has a text for each language of the content. */
  isLocalized: boolean
  /** What a row is called that has none yet. */
  row: Record<UiLanguage, string>
}

/** The head of a row in a list, closed too: its own words, so that nobody has to open it to see which it is. */
export function RowLabel({ field, isLocalized, row }: Props) {
  const { data, rowNumber = 0 } = useRowLabel<Record<string, unknown>>()
  const language = uiLanguageFor(useTranslation().i18n.language)
  const { code } = useLocale()
  const words = data[field]
  if (typeof words !== 'string' || words.trim() === '') return <span>{`${renamed(row[language], language)} ${rowNumber + 1}`}</span>
  return <span lang={isLocalized ? code : undefined}>{words}</span>
}
