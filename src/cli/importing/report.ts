import type { Translate } from '../../i18n'
import { describePlace, type ImportResult } from '../../imports'

/** More than this nobody reads in a terminal. */
const maxNotes = 20

/** What an import did or would do, as lines to print: how many of each, what to mend and what to know. */
export const reportLines = (result: ImportResult, translate: Translate): string[] => [
  ...countLines(result, translate),
  ...section(translate('imports.command.remarks'), result.remarks),
  ...section(translate('imports.command.problems'), findingsIn(result, 'problems', translate)),
  ...section(translate('imports.command.notes'), shortened(findingsIn(result, 'notes', translate), translate)),
]

const countNames = ['rows', 'created', 'updated', 'unchanged', 'duplicates', 'blank', 'errors'] as const

const countLines = ({ counts }: ImportResult, translate: Translate): string[] =>
  countNames.map((name) => translate('imports.command.count', { label: translate(`imports.counts.${name}`), count: counts[name] }))

const section = (title: string, lines: string[]): string[] => (lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)])

const findingsIn = ({ rows }: ImportResult, kind: 'problems' | 'notes', translate: Translate): string[] =>
  rows.flatMap((row) =>
    row[kind].map(({ column, message }) => {
      const place = describePlace({ row: row.number, column }, translate)
      return translate('imports.command.finding', { place, message })
    }),
  )

const shortened = (notes: string[], translate: Translate): string[] =>
  notes.length <= maxNotes
    ? notes
    : [...notes.slice(0, maxNotes), translate('imports.command.moreNotes', { count: notes.length - maxNotes })]
