import { contentLanguages } from '../../i18n/languages'
import type { LastingNames } from './addresses'
import { each, isTrue, type Name, type Resource, texts, thing, time, type Value } from './resource'
import {
  type Concept,
  type ConceptStatus,
  type LabelList,
  labelLists,
  lastChange,
  type RemovedConcept,
  type Vocabulary,
} from './vocabulary'

/** How far a concept has come, in the words of ADMS. */
export const admsStatus: Record<ConceptStatus | 'removed', string> = {
  proposed: 'http://purl.org/adms/status/UnderDevelopment',
  approved: 'http://purl.org/adms/status/Completed',
  obsolete: 'http://purl.org/adms/status/Deprecated',
  removed: 'http://purl.org/adms/status/Withdrawn',
}

/** The glossary as a concept scheme, with all its concepts and what is left of those that were taken away. */
export function skosScheme(vocabulary: Vocabulary, names: LastingNames): Resource[] {
  const { concepts, description, publisher, removed, title } = vocabulary
  const changed = lastChange(vocabulary)
  const tops = concepts.filter(({ broader }) => broader.length === 0)
  const scheme: Resource = {
    iri: names.vocabulary,
    type: 'skos:ConceptScheme',
    properties: [
      ...each('dcterms:title', texts(title)),
      ...each('skos:prefLabel', texts(title)),
      ...each('dcterms:description', texts(description)),
      ['dcterms:publisher', thing(names.publisher)],
      ...(changed ? [['dcterms:modified', time(changed)] as const] : []),
      ...each(
        'skos:hasTopConcept',
        tops.map(({ identifier }) => thing(names.concept(identifier))),
      ),
    ],
  }
  const whoPublishes: Resource = { iri: names.publisher, type: 'foaf:Organization', properties: each('foaf:name', texts(publisher)) }
  return [scheme, whoPublishes, ...concepts.map((concept) => living(concept, vocabulary, names)), ...removed.map((one) => gone(one, names))]
}

/** One concept, or what is left of it; null where there is none of that name. */
export function skosConcept(identifier: string, vocabulary: Vocabulary, names: LastingNames): Resource | null {
  const concept = vocabulary.concepts.find((one) => one.identifier === identifier)
  if (concept) return living(concept, vocabulary, names)
  const removed = vocabulary.removed.find((one) => one.identifier === identifier)
  return removed ? gone(removed, names) : null
}

function living(concept: Concept, vocabulary: Vocabulary, names: LastingNames): Resource {
  const others = (identifiers: readonly string[]) => identifiers.map((identifier) => thing(names.concept(identifier)))
  return {
    iri: names.concept(concept.identifier),
    type: 'skos:Concept',
    properties: [
      ['dcterms:identifier', { text: concept.identifier, type: 'xsd:string' }],
      ['skos:inScheme', thing(names.vocabulary)],
      ...(concept.broader.length === 0 ? [['skos:topConceptOf', thing(names.vocabulary)] as const] : []),
      ...each('skos:prefLabel', texts(concept.preferredLabel)),
      ...labels(concept),
      ...each('skos:definition', texts(concept.definition)),
      ...each('skos:scopeNote', texts(concept.explanation)),
      ...each('skos:broader', others(concept.broader)),
      ...each('skos:narrower', others(narrowerThan(concept, vocabulary))),
      ...each('skos:related', others(relatedTo(concept, vocabulary.concepts))),
      ['adms:status', thing(admsStatus[concept.status])],
      ...(concept.status === 'obsolete' ? [['owl:deprecated', isTrue] as const] : []),
      ...replacement(concept.replacedBy, names),
      ['dcterms:created', time(concept.created)],
      ['dcterms:modified', time(concept.modified)],
    ],
  }
}

/** An identifier that was in use is never forgotten: it says that it is not to be used, and what is to be instead. */
const gone = ({ identifier, label, modified, replacedBy }: RemovedConcept, names: LastingNames): Resource => ({
  iri: names.concept(identifier),
  type: 'skos:Concept',
  properties: [
    ['dcterms:identifier', { text: identifier, type: 'xsd:string' }],
    ['skos:inScheme', thing(names.vocabulary)],
    ['skos:prefLabel', { text: label, language: 'sv' }],
    ['adms:status', thing(admsStatus.removed)],
    ['owl:deprecated', isTrue],
    ...replacement(replacedBy, names),
    ['dcterms:modified', time(modified)],
  ],
})

const replacement = (replacedBy: string | null, names: LastingNames): (readonly [Name, Value])[] =>
  replacedBy === null ? [] : [['dcterms:isReplacedBy', thing(names.concept(replacedBy))]]

/** SKOS has two lists of names; which of ours a hidden one stands in is told beside it. */
const skosNames: Record<LabelList, readonly Name[]> = {
  alternativeLabels: ['skos:altLabel'],
  deprecatedLabels: ['skos:hiddenLabel', 'spets:deprecatedLabel'],
  inflectedForms: ['skos:hiddenLabel', 'spets:inflectedForm'],
  hiddenLabels: ['skos:hiddenLabel'],
}

/** One name stands in one list, whatever was written (SKOS S13: the three kinds of labels are disjoint). */
function labels(concept: Concept): (readonly [Name, Value])[] {
  return contentLanguages.flatMap((language) => {
    const known = new Set([concept.preferredLabel[language]])
    return labelLists.flatMap((list) =>
      (concept[list][language] ?? []).flatMap((text) => {
        if (known.has(text)) return []
        known.add(text)
        return skosNames[list].map((name) => [name, { text, language }] as const)
      }),
    )
  })
}

const narrowerThan = ({ identifier }: Concept, { concepts }: Vocabulary): string[] =>
  concepts.filter(({ broader }) => broader.includes(identifier)).map((one) => one.identifier)

/** A concept and what it points at. */
type Linked = Pick<Concept, 'broader' | 'identifier' | 'related'>

/** Both ways, as SKOS has it, but for what stands above or below: that is not related as well (SKOS S27). */
export function relatedTo(concept: Linked, concepts: readonly Linked[]): string[] {
  const above = aboveOf(concept, concepts)
  return concepts
    .filter(
      (other) =>
        other.identifier !== concept.identifier &&
        (concept.related.includes(other.identifier) || other.related.includes(concept.identifier)) &&
        !above.has(other.identifier) &&
        !aboveOf(other, concepts).has(concept.identifier),
    )
    .map(({ identifier }) => identifier)
}

function aboveOf({ broader }: Linked, concepts: readonly Linked[]): Set<string> {
  const found = new Set<string>()
  const next = [...broader]
  for (let one = next.pop(); one !== undefined; one = next.pop()) {
    if (found.has(one)) continue
    found.add(one)
    next.push(...(concepts.find(({ identifier }) => identifier === one)?.broader ?? []))
  }
  return found
}
