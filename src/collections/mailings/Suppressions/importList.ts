import { setImmediate } from 'node:timers/promises'
import type { Payload, PayloadRequest, Where } from 'payload'
import { partOfOneDeed, recordAudit } from '../../../audit'
import { suppressedFor, suppressedForms } from '../../../database'
import type { TableRow } from '../../../domain/imports/table'
import { purposes } from '../../../domain/mailings'
import { type ListedSuppression, readSuppressionList, type ReadRow, type RowProblem } from '../../../domain/suppressionList'
import { refusalAt, say } from '../../../errors'
import { translator } from '../../../i18n'
import { maxImportBytes, readTable, refusalOf, UnreadableFile } from '../../../imports'
import { listWords } from './words'

/** Most rows of a list, the heading counted. */
const maxRows = 20_000

/** How many rows to mend are told one by one. */
const mostTold = 200

/** What reading in a list came to. */
export interface ListResult {
  rows: number
  added: number
  known: number
  /** How many rows did not go in. */
  wrong: number
  /** The first of them, numbered as a spreadsheet does. */
  problems: { row: number; problems: (RowProblem | 'notSaved')[]; detail: string }[]
}

/**
 * Reads in a list of suppressed addresses. Each row goes in whole or not at all, and what is suppressed already is left
 * as it is, so that the same list can be read in again.
 * @throws Refusal at the field `file`
 */
export async function importList(req: PayloadRequest, file: File): Promise<ListResult> {
  const rows = await rowsIn(req, file)
  const result: ListResult = { rows: rows.length, added: 0, known: 0, wrong: 0, problems: [] }
  const store = await storeFor(req.payload)
  for (const row of rows) {
    const outcome = row.listed ? await store(row.listed) : 'wrong'
    result[outcome] += 1
    if (outcome === 'wrong' && result.problems.length < mostTold) result.problems.push(toldOf(req, row))
    // SQLite answers without leaving the event loop: let others have their turn.
    await setImmediate()
  }
  const { added, known, wrong } = result
  await recordAudit(req, {
    deed: 'import',
    entity: 'suppressions',
    numbers: { rows: rows.length, created: added, unchanged: known, errors: wrong },
  })
  return result
}

function toldOf(req: PayloadRequest, { row, problems }: ReadRow): ListResult['problems'][number] {
  const t = translator(req.i18n.language)
  const found = problems.length > 0 ? problems : (['notSaved'] as const)
  const words = found.map((problem) => t(`suppressing.problems.${problem}`)).join(', ')
  return { row, problems: [...found], detail: t('suppressing.row', { row, problems: words }) }
}

/** Stores rows one by one, and knows what is suppressed already, whether it stood there before or earlier in the list. */
async function storeFor(payload: Payload) {
  const known = new Map(await Promise.all(purposes.map(async (purpose) => [purpose, await suppressedFor(payload, [purpose])] as const)))
  const bounced = await bouncedAddresses(payload)
  const added = new Set<string>()
  const isCovered = ({ address, scope }: ListedSuppression): boolean =>
    added.has(`all ${address}`) ||
    added.has(`${scope} ${address}`) ||
    (scope === 'all' ? purposes : [scope]).every((purpose) => known.get(purpose)?.(address))
  // A bounce is undone when the address works again, and then a no that was taken for known would be lost.
  const isKnown = async (listed: ListedSuppression): Promise<boolean> =>
    isCovered(listed) && (listed.reason === 'bounced' || !bounced.has(listed.address) || (await hasNoOf(payload, listed)))
  return async (listed: ListedSuppression): Promise<'added' | 'known' | 'wrong'> => {
    if (await isKnown(listed)) return 'known'
    const { address, scope, reason, note, date } = listed
    const when = date ? { createdAt: `${date}T12:00:00.000Z` } : {}
    try {
      const data = { address, scope, reason, note, ...when }
      await payload.create({ collection: 'suppressions', data, depth: 0, context: partOfOneDeed() })
    } catch (error) {
      payload.logger.error({ msg: 'A suppression could not be read in', kind: error instanceof Error ? error.name : typeof error })
      return 'wrong'
    }
    added.add(`${scope} ${address}`)
    if (reason === 'bounced') bounced.add(address)
    return 'added'
  }
}

async function bouncedAddresses(payload: Payload): Promise<Set<string>> {
  const where: Where = { and: [{ reason: { equals: 'bounced' } }, { undoneAt: { exists: false } }] }
  const asked = { collection: 'suppressions', where, select: { address: true }, depth: 0, pagination: false } as const
  return new Set((await payload.find(asked)).docs.map(({ address }) => address))
}

async function hasNoOf(payload: Payload, { address, scope }: ListedSuppression): Promise<boolean> {
  const inForce: Where = { and: [{ reason: { not_equals: 'bounced' } }, { undoneAt: { exists: false } }] }
  const where: Where = { and: [{ address: { in: suppressedForms(payload, address) } }, { scope: { in: ['all', scope] } }, inForce] }
  return (await payload.count({ collection: 'suppressions', where })).totalDocs > 0
}

async function rowsIn(req: PayloadRequest, file: File): Promise<ReadRow[]> {
  const lines = await linesIn(req, file)
  if (lines.length > maxRows) throw tooLarge()
  const rows = readSuppressionList(lines, listWords())
  if (!rows) throw refusalAtFile('suppressing.noAddresses')
  return rows
}

async function linesIn(req: PayloadRequest, file: File): Promise<TableRow[]> {
  if (file.size > maxImportBytes) throw tooLarge()
  try {
    return (await readTable(new Uint8Array(await file.arrayBuffer()), file.name)).rows
  } catch (error) {
    if (error instanceof UnreadableFile) throw refusalOf(error)
    throw error
  }
}

/** The file or its list is above the limits. */
export const tooLarge = () =>
  refusalAt('suppressionList', 'file', say('suppressing.fileTooLarge', { megabytes: maxImportBytes / 1024 / 1024, rows: maxRows }), 413)

/** The file is not there, or cannot be read. */
export const refusalAtFile = (text: 'suppressing.fileMissing' | 'suppressing.noAddresses') =>
  refusalAt('suppressionList', 'file', text, 400)
