import type { Payload } from 'payload'
import { canBeUndone, type ShownState, shownState, undoableFor } from '../../domain/imports/states'
import type { ContactImport, User } from '../../payload-types'

/** An import as those who may undo it see it. */
export interface EarlierImport {
  id: string
  fileName: string
  /** ISO 8601. */
  at: string
  /** Name of whoever did it; null for the command line, and for an account that is no longer there. */
  by: string | null
  state: ShownState
  canBeUndone: boolean
  created: number
  updated: number
  unchanged: number
  /** Rows to read in, or changes to undo, and how many of them are done. */
  steps: number
  stepsDone: number
  /** ISO 8601; null while it stands. */
  undoneAt: string | null
  undoneBy: string | null
  /** Whether something was left as it was when it was undone, and it still is known what. */
  hasKept: boolean
}

export interface EarlierImports {
  imports: EarlierImport[]
  /** From 1. */
  page: number
  pages: number
}

const importsOnPage = 10

/** Earlier imports, the latest first. */
export async function listImports(payload: Payload, page: number): Promise<EarlierImports> {
  const { docs, totalPages } = await payload.db.find<ContactImport>({
    collection: 'contact-imports',
    sort: '-createdAt',
    page,
    limit: importsOnPage,
  })
  const names = await namesOf(payload, docs)
  const now = Date.now()
  return { imports: docs.map((run) => shown(run, names, now)), page, pages: Math.max(1, totalPages) }
}

/** What decides where an import is. */
export const factsOf = ({ state, busyUntil, createdAt, created, updated, tries }: ContactImport) => ({
  state,
  busyUntil: busyUntil ? new Date(busyUntil).getTime() : null,
  tries: tries ?? null,
  begun: new Date(createdAt).getTime(),
  written: (created ?? 0) + (updated ?? 0),
})

const shown = (run: ContactImport, names: Map<string, string>, now: number): EarlierImport => ({
  id: run.id,
  fileName: run.fileName,
  at: new Date(run.createdAt).toISOString(),
  by: names.get(run.by ?? '') ?? null,
  state: shownState(factsOf(run), now),
  canBeUndone: canBeUndone(factsOf(run), now),
  created: run.created ?? 0,
  updated: run.updated ?? 0,
  unchanged: run.unchanged ?? 0,
  steps: run.steps ?? 0,
  stepsDone: run.stepsDone ?? 0,
  undoneAt: run.undoneAt ? new Date(run.undoneAt).toISOString() : null,
  undoneBy: names.get(run.undoneBy ?? '') ?? null,
  hasKept: run.state === 'undone' && (run.kept ?? 0) > 0 && now - new Date(run.createdAt).getTime() < undoableFor,
})

async function namesOf(payload: Payload, runs: ContactImport[]): Promise<Map<string, string>> {
  const ids = [...new Set(runs.flatMap(({ by, undoneBy }) => [by ?? [], undoneBy ?? []].flat()))]
  if (ids.length === 0) return new Map()
  const { docs } = await payload.db.find<User>({
    collection: 'users',
    where: { id: { in: ids } },
    select: { name: true },
    limit: 0,
    pagination: false,
  })
  return new Map(docs.map(({ id, name }) => [String(id), name]))
}
