import type { Chapter, Item, Part } from '../../domain/reporting/parts'
import { toRead } from '../../domain/reporting/edited'
import { type UiLanguage } from '../../i18n/languages'
import { type Block, type Fact, plain, type ReportDocument, type Words } from '../document'
import type { PlanWords } from '../plan/words'
import { termKey } from './concepts'
import { pyramidFigure } from './pyramid'

/** What stands on the first page. */
export interface Cover {
  title: string
  year: number
  language: UiLanguage
  publisher: string
  registryNumber?: string | null | undefined
  /** ISO 8601, as days are stored. */
  date?: string | null | undefined
}

/** The picture of the explanation model. */
export interface Model {
  levels: number
  alt: string
}

/** A year's report as a document, without what was left out and what is empty. */
export function yearlyDocument(cover: Cover, chapters: readonly Chapter[], model: Model | null, words: PlanWords): ReportDocument {
  const { date, language, publisher, registryNumber, title, year } = cover
  const fact = (name: string, value: string | null | undefined): Fact[] => (value ? [{ name: plain(name), value: plain(value) }] : [])
  return {
    language,
    title: plain(title),
    kind: words.t('reporting.kind'),
    publisher,
    facts: [
      ...fact(words.t('reporting.year'), String(year)),
      ...fact(words.label('reports', 'date'), date ? words.day(date) : null),
      ...fact(words.label('reports', 'registryNumber'), registryNumber),
    ],
    sections: toRead(chapters).map((chapter) => ({
      heading: plain(chapter.heading),
      blocks: chapter.parts.flatMap((part) => blocksOf(part, model, words)),
    })),
    foot: registryNumber ? words.t('reporting.foot', { title, registryNumber }) : title,
  }
}

/** The picture stands between what is said of the model and its levels. */
function blocksOf(part: Part, model: Model | null, words: PlanWords): Block[] {
  const heading: Block[] = part.heading ? [{ kind: 'heading', words: plain(part.heading) }] : []
  const picture: Block[] = part.key === 'concepts.levels' && model ? [pyramidFigure(model.levels, model.alt)] : []
  return [...heading, ...picture, ...itemsOf(part, words)]
}

function itemsOf({ form, heading, items }: Part, words: PlanWords): Block[] {
  if (form === 'list') return [{ kind: 'list', items: items.map(wordsOf) }]
  if (form === 'text') return items.map(paragraph)
  // What people add has no name: it stands as a sentence beneath.
  const named = items.filter(({ name }) => name)
  const shown = form === 'table' ? tableOf(named, heading, words) : factsOf(named)
  return [...(named.length > 0 ? [shown] : []), ...items.filter(({ name }) => !name).map(paragraph)]
}

const paragraph = (item: Item): Block => ({ kind: 'text', words: wordsOf(item) })

const factsOf = (items: readonly Item[]): Block => ({
  kind: 'facts',
  facts: items.map((item) => ({ ...termOf(item), name: plain(item.name ?? ''), value: wordsOf(item) })),
})

const tableOf = (items: readonly Item[], heading: string | null, { t }: PlanWords): Block => ({
  kind: 'table',
  name: heading ?? t('reporting.chapters.numbers'),
  columns: [
    { head: t(heading ? 'reporting.goal.head' : 'reporting.columns.what'), width: 2 },
    { head: t(heading ? 'reporting.goal.outcome' : 'reporting.columns.number'), width: 3 },
  ],
  rows: items.map((item) => [plain(item.name ?? ''), wordsOf(item)]),
})

/** The term that an item explains, if it is one of the glossary's. */
const termOf = ({ key }: Item): { term?: string } => (key.startsWith(termKey) ? { term: key.slice(termKey.length) } : {})

const wordsOf = ({ lang, text }: Item): Words => (lang ? { text, lang } : plain(text))
