import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { isSomething } from '../domain/localised'
import { linesOf } from '../domain/readability'
import { find, type Finder, type Looked, termFinder } from '../domain/terms'
import { isShownIn } from '../domain/uses'
import { type ContentLanguage, contentLanguages, defaultLanguage, isContentLanguage } from '../i18n/languages'
import type { Term } from '../payload-types'

/** A document in which a term is used. */
export interface TermUse {
  collection: CollectionSlug
  id: string
  title: string
  /** Whether it points at the term, or has it in a text. */
  how: 'points' | 'text'
}

interface Place {
  collection: 'news' | 'pages' | 'newsletters' | 'documents' | 'communication-plans'
  title: string
  /** Texts that are looked through, blocks among them. */
  texts: readonly string[]
  relation?: string
}

/** Where terms are used. What points at a term keeps it from the trash in blocks; elsewhere it does not. */
const places: readonly Place[] = [
  { collection: 'news', title: 'title', texts: ['title', 'lead', 'body'], relation: 'terms' },
  { collection: 'pages', title: 'title', texts: ['title', 'lead', 'blocks'] },
  { collection: 'newsletters', title: 'subject', texts: ['subject', 'preheader', 'blocks'] },
  { collection: 'documents', title: 'title', texts: ['title', 'summary'] },
  {
    collection: 'communication-plans',
    title: 'title',
    texts: ['title', 'background', 'purpose', 'strategy', 'messages'],
    relation: 'concepts',
  },
]

/** So many are read at a time. */
const together = 100

/**
 * Where a term is used, of what the user may read: what points at it, and what has it, or a form of it, in its texts.
 * @param term read in all languages
 */
export async function usesOf(req: PayloadRequest, term: Term): Promise<TermUse[]> {
  const finders = findersOf(term)
  const found: TermUse[] = []
  for (const place of places) found.push(...(await usesIn(req, place, term.id, finders)))
  return found
}

type Finders = Readonly<Record<ContentLanguage, Finder<Looked>>>

function findersOf(term: Term): Finders {
  const finder = (language: ContentLanguage): Finder<Looked> => {
    const own = <T>(field: T): T | null => (field as Partial<Record<ContentLanguage, T>> | null | undefined)?.[language] ?? null
    const labels = (rows: Term['inflectedForms']) => (own(rows) ?? []).map(({ label }) => label)
    return termFinder([
      {
        preferredLabel: own(term.preferredLabel) ?? '',
        inflectedForms: labels(term.inflectedForms),
        alternativeLabels: labels(term.alternativeLabels),
      },
    ])
  }
  return Object.fromEntries(contentLanguages.map((language) => [language, finder(language)])) as Record<ContentLanguage, Finder<Looked>>
}

async function usesIn(req: PayloadRequest, place: Place, id: string, finders: Finders): Promise<TermUse[]> {
  const { collection, relation, texts, title } = place
  const names = [...texts, title, ...(relation ? [relation] : [])]
  const select = Object.fromEntries(names.map((name) => [name, true as const]))
  const found: TermUse[] = []
  let after: Where = {}
  for (let isMore = true; isMore;) {
    const { docs } = await req.payload.find({
      collection,
      where: after,
      sort: 'id',
      limit: together,
      locale: 'all',
      depth: 0,
      select,
      overrideAccess: false,
      user: req.user,
      req: { ...req, context: {} },
    })
    for (const doc of docs) {
      const values = new Map(Object.entries(doc))
      const how = howUsed(values, place, id, finders)
      if (how) found.push({ collection, id: doc.id, title: titleIn(values.get(title), req.locale), how })
    }
    const last = docs.at(-1)
    isMore = docs.length === together && last !== undefined
    if (last) after = { id: { greater_than: last.id } }
  }
  return found
}

function howUsed(values: ReadonlyMap<string, unknown>, { relation, texts }: Place, id: string, finders: Finders): TermUse['how'] | null {
  const blocks = values.get('blocks')
  const pointing = relation ? [{ [relation]: values.get(relation) }] : Array.isArray(blocks) ? (blocks as object[]) : []
  if (isShownIn(pointing, id)) return 'points'
  const isIn = ({ language, text }: Said) => find(text, finders[language], language).length > 0
  return texts.some((name) => saidIn(values.get(name)).some(isIn)) ? 'text' : null
}

/** A text, and the language that it is written in. */
interface Said {
  language: ContentLanguage
  text: string
}

/** The texts in a value that was read in all languages: a field, or rows and blocks of fields. */
function saidIn(value: unknown, language: ContentLanguage | null = null): Said[] {
  if (typeof value === 'string') return language && value.trim() ? [{ language, text: value }] : []
  if (Array.isArray(value)) return value.flatMap((each) => saidIn(each, language))
  if (typeof value !== 'object' || value === null) return []
  if ('root' in value) return language ? [{ language, text: linesOf(value) }] : []
  return Object.entries(value).flatMap(([key, each]) => saidIn(each, isContentLanguage(key) ? key : language))
}

function titleIn(title: unknown, locale: string | null | undefined): string {
  if (typeof title === 'string') return title
  const written = (title ?? {}) as Partial<Record<ContentLanguage, string>>
  const order: ContentLanguage[] = [isContentLanguage(locale) ? locale : defaultLanguage, defaultLanguage, ...contentLanguages]
  return order.map((language) => written[language]).find(isSomething) ?? ''
}
