import type { Payload } from 'payload'
import type { ImportCounts } from '../domain/imports/plan'
import { type ShownState, shownState } from '../domain/imports/states'
import { translator } from '../i18n'
import type { ContactImport } from '../payload-types'
import type { ListFacts } from '../domain/imports/listFacts'
import { failedRows } from './failedRows'
import { mendFile } from './files/mend'
import { remarksOn } from './remarks'
import { type ImportResultRow, rowOf } from './result'
import { notFound, type RunAsked, runOf } from './runOf'
import { countsOf } from './counts'
import { factsOf } from './undo/list'

/** How far an import has come, and what has come of it so far. */
export interface ImportProgress {
  id: string
  fileName: string
  state: ShownState
  /** Rows to read in, or changes to undo, and how many of them are done. */
  steps: number
  stepsDone: number
  /** What to know about the list as a whole. */
  remarks: string[]
  /** `rows` counts those that are done and is the sum of the others. */
  counts: ImportCounts
  /** The first of the rows that did not go in. */
  failed: ImportResultRow[]
}

/** How many of the rows that did not go in are told one by one; the file to mend has all. */
const mostFailed = 200

/**
 * How far an import has come.
 * @throws Refusal 404 when there is no such import
 */
export async function progressOf(payload: Payload, order: RunAsked): Promise<ImportProgress> {
  const run = await runOf(payload, order)
  const facts = listFactsOfRun(run)
  const rows = await failedRows(payload, run.id, mostFailed)
  const tell = translator(order.language)
  return {
    id: run.id,
    fileName: run.fileName,
    state: shownState(factsOf(run), Date.now()),
    steps: run.steps ?? 0,
    stepsDone: run.stepsDone ?? 0,
    remarks: facts ? remarksOn(facts, order.language) : [],
    counts: countsOf(run),
    failed: facts ? rows.map((row) => rowOf({ ...row, notes: [] }, facts.mapping, tell)) : [],
  }
}

/**
 * The rows of an import that did not go in, as a workbook to mend.
 * @throws Refusal 404 when there is no such import, or nothing to mend is kept of it
 */
export async function fileToMend(payload: Payload, order: RunAsked): Promise<{ fileName: string; workbook: Buffer }> {
  const run = await runOf(payload, order)
  const facts = listFactsOfRun(run)
  const rows = await failedRows(payload, run.id, 0)
  if (!facts || rows.length === 0) throw notFound()
  return { fileName: run.fileName, workbook: await mendFile({ heading: facts.heading, mapping: facts.mapping, rows }, order.language) }
}

/** What is known of a list; null of one that an earlier release read in. */
const listFactsOfRun = ({ facts }: ContactImport): ListFacts | null => facts ?? null
