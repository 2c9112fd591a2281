import { type ContentLanguage, contentLanguages, defaultLanguage } from '../../i18n/languages'
import { relatedTo } from './skos'
import { type TermRelation, termRelations, type TermRow, termTexts } from './termRows'
import { listCell } from './termsCsv'
import { type ConceptStatus, labelLists, type Written } from './vocabulary'

/** A term that there is, as it is saved last, draft or not. */
export interface KnownTerm extends Omit<TermRow, 'where'> {
  id: string
  identifier: string
}

/** Why a row, or a part of it, is left. */
export type TermReason = 'ambiguous' | 'fullStop' | 'noLabel' | 'relationUnknown' | 'removed' | 'same' | 'twice'

/** What is written of a term; what does not stand here stays as it is. */
export interface TermChange {
  texts: { [L in ContentLanguage]?: Record<string, string | string[]> }
  status: ConceptStatus | null
  relations: Partial<Record<TermRelation, string[]>>
}

/** What a field says, and what it would say; several names with a bar between. */
interface FieldChange {
  /** With its language: `definition.en`. */
  field: string
  before: string
  after: string
}

/** What becomes of a row. */
export interface PlannedTerm {
  where: string
  label: string
  identifier: string | null
  verdict: 'changed' | 'left' | 'made'
  reasons: TermReason[]
  /** Which fields are written, with their language: `definition.en`. */
  fields: string[]
  /** The same, with what stands in them. */
  changes: FieldChange[]
  /** The term that it is about; null where it is made. */
  term: string | null
  change: TermChange
}

interface Known {
  terms: readonly KnownTerm[]
  /** Identifiers of terms that were taken away, which are given to no other. */
  removed: ReadonlySet<string>
}

/**
 * What an import would do. A row is about the term of its identifier, else of its label in the language that it has one
 * in. What it says replaces what is written; what it does not say, or says with nothing, stays.
 */
export function planTerms(rows: readonly TermRow[], known: Known): PlannedTerm[] {
  const taken = new Set<string>()
  const told = new Set(rows.flatMap(({ identifier }) => identifier ?? []))
  const coming = new Set([...known.terms.map(({ identifier }) => identifier), ...told])
  return rows.map((row) => plan(row, known, taken, { told, coming }))
}

/** Identifiers. */
interface Names {
  /** Of what the file tells of. */
  told: ReadonlySet<string>
  /** Of what there is or will be. */
  coming: ReadonlySet<string>
}

function plan(row: TermRow, known: Known, taken: Set<string>, names: Names): PlannedTerm {
  const label = row.texts.preferredLabel.sv ?? Object.values(row.texts.preferredLabel)[0] ?? row.identifier ?? row.where
  const left = (reason: TermReason): PlannedTerm => ({
    ...nothingOf(row, label),
    reasons: [reason],
  })
  const found = matching(row, known.terms)
  if (found.length > 1) return left('ambiguous')
  const [term = null] = found
  if (!term && row.identifier !== null && known.removed.has(row.identifier)) return left('removed')
  if (!term && !row.texts.preferredLabel.sv) return left('noLabel')
  const key = term?.identifier ?? row.identifier ?? fold(label)
  if (taken.has(key)) return left('twice')
  taken.add(key)
  const change = changeOf(row, term, known, names)
  const fields = fieldsOf(change)
  const reasons = reasonsOf(row, names.coming)
  const verdict = term ? (fields.length > 0 ? 'changed' : 'left') : 'made'
  const same: TermReason[] = verdict === 'left' ? ['same'] : []
  return {
    where: row.where,
    label,
    identifier: term?.identifier ?? row.identifier,
    verdict,
    reasons: [...same, ...reasons],
    fields,
    changes: changesOf(change, term),
    term: term?.id ?? null,
    change,
  }
}

const nothingOf = ({ identifier, where }: TermRow, label: string) => ({
  where,
  label,
  identifier,
  verdict: 'left' as const,
  fields: [],
  changes: [],
  term: null,
  change: { texts: {}, status: null, relations: {} },
})

function matching(row: TermRow, terms: readonly KnownTerm[]): KnownTerm[] {
  const named = terms.filter(({ identifier }) => identifier === row.identifier)
  if (named.length > 0) return named
  for (const language of contentLanguages) {
    const label = row.texts.preferredLabel[language]
    if (label === undefined) continue
    const called = terms.filter(({ texts }) => fold(texts.preferredLabel[language] ?? '') === fold(label))
    if (called.length > 0) return called
  }
  return []
}

