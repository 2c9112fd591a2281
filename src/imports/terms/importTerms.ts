import { APIError, type Payload, type TypedUser, ValidationError } from 'payload'
import { recordAudit } from '../../audit'
import { written } from '../../domain/localised'
import { type KnownTerm, languagesOf, type PlannedTerm, planTerms, type TermReason } from '../../domain/openData/planTerms'
import { recordOf, type TermRow, termTexts } from '../../domain/openData/termRows'
import { labelLists } from '../../domain/openData/vocabulary'
import { idOf } from '../../domain/relations'
import { defaultLanguage, type UiLanguage } from '../../i18n/languages'
import type { Term } from '../../payload-types'
import { type Actor, actorOf } from '../actor'
import { countsOf, type TermVerdict } from './counts'

/** Who imports what. */
export interface TermImport {
  rows: readonly TermRow[]
  /** Null for whoever runs Spets, on the command line. */
  user: TypedUser | null
  /** Of what is refused. */
  language: UiLanguage
  /** Nothing is written. */
  dryRun: boolean
}

/** What became of a row, or would. */
export interface TermResult extends Pick<PlannedTerm, 'changes' | 'fields' | 'identifier' | 'label' | 'where'> {
  verdict: TermVerdict
  reasons: TermReason[]
  /** What was refused, in words; null where nothing was. */
  refused: string | null
}

/** Imports terms as drafts, which a person reads and publishes; what is published stays so until then. */
export async function importTerms(payload: Payload, { dryRun, language, rows, user }: TermImport): Promise<TermResult[]> {
  const known = await readKnown(payload)
  const planned = planTerms(rows, { terms: known.terms, removed: known.removed })
  if (dryRun) return planned.map((each) => resultOf(each, null))
  const ids = new Map(known.terms.map(({ id, identifier }) => [identifier, id]))
  const writing = { payload, actor: await actorOf(payload, user, language), ids }
  const refusals = new Map<PlannedTerm, string>()
  // All are there before one points at another.
  for (const step of [writeTexts, writeRelations]) {
    for (const each of planned) {
      if (each.verdict === 'left' || refusals.has(each)) continue
      const refused = await step(writing, each).then(() => null, refusalIn)
      if (refused !== null) refusals.set(each, refused)
    }
  }
  const results = planned.map((each) => resultOf(each, refusals.get(each) ?? null))
  await record(payload, user, results)
  return results
}

/** One deed, however many terms it wrote. */
async function record(payload: Payload, user: TypedUser | null, results: readonly TermResult[]): Promise<void> {
  const { changed, failed, left, made } = countsOf(results)
  const numbers = { rows: results.length, created: made, updated: changed, unchanged: left, errors: failed }
  await recordAudit({ payload, user }, { deed: 'import', entity: 'terms', numbers })
}

/** A row that is refused stops no other; what is a fault of ours does. */
function refusalIn(error: unknown): string {
  if (error instanceof ValidationError) return error.data.errors.map(({ message }) => message).join(' ')
  if (error instanceof APIError && error.status < 500) return error.message
  throw error
}

const resultOf = ({ changes, fields, identifier, label, reasons, verdict, where }: PlannedTerm, refused: string | null): TermResult => ({
  where,
  label,
  identifier,
  reasons,
  fields,
  changes,
  refused,
  verdict: refused === null ? verdict : 'failed',
})

interface Writing {
  payload: Payload
  actor: Actor
  /** By identifier. */
  ids: Map<string, string>
}

const asked = ({ actor }: Writing) => ({ draft: true, depth: 0, overrideAccess: actor.user === null, req: { ...actor } }) as const

async function writeTexts(writing: Writing, planned: PlannedTerm): Promise<void> {
  const { change, identifier } = planned
  let { term } = planned
  for (const language of languagesOf(change)) {
    const data = { ...rowsIn(change.texts[language] ?? {}), ...(change.status ? { status: change.status } : {}) }
    if (term === null) {
      const made = { status: 'proposed', ...data, ...(identifier ? { identifier } : {}), _status: 'draft' }
      const { id, identifier: given } = await writing.payload.create({
        collection: 'terms',
        locale: language,
        data: made as never,
        ...asked(writing),
      })
      term = id
      writing.ids.set(given, id)
      planned.term = id
      planned.identifier = given
    } else if (Object.keys(data).length > 0) {
      await writing.payload.update({
        collection: 'terms',
        id: term,
        locale: language,
        data: { ...data, _status: 'draft' } as never,
        ...asked(writing),
      })
    }
  }
}

async function writeRelations(writing: Writing, { change, term }: PlannedTerm): Promise<void> {
  const { broader, related, replacedBy } = change.relations
  if (term === null || Object.keys(change.relations).length === 0) return
  const idsOf = (identifiers: readonly string[]) => identifiers.flatMap((identifier) => writing.ids.get(identifier) ?? [])
  const data = {
    ...(broader ? { broader: idsOf(broader) } : {}),
    ...(related ? { related: idsOf(related) } : {}),
    ...(replacedBy ? { replacedBy: idsOf(replacedBy)[0] ?? null } : {}),
    _status: 'draft',
  }
  await writing.payload.update({ collection: 'terms', id: term, locale: defaultLanguage, data: data as never, ...asked(writing) })
}

const rowsIn = (fields: Record<string, string | string[]>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [field, typeof value === 'string' ? value : value.map((label) => ({ label }))]),
  )

/** All terms as they are saved last, and the identifiers of those that were taken away. */
async function readKnown(payload: Payload): Promise<{ terms: KnownTerm[]; removed: Set<string> }> {
  const everything = { depth: 0, pagination: false, overrideAccess: true } as const
  const [terms, tombstones] = await Promise.all([
    payload.find({ collection: 'terms', locale: 'all', draft: true, joins: false, ...everything }),
    payload.find({ collection: 'term-tombstones', ...everything }),
  ])
  const identifiers = new Map(terms.docs.map(({ id, identifier }) => [id, identifier]))
  return {
    terms: terms.docs.map((term) => knownTerm(term, identifiers)),
    removed: new Set(tombstones.docs.map(({ identifier }) => identifier)),
  }
}

function knownTerm(term: Term, identifiers: ReadonlyMap<string, string>): KnownTerm {
  const others = (related: Term['broader']) => (related ?? []).flatMap((each) => identifiers.get(idOf(each)) ?? [])
  return {
    id: term.id,
    identifier: term.identifier,
    status: term.status,
    texts: recordOf(termTexts, (field) => written<string>(term[field])),
    lists: recordOf(labelLists, (field) => {
      const rows = written<{ label: string }[]>(term[field])
      return Object.fromEntries(Object.entries(rows).map(([language, each]) => [language, each.map(({ label }) => label)]))
    }),
    relations: {
      broader: others(term.broader),
      related: others(term.related),
      replacedBy: term.replacedBy ? others([term.replacedBy]) : [],
    },
  }
}
