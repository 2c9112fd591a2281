import type { CollectionSlug, DataFromCollectionSlug } from 'payload'
import { idOf } from '../../domain/relations'
import { publicAddresses } from '../../links/addresses'
import type { News, Page } from '../../payload-types'
import type { Entry, SearchType } from '../entry'
import { labelsOf, proseOf, textsOf, titleOf } from '../texts'

const addresses = publicAddresses('')

type Told = Pick<Entry, 'type' | 'id' | 'title'> & Partial<Entry>

/** An entry of which most is not said. */
export const entryOf = (told: Told): Entry => ({
  keywords: [],
  texts: [],
  areas: [],
  date: null,
  address: null,
  places: [],
  slug: null,
  shows: [],
  ...told,
})

type Areas = Pick<News, 'strengthAreas'>

const areasOf = ({ strengthAreas }: Areas): string[] => (strengthAreas ?? []).map(idOf)

/** A kind of what can be found that is a collection, of which the public reads what is published. */
export type Collection = SearchType & CollectionSlug

/** What is read of a collection's documents, and what becomes of one. */
export interface Source {
  collection: Collection
  select: readonly string[]
  entry: (document: object) => Entry
}

interface Said<T> {
  select: readonly (keyof T & string)[]
  entry: (document: T) => Entry
}

function source<C extends Collection>(collection: C, said: Said<DataFromCollectionSlug<C>>): Source {
  return { collection, select: said.select, entry: (document) => said.entry(document as DataFromCollectionSlug<C>) }
}

/** What is searched of each collection: what its page shows, and nothing that is for those who log in. */
export const sources: readonly Source[] = [
  source('strength-areas', {
    select: ['title', 'summary', 'subAreas', 'meetingPattern', 'slug'],
    entry: ({ id, slug, title, summary, subAreas, meetingPattern }) =>
      entryOf({
        type: 'strength-areas',
        id,
        slug,
        title: titleOf(title),
        texts: textsOf(summary, ...(subAreas ?? []).map(({ name }) => name), meetingPattern?.note),
        areas: [id],
        address: (language) => addresses.strengthArea(language, slug),
      }),
  }),
  source('terms', {
    select: [
      'preferredLabel',
      'definition',
      'explanation',
      'inflectedForms',
      'alternativeLabels',
      'hiddenLabels',
      'deprecatedLabels',
      'identifier',
    ],
    entry: ({ id, identifier, ...term }) =>
      entryOf({
        type: 'terms',
        id,
        title: titleOf(term.preferredLabel),
        keywords: [term.inflectedForms, term.hiddenLabels, term.deprecatedLabels].flatMap(labelsOf),
        texts: [...textsOf(term.definition), ...labelsOf(term.alternativeLabels), ...textsOf(term.explanation)],
        address: (language) => addresses.term(language, identifier),
      }),
  }),
  source('news', {
    select: ['title', 'lead', 'body', 'registryNumber', 'date', 'slug', 'strengthAreas'],
    entry: ({ id, slug, title, lead, body, registryNumber, date, ...news }) =>
      entryOf({
        type: 'news',
        id,
        title: titleOf(title),
        texts: [...textsOf(lead), ...proseOf(body), ...textsOf(registryNumber)],
        areas: areasOf(news),
        date,
        address: (language) => addresses.news(language, slug),
      }),
  }),
  source('pages', {
    select: ['title', 'lead', 'blocks', 'slug', 'strengthAreas'],
    entry: ({ id, slug, title, lead, blocks, ...page }) =>
      entryOf({
        type: 'pages',
        id,
        title: titleOf(title),
        texts: [...textsOf(lead), ...(blocks ?? []).flatMap(textsOfBlock)],
        areas: areasOf(page),
        address: (language) => addresses.page(language, slug),
      }),
  }),
  source('meetings', {
    select: ['title', 'description', 'place', 'address', 'directions', 'accessibility', 'agenda', 'start', 'slug', 'strengthAreas'],
    entry: ({ id, slug, title, start, agenda, ...meeting }) =>
      entryOf({
        type: 'meetings',
        id,
        title: titleOf(title),
        texts: textsOf(
          meeting.description,
          ...(agenda ?? []).map(({ text }) => text),
          meeting.place,
          meeting.address,
          meeting.directions,
          meeting.accessibility,
        ),
        areas: areasOf(meeting),
        date: start,
        address: (language) => addresses.meeting(language, slug),
      }),
  }),
  source('initiatives', {
    select: ['title', 'summary', 'description', 'funder', 'participation', 'registryNumber', 'from', 'slug', 'strengthAreas'],
    entry: ({ id, slug, title, summary, description, funder, participation, registryNumber, from, ...initiative }) =>
      entryOf({
        type: 'initiatives',
        id,
        title: titleOf(title),
        texts: [...textsOf(summary), ...proseOf(description), ...textsOf(participation?.note, funder, registryNumber)],
        areas: areasOf(initiative),
        date: from ?? null,
        address: (language) => addresses.initiative(language, slug),
      }),
  }),
  source('calls', {
    select: ['title', 'summary', 'funder', 'registryNumber', 'closes', 'slug', 'strengthAreas'],
    entry: ({ id, slug, title, summary, funder, registryNumber, closes, ...call }) =>
      entryOf({
        type: 'calls',
        id,
        title: titleOf(title),
        texts: textsOf(summary, funder, registryNumber),
        areas: areasOf(call),
        date: closes ?? null,
        address: (language) => addresses.call(language, slug),
      }),
  }),
  source('documents', {
    select: ['title', 'summary', 'decision', 'registryNumber', 'filename', 'slug', 'strengthAreas'],
    entry: ({ id, slug, title, summary, decision, registryNumber, filename, ...document }) =>
      entryOf({
        type: 'documents',
        id,
        title: titleOf(title),
        texts: textsOf(summary, registryNumber, decision?.body, filename),
        areas: areasOf(document),
        date: decision?.date ?? null,
        address: (language) => `${addresses.documentList(language)}#${encodeURIComponent(slug)}`,
      }),
  }),
  source('people', {
    select: ['name', 'title', 'email', 'assignments'],
    entry: ({ id, name, title, email, assignments }) => {
      const places = (assignments ?? []).flatMap(({ strengthArea, from, to }) =>
        strengthArea ? [{ area: idOf(strengthArea), from: from ?? null, to: to ?? null }] : [],
      )
      return entryOf({
        type: 'people',
        id,
        title: titleOf(name),
        texts: textsOf(title, email),
        areas: places.map(({ area }) => area),
        places,
      })
    },
  }),
]

type Block = NonNullable<Page['blocks']>[number]

/** What is written in a block; what it shows of other documents is found with those. */
function textsOfBlock(block: Block) {
  if (block.blockType === 'prose') return proseOf(block.text)
  if (block.blockType === 'pagePicture') return textsOf(block.caption)
  return 'heading' in block ? textsOf(block.heading) : []
}
