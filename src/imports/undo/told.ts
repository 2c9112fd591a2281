import { labels } from '../../i18n/labels'
import type { UiLanguage } from '../../i18n/languages'
import { renamed } from '../../i18n/strengthAreaName'
import type { UndoReport } from './report'

/** A report with the names of fields as the form of a contact says them. */
export const told = (report: UndoReport, language: UiLanguage): UndoReport => ({
  ...report,
  kept: report.kept.map((row) => ({ ...row, fields: row.fields.map((field) => fieldName(field, language)) })),
})

function fieldName(field: string, language: UiLanguage): string {
  const label = labels[language].contacts?.fields?.[field]
  const name = typeof label === 'string' ? label : label?.[0]
  return renamed(name ?? field, language)
}
