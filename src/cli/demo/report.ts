import type { Payload } from 'payload'
import { accountingOf } from '../../database'
import { type Accounting, addsUp } from '../../domain/accounting'
import type { DispatchKind } from '../../domain/mailings'
import { settingsOf } from '../../env'
import type { Translate } from '../../i18n'
import type { ImportResult } from '../../imports'

type DispatchReport = { kind: DispatchKind } & Omit<Accounting, 'excludedTotal'>

/** What the demo did, in numbers. */
export interface DemoReport {
  database: 'sqlite' | 'mongodb'
  import: {
    rows: number
    created: number
    updated: number
    duplicates: number
    blank: number
    errors: { row: number; column: string; message: string }[]
  }
  dispatches: DispatchReport[]
  /** Folder that holds the mails as .eml files. */
  mails: string
}

/** Gathers what happened. */
export async function reportOn(
  payload: Payload,
  imported: ImportResult,
  dispatches: readonly string[],
  mails: string,
): Promise<DemoReport> {
  const { rows, created, updated, duplicates, blank } = imported.counts
  return {
    database: settingsOf(payload).database.kind,
    import: { rows, created, updated, duplicates, blank, errors: imported.rows.flatMap(errorsOf) },
    dispatches: await Promise.all(dispatches.map((id) => dispatchReport(payload, id))),
    mails,
  }
}

const errorsOf = ({ number, problems }: ImportResult['rows'][number]) =>
  problems.map(({ column, message }) => ({ row: number, column, message }))

async function dispatchReport(payload: Payload, id: string): Promise<DispatchReport> {
  const { kind } = await payload.findByID({ collection: 'dispatches', id, depth: 0 })
  const { excludedTotal: _total, ...accounting } = await accountingOf(payload, id)
  return { kind, ...accounting }
}

/** Whether nobody is missing, and each accepted mail is there as a file. */
export function adds({ dispatches }: DemoReport, files: number): boolean {
  const accepted = dispatches.reduce((sum, dispatch) => sum + dispatch.accepted, 0)
  const accounted = dispatches.every((dispatch) => addsUp({ ...dispatch, excludedTotal: excludedIn(dispatch) }))
  return accounted && accepted > 0 && accepted === files
}

const excludedIn = ({ excluded }: DispatchReport): number => Object.values(excluded).reduce((sum, count) => sum + count, 0)

/** The report for a person to read. */
export function readable({ import: list, dispatches, mails }: DemoReport, translate: Translate): string {
  return [
    translate('cli.demo.import', { ...list, errors: list.errors.length }),
    ...list.errors.map((error) => translate('cli.demo.row', error)),
    ...dispatches.flatMap((dispatch) => readableDispatch(dispatch, translate)),
    translate('cli.demo.mails', { folder: mails }),
  ].join('\n')
}

function readableDispatch(dispatch: DispatchReport, translate: Translate): string[] {
  const excluded = excludedIn(dispatch)
  const other = dispatch.candidates - dispatch.accepted - excluded
  const kind = translate(`cli.demo.${dispatch.kind}`)
  const reasons = Object.entries(dispatch.excluded).map(([reason, count]) => `${reason} ${count}`)
  return [
    translate('cli.demo.dispatch', { kind, candidates: dispatch.candidates, accepted: dispatch.accepted, excluded, other }),
    ...(reasons.length > 0 ? [translate('cli.demo.excluded', { reasons: reasons.join(', ') })] : []),
  ]
}
