'use client'

import { useLocale, useRowLabel } from '@payloadcms/ui'
import { type UiLanguage, uiLanguageFor } from '../../i18n/languages'
import { useCriteria } from '../fields/levels'
import { useTexts } from '../texts'

interface Row {
  criterion?: string | null
  contribution?: string | null
}

interface Props {
  /** What a row is called that has no criterion yet. */
  row: Record<UiLanguage, string>
  /** What each contribution is called. */
  contributions: Record<UiLanguage, Readonly<Record<string, string>>>
}

/** The head of a row, closed too: the criterion by its name, and how much is contributed to it. */
export function CriterionRowLabel({ contributions, row }: Props) {
  const { data, rowNumber = 0 } = useRowLabel<Row>()
  const { language, t } = useTexts()
  const { code } = useLocale()
  const { value: model } = useCriteria(code)
  const ui = uiLanguageFor(language)
  const { contribution, criterion } = data
  if (!criterion) return <span>{`${row[ui]} ${rowNumber + 1}`}</span>
  const name = model?.criteria?.find(({ key }) => key === criterion)?.label || criterion
  const given = contribution && contributions[ui][contribution]
  return (
    <span>
      {given ? t('assessments.rowNamed', { criterion: name, contribution: given }) : t('assessments.rowUnset', { criterion: name })}
    </span>
  )
}
