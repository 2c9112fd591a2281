import { parseArgs } from 'node:util'
import { type UiLanguage, uiLanguages } from '../../i18n/languages'

export interface ReportArguments {
  year: number
  /** Folder that the files are written to; made where it is not there. */
  out: string
  language: UiLanguage
  /** `file:…` or `mongodb://…`; null is the demonstration. */
  database: string | null
}

/** What the command was told; null where that cannot be understood. */
export function reportArguments(argv: string[]): ReportArguments | null {
  const values = valuesIn(argv)
  const year = Number(values?.year)
  const language = uiLanguages.find((each) => each === (values?.language ?? 'sv'))
  if (!values || !language || !Number.isInteger(year) || year < 2000 || year > 2100) return null
  return { year, language, out: values.out ?? '.', database: values.database ?? null }
}

function valuesIn(argv: string[]) {
  const text = { type: 'string' } as const
  try {
    return parseArgs({ args: argv, options: { year: text, out: text, language: text, database: text } }).values
  } catch (error) {
    if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) return null
    throw error
  }
}
