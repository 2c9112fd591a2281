import { suppressionReasons } from '../../../domain/mailings'
import { type ListColumn, type ListWords, suppressionScopes } from '../../../domain/suppressionList'
import { translator } from '../../../i18n'
import { labels } from '../../../i18n/labels'
import { uiLanguages } from '../../../i18n/languages'

/** What a list may call its columns and choices: as the form does, in either language, or by their names in the API. */
export const listWords = (): ListWords => ({
  columns: {
    address: namesOf('address', 'e-post', 'e-postadress', 'epost', 'email', 'e-mail'),
    scope: namesOf('scope'),
    reason: namesOf('reason'),
    note: namesOf('note'),
    date: ['date', ...uiLanguages.map((language) => translator(language)('suppressing.date').toLowerCase())],
  },
  scopes: optionsOf('scope', suppressionScopes),
  reasons: optionsOf('reason', suppressionReasons),
})

/** What a choice is called in a language. */
export const optionIn = (language: (typeof uiLanguages)[number], field: 'scope' | 'reason', value: string): string =>
  labels[language].suppressions?.options?.[field]?.[value] ?? value

/** What a column is called in a language. */
export function columnIn(language: (typeof uiLanguages)[number], column: ListColumn): string {
  if (column === 'date') return translator(language)('suppressing.date')
  const label = labels[language].suppressions?.fields?.[column]
  return (typeof label === 'string' ? label : label?.[0]) ?? column
}

const namesOf = (column: Exclude<ListColumn, 'date'>, ...more: string[]): string[] => [
  column,
  ...uiLanguages.map((language) => columnIn(language, column).toLowerCase()),
  ...more,
]

const optionsOf = <T extends string>(field: 'scope' | 'reason', values: readonly T[]): Record<T, string[]> =>
  Object.fromEntries(
    values.map((value) => [value, uiLanguages.map((language) => optionIn(language, field, value).toLowerCase())]),
  ) as Record<T, string[]>
