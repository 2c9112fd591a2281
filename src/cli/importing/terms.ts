import { readFile } from 'node:fs/promises'
import { inWords, Refusal } from '../../errors'
import { type Translate, translator } from '../../i18n'
import { importTerms, readTermRows, termCountsOf, termFormatOf, type TermResult } from '../../imports'
import type { Terminal } from './command'
import { Stopped } from './stopped'

/**
 * `npm run import:terms`: tells what an import of terms would do, and with `--yes` does it.
 * @returns the exit code: 0 when nothing was refused; else 1
 */
export async function importTermsCommand(argv: string[], terminal: Terminal): Promise<number> {
  const translate = translator(terminal.language)
  try {
    const results = await run(argv, terminal, translate)
    return results.some(({ verdict }) => verdict === 'failed') ? 1 : 0
  } catch (error) {
    if (!(error instanceof Stopped) && !(error instanceof Refusal)) throw error
    terminal.complain(error instanceof Refusal ? inWords(error.saying, translate) : error.message)
    return 1
  }
}

async function run(argv: string[], { language, open, print }: Terminal, translate: Translate): Promise<TermResult[]> {
  const [file, ...more] = argv.filter((each) => !each.startsWith('--'))
  const flags = argv.filter((each) => each.startsWith('--'))
  const format = termFormatOf(file ?? '')
  if (!file || !format || more.length > 0 || flags.some((flag) => flag !== '--yes' && flag !== '--json'))
    throw new Stopped(translate('termImport.usage'))
  const rows = await readTermRows(await contentOf(file, translate), format)
  const dryRun = !flags.includes('--yes')
  const { close, payload } = await open()
  try {
    const results = await importTerms(payload, { rows, user: null, language, dryRun })
    print(
      flags.includes('--json')
        ? JSON.stringify({ dryRun, counts: termCountsOf(results), rows: results })
        : told(results, translate).join('\n'),
    )
    if (!flags.includes('--json')) print(translate(dryRun ? 'termImport.dryRun' : 'termImport.imported', { file }))
    return results
  } finally {
    await close()
  }
}

const contentOf = (file: string, translate: Translate): Promise<string> =>
  readFile(file, 'utf8').catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Stopped(translate('imports.command.noFile', { file, reason }))
  })

const told = (results: readonly TermResult[], translate: Translate): string[] => [
  ...results.map((result) => line(result, translate)),
  '',
  translate('termImport.counts', termCountsOf(results)),
]

function line({ fields, label, reasons, refused, verdict, where }: TermResult, translate: Translate): string {
  const why = [...fields, ...reasons.map((reason) => translate(`termImport.reasons.${reason}`)), ...(refused ? [refused] : [])]
  return `${where}  ${label}: ${translate(`termImport.verdict.${verdict}`)}${why.length > 0 ? ` (${why.join('; ')})` : ''}`
}