const fold = (label: string): string => label.normalize('NFC').trim().toLowerCase()

/** Rikstermbanken's rule: a definition can stand within a sentence. */
const withoutStop = (text: string): string => text.replace(/[.\s]+$/, '')

function changeOf(row: TermRow, term: KnownTerm | null, known: Known, names: Names): TermChange {
  const texts: TermChange['texts'] = {}
  for (const language of contentLanguages) {
    const said = saidIn(row, language)
    const before = term ? saidIn(term, language) : {}
    const news = Object.entries(said).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field]))
    if (news.length > 0) texts[language] = Object.fromEntries(news)
  }
  const relations: TermChange['relations'] = {}
  for (const name of termRelations) {
    const said = row.relations[name].filter((identifier) => names.coming.has(identifier) && identifier !== term?.identifier)
    const given = name === 'related' && row.isSkos && term && said.length > 0 ? relatedAfter(term, said, known, names) : said
    if (said.length > 0 && !sameNames(given, term?.relations[name] ?? [])) relations[name] = given
  }
  return { texts, status: row.status !== null && row.status !== term?.status ? row.status : null, relations }
}

/**
 * What a term is related to after SKOS has said it, where both say what one of ours has written, and neither what stands
 * above or below: what it says as we do stays as it was written, and so does what it cannot say or does not know.
 */
function relatedAfter({ identifier, relations }: KnownTerm, said: readonly string[], { terms }: Known, { told }: Names): string[] {
  const linked = terms.map((one) => ({ identifier: one.identifier, ...one.relations }))
  const asSkos = relatedTo({ identifier, ...relations }, linked)
  const stays = relations.related.filter((other) => said.includes(other) || !asSkos.includes(other) || !told.has(other))
  return [...stays, ...said.filter((other) => !asSkos.includes(other) && !stays.includes(other))]
}

/** What is written in a language, and nothing of what is not. */
function saidIn({ lists, texts }: Pick<TermRow, 'lists' | 'texts'>, language: ContentLanguage): Record<string, string | string[]> {
  const one = termTexts.map((field) => [field, tidy(field, texts[field], language)] as const)
  const several = labelLists.map((field) => [field, lists[field][language]] as const)
  return Object.fromEntries(
    [...one, ...several].flatMap(([field, value]) => (value === undefined || value.length === 0 ? [] : [[field, value]])),
  )
}

const tidy = (field: string, written: Written, language: ContentLanguage): string | undefined =>
  field === 'definition' && written[language] ? withoutStop(written[language]) : written[language]

const sameNames = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((name) => others.includes(name))

const fieldsOf = ({ relations, status, texts }: TermChange): string[] => [
  ...Object.entries(texts).flatMap(([language, fields]) => Object.keys(fields).map((field) => `${field}.${language}`)),
  ...(status === null ? [] : ['status']),
  ...Object.keys(relations),
]

function changesOf({ relations, status, texts }: TermChange, term: KnownTerm | null): FieldChange[] {
  const inTexts = Object.entries(texts).flatMap(([language, fields]) => {
    const before = term ? saidIn(term, language as ContentLanguage) : {}
    return Object.entries(fields).map(([field, after]) => changed(`${field}.${language}`, before[field], after))
  })
  const inStatus = status === null ? [] : [changed('status', term?.status ?? '', status)]
  const inRelations = Object.entries(relations).map(([name, after]) => changed(name, term?.relations[name as TermRelation], after))
  return [...inTexts, ...inStatus, ...inRelations]
}

const changed = (field: string, before: string | string[] | undefined, after: string | string[]): FieldChange => ({
  field,
  before: inCell(before ?? ''),
  after: inCell(after),
})

const inCell = (said: string | string[]): string => (typeof said === 'string' ? said : listCell(said))

function reasonsOf(row: TermRow, coming: ReadonlySet<string>): TermReason[] {
  const stops = Object.values(row.texts.definition).some((text) => text !== withoutStop(text))
  const unknown = termRelations.some((name) => row.relations[name].some((identifier) => !coming.has(identifier)))
  return [...(stops ? (['fullStop'] as const) : []), ...(unknown ? (['relationUnknown'] as const) : [])]
}

/** The languages of a change, Swedish first: what is made is made in it. */
export const languagesOf = ({ texts }: TermChange): ContentLanguage[] =>
  contentLanguages.filter((language) => texts[language] ?? language === defaultLanguage)
