import type { Payload } from 'payload'
import { contentVersions } from '../../database'
import { written } from '../../domain/localised'
import type { Concept, RemovedConcept, Vocabulary, Written } from '../../domain/openData/vocabulary'
import { idOf } from '../../domain/relations'
import { uiLanguages } from '../../i18n/languages'
import { type TextKey, translator } from '../../i18n'
import type { Publisher, Term, TermTombstone } from '../../payload-types'
import { allPages, asPublic, pageSize } from '../content/read'
import { readSite } from '../content/site'
import { readReplacement } from '../content/terms'

/** Read once for as long as nothing that readers see has changed: each concept has an address of its own, and all are in it. */
const kept = new WeakMap<object, Promise<Vocabulary>>()

/** The glossary as the public may read it. */
export async function readVocabulary(payload: Payload): Promise<Vocabulary> {
  const versions = await contentVersions(payload)
  const known = kept.get(versions)
  if (known) return known
  const reading = read(payload)
  kept.set(versions, reading)
  reading.catch(() => kept.delete(versions))
  return reading
}

async function read(payload: Payload): Promise<Vocabulary> {
  const [site, terms, tombstones] = await Promise.all([readSite(payload), readTermsAlone(payload), readTombstones(payload)])
  const identifiers = new Map(terms.map(({ id, identifier }) => [id, identifier]))
  return {
    title: ourTexts('openData.vocabulary.title', site),
    description: ourTexts('openData.vocabulary.description', site),
    publisher: publisherName(site),
    concepts: await Promise.all(terms.map((term) => conceptOf(payload, term, identifiers))),
    removed: await Promise.all(tombstones.map((tombstone) => removedOf(payload, tombstone, identifiers))),
  }
}

const asking = { sort: 'identifier', limit: pageSize, ...asPublic, depth: 0 } as const

/** What they point at is among what is read, or is nothing for readers. */
const readTermsAlone = (payload: Payload): Promise<Term[]> =>
  allPages((page) => payload.find({ collection: 'terms', ...asking, joins: false, page }))

const readTombstones = (payload: Payload): Promise<TermTombstone[]> =>
  allPages((page) => payload.find({ collection: 'term-tombstones', ...asking, page }))

type Identifiers = ReadonlyMap<string, string>

async function conceptOf(payload: Payload, term: Term, identifiers: Identifiers): Promise<Concept> {
  const others = (related: Term['broader']) => (related ?? []).flatMap((each) => identifiers.get(idOf(each)) ?? [])
  return {
    identifier: term.identifier,
    status: term.status,
    preferredLabel: written<string>(term.preferredLabel),
    definition: written<string>(term.definition),
    explanation: written<string>(term.explanation),
    alternativeLabels: names(term.alternativeLabels),
    inflectedForms: names(term.inflectedForms),
    hiddenLabels: names(term.hiddenLabels),
    deprecatedLabels: names(term.deprecatedLabels),
    broader: others(term.broader),
    related: others(term.related),
    replacedBy: await heirOf(payload, term.replacedBy, identifiers),
    created: term.createdAt,
    modified: term.updatedAt,
  }
}

const removedOf = async (payload: Payload, tombstone: TermTombstone, identifiers: Identifiers): Promise<RemovedConcept> => ({
  identifier: tombstone.identifier,
  label: tombstone.label ?? tombstone.identifier,
  replacedBy: await heirOf(payload, tombstone.replacedBy, identifiers),
  modified: tombstone.updatedAt,
})

/** What replaced it, also where that was replaced in turn. */
async function heirOf(payload: Payload, replacedBy: Term['replacedBy'], identifiers: Identifiers): Promise<string | null> {
  if (!replacedBy) return null
  return identifiers.get(idOf(replacedBy)) ?? (await readReplacement(payload, replacedBy))?.identifier ?? null
}

const names = (field: unknown): Written<string[]> =>
  Object.fromEntries(
    Object.entries(written<{ label: string }[]>(field)).map(([language, rows]) => [language, rows.map(({ label }) => label)]),
  )

/** The publisher's name in the languages that it has one in. */
export const publisherName = ({ name }: Pick<Publisher, 'name'>): Written => {
  const inLanguages = written<string>(name)
  return Object.keys(inLanguages).length > 0 ? inLanguages : { sv: String(name) }
}

/** A text of ours in the languages that ours are in, with the publisher's name in each. */
export const ourTexts = (key: TextKey, site: Pick<Publisher, 'name'>): Written => {
  const named = publisherName(site)
  return Object.fromEntries(
    uiLanguages.map((language) => [language, translator(language)(key, { publisher: named[language] ?? named.sv ?? '' })]),
  )
}
