import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import type { Payload } from 'payload'
import type { UiLanguage } from '../../i18n/languages'
import { legalBases } from '../../domain/mailings'
import { type Translate, translator } from '../../i18n'
import { describeUnreadable, type Import, resultOf, runImport, UnreadableFile } from '../../imports'
import { type ImportArguments, parseArguments } from './arguments'
import type { OpenDatabase } from './open'
import { reportLines } from './report'
import { writeRowsToMend } from './rowsToMend'
import { Stopped } from './stopped'

/** What the command meets outside itself. */
export interface Terminal {
  language: UiLanguage
  /** @throws Stopped when it cannot */
  open: () => Promise<OpenDatabase>
  print: (text: string) => void
  complain: (text: string) => void
}

/**
 * `npm run import`: imports a list of contacts, says how it went, and leaves the rows that did not go in as
 * a file to mend.
 * @returns the exit code: 0 when the list went in, or all of it but rows to mend; else 1
 */
export async function importCommand(argv: string[], terminal: Terminal): Promise<number> {
  try {
    await run(argv, terminal)
    return 0
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
    terminal.complain(error.message)
    return 1
  }
}

async function run(argv: string[], terminal: Terminal): Promise<void> {
  const translate = translator(terminal.language)
  const args = parseArguments(argv)
  if (args === null) throw new Stopped(translate('imports.command.usage', { bases: legalBases.join(', ') }))
  if (args.mend !== null && resolve(args.mend) === resolve(args.file)) {
    throw new Stopped(translate('imports.command.sameFile'))
  }
  const bytes = await readList(args.file, translate)
  const { payload, close } = await terminal.open()
  try {
    const source = args.source ?? translate('imports.command.source', { file: basename(args.file) })
    const done = await importList(payload, { ...args, source, bytes }, terminal.language)
    await tell(done, { ...args, source }, terminal)
  } finally {
    await close()
  }
}

async function readList(file: string, translate: Translate): Promise<Uint8Array> {
  return readFile(file).catch((error: unknown) => {
    throw new Stopped(translate('imports.command.noFile', { file, reason: reasonOf(error) }))
  })
}

async function importList(
  payload: Payload,
  { file, ...said }: ImportArguments & { source: string; bytes: Uint8Array },
  language: UiLanguage,
): Promise<Import> {
  try {
    return await runImport(payload, { ...said, fileName: basename(file), user: null, language })
  } catch (error) {
    if (error instanceof UnreadableFile) throw new Stopped(describeUnreadable(error, translator(language)))
    throw error
  }
}

/** The rows to mend are written before anything is said: who reads along may stop reading at any line. */
async function tell(done: Import, args: ImportArguments & { source: string }, terminal: Terminal): Promise<void> {
  const { language, print } = terminal
  const translate = translator(language)
  const result = resultOf(done, language)
  const [mended] = await Promise.allSettled([leaveRowsToMend(done, args, language)])
  const path = mended.status === 'fulfilled' ? mended.value : null
  const readable = () => [...introduction(args, translate), ...reportLines(result, translate), ...conclusion(done, args, path, translate)]
  print(args.json ? JSON.stringify(result) : readable().join('\n'))
  if (mended.status === 'rejected') throw mended.reason
}

const introduction = (args: ImportArguments & { source: string }, translate: Translate): string[] => [
  translate(args.dryRun ? 'imports.command.dryRun' : 'imports.command.imported', { file: args.file }),
  translate('imports.command.basis', {
    newsletter: args.newsletterBasis,
    invitation: args.invitationBasis,
    source: args.source,
  }),
  '',
]

/** A dry run leaves nothing behind that nobody asked for. */
async function leaveRowsToMend(done: Import, args: ImportArguments, language: UiLanguage): Promise<string | null> {
  if (done.plan.counts.errors === 0 || (args.dryRun && args.mend === null)) return null
  return writeRowsToMend(done.plan, args, language).catch((error: unknown) => {
    const values = { file: args.mend ?? args.file, reason: reasonOf(error) }
    throw new Stopped(translator(language)('imports.command.notMended', values))
  })
}

function conclusion({ plan }: Import, { dryRun }: ImportArguments, mended: string | null, translate: Translate) {
  const outcome = plan.counts.errors > 0 ? 'imports.command.onlyBadRowsRemain' : 'imports.command.allWentIn'
  return ['', ...(dryRun ? [] : [translate(outcome)]), ...(mended === null ? [] : [translate('imports.command.mended', { file: mended })])]
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
