import { type ContentLanguage, contentLanguages, defaultLanguage } from '../../i18n/languages'
import { unguardedCell } from '../csv'
import { slugOf } from '../slug'
import { whole } from './resource'
import { admsStatus } from './skos'
import { namesIn } from './termsCsv'
import { type ConceptStatus, type LabelList, labelLists, type Written } from './vocabulary'

/** Texts of a term, one in each language. */
export const termTexts = ['preferredLabel', 'definition', 'explanation'] as const
type TermText = (typeof termTexts)[number]

/** What a term points at; of what replaces it there is one. */
export const termRelations = ['broader', 'related', 'replacedBy'] as const
export type TermRelation = (typeof termRelations)[number]

/** A term as a file tells of it; what the file does not say is empty. */
export interface TermRow {
  /** Where in the file it stands: the number of its row, or its address. */
  where: string
  identifier: string | null
  status: ConceptStatus | null
  texts: Record<TermText, Written>
  lists: Record<LabelList, Written<string[]>>
  /** By identifier. */
  relations: Record<TermRelation, string[]>
  /** What is related is said by both, and not of what stands above or below, as SKOS has it. */
  isSkos?: boolean
}

/** A statement of RDF, as parsers give it (RDF/JS). */
export interface Statement {
  subject: { value: string }
  predicate: { value: string }
  object: { value: string; termType: string; language?: string }
}

/** The concepts of a vocabulary in SKOS. What was taken away there is no term. */
export function rowsOfSkos(statements: readonly Statement[]): TermRow[] {
  const bySubject = new Map<string, Statement[]>()
  for (const statement of statements) bySubject.set(statement.subject.value, [...(bySubject.get(statement.subject.value) ?? []), statement])
  const concepts = [...bySubject].filter(([, said]) => isConcept(said) && !says(said, 'adms:status', admsStatus.removed))
  const identifiers = new Map(concepts.map(([iri, said]) => [iri, identifierOf(iri, said)]))
  return concepts.map(([iri, said]) => conceptRow(iri, said, identifiers, bySubject))
}

type Said = readonly Statement[]

const isConcept = (said: Said): boolean => says(said, 'rdf:type', whole('skos:Concept'))

const objects = (said: Said, name: Parameters<typeof whole>[0]) =>
  said.filter(({ predicate }) => predicate.value === whole(name)).map(({ object }) => object)

const says = (said: Said, name: Parameters<typeof whole>[0], value: string): boolean =>
  objects(said, name).some((object) => object.value === value)

/** As it says itself; else the last part of its address. */
function identifierOf(iri: string, said: Said): string {
  const own = objects(said, 'dcterms:identifier')[0]?.value
  return slugOf(own ?? decoded(/[^/#:]+$/.exec(iri)?.[0] ?? iri))
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch (error) {
    if (error instanceof URIError) return text
    throw error
  }
}

function conceptRow(iri: string, said: Said, identifiers: ReadonlyMap<string, string>, all: ReadonlyMap<string, Said>): TermRow {
  const preferred = labelsOf(said, 'skos:prefLabel')
  const [deprecated, inflected] = [labelsOf(said, 'spets:deprecatedLabel'), labelsOf(said, 'spets:inflectedForm')]
  const others = (name: Parameters<typeof whole>[0]) =>
    objects(said, name).map(({ value }) => identifiers.get(value) ?? identifierOf(value, []))
  const above = [...all].filter(([, other]) => says(other, 'skos:narrower', iri)).flatMap(([other]) => identifiers.get(other) ?? [])
  return {
    where: iri,
    identifier: identifierOf(iri, said),
    status: statusOf(said),
    texts: {
      preferredLabel: first(preferred),
      definition: first(labelsOf(said, 'skos:definition')),
      explanation: first(labelsOf(said, 'skos:scopeNote')),
    },
    lists: {
      // SKOS has one preferred label in a language: whatever else calls itself so is another name.
      alternativeLabels: perLanguage((language) => [
        ...(preferred[language] ?? []).slice(1),
        ...(labelsOf(said, 'skos:altLabel')[language] ?? []),
      ]),
      deprecatedLabels: deprecated,
      inflectedForms: inflected,
      hiddenLabels: perLanguage((language) =>
        (labelsOf(said, 'skos:hiddenLabel')[language] ?? []).filter(
          (label) => !deprecated[language]?.includes(label) && !inflected[language]?.includes(label),
        ),
      ),
    },
    relations: {
      broader: [...new Set([...others('skos:broader'), ...above])],
      related: others('skos:related'),
      replacedBy: others('dcterms:isReplacedBy').slice(0, 1),
    },
    isSkos: true,
  }
}

/** Texts by language; `sv-SE` is Swedish, and so is what says nothing. Of other languages we have none. */
function labelsOf(said: Said, name: Parameters<typeof whole>[0]): Written<string[]> {
  const literals = objects(said, name).filter(({ termType }) => termType === 'Literal')
  return perLanguage((language) =>
    literals.filter((literal) => languageOf(literal.language) === language).flatMap(({ value }) => value.trim() || []),
  )
}

const languageOf = (tag = ''): string => tag.split('-', 1)[0]?.toLowerCase() || defaultLanguage

const perLanguage = (of: (language: ContentLanguage) => string[]): Written<string[]> =>
  Object.fromEntries(contentLanguages.map((language) => [language, of(language)] as const).filter(([, found]) => found.length > 0))

const first = (written: Written<string[]>): Written =>
  Object.fromEntries(Object.entries(written).flatMap(([language, [text]]) => (text === undefined ? [] : [[language, text]])))

function statusOf(said: Said): ConceptStatus | null {
  const known = (['proposed', 'approved', 'obsolete'] as const).find((status) => says(said, 'adms:status', admsStatus[status]))
  return known ?? (says(said, 'owl:deprecated', 'true') ? 'obsolete' : null)
}

/**
 * The terms of a table whose columns have our names, in whatever order; others are passed over.
 * @param records with the names first
 * @returns null where no column holds a Swedish name
 */
export function rowsOfTable([head = [], ...records]: readonly (readonly string[])[]): TermRow[] | null {
  const places = new Map(head.map((name, index) => [name.trim(), index]))
  if (!places.has(`preferredLabel_${defaultLanguage}`)) return null
  return records.flatMap((record, index) => {
    const cell = (name: string) => unguardedCell((record[places.get(name) ?? -1] ?? '').trim())
    return record.some((each) => each.trim()) ? [tableRow(String(index + 2), cell)] : []
  })
}

const tableRow = (where: string, cell: (name: string) => string): TermRow => ({
  where,
  identifier: slugOf(cell('identifier')) || null,
  status: (['proposed', 'approved', 'obsolete'] as const).find((status) => status === cell('status')) ?? null,
  texts: recordOf(termTexts, (field) => first(perLanguage((language) => [cell(`${field}_${language}`)].filter(Boolean)))),
  lists: recordOf(labelLists, (field) => perLanguage((language) => namesIn(cell(`${field}_${language}`)))),
  relations: recordOf(termRelations, (field) => namesIn(cell(field)).map(slugOf)),
})

/** A value for each of some names. */
export const recordOf = <Key extends string, T>(keys: readonly Key[], of: (key: Key) => T): Record<Key, T> =>
  Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, T>
