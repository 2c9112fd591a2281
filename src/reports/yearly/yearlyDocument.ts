import type { Chapter, Item, Part } from '../../domain/reporting/parts'
import { toRead } from '../../domain/reporting/edited'
import { type UiLanguage } from '../../i18n/languages'
import { type Block, type Fact, plain, type ReportDocument, type Words } from '../document'
import type { PlanWords } from '../plan/words'
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
      blocks: chapter.parts.flatMap((part) => blocksOf(part, model)),
    })),
    foot: registryNumber ? words.t('reporting.foot', { title, registryNumber }) : title,
  }
}

/** The picture stands between what is said of the model and its levels. */
function blocksOf(part: Part, model: Model | null): Block[] {
  const heading: Block[] = part.heading ? [{ kind: 'heading', words: plain(part.heading) }] : []
  const picture: Block[] = part.key === 'concepts.levels' && model ? [pyramidFigure(model.levels, model.alt)] : []
  return [...heading, ...picture, ...itemsOf(part)]
}

function itemsOf({ form, items }: Part): Block[] {
  if (form === 'list') return [{ kind: 'list', items: items.map(wordsOf) }]
  if (form === 'text') return items.map((item) => ({ kind: 'text', words: wordsOf(item) }))
  const named = items.filter(({ name }) => name)
  const facts: Block[] =
    named.length > 0 ? [{ kind: 'facts', facts: named.map((item) => ({ name: plain(item.name ?? ''), value: wordsOf(item) })) }] : []
  return [...facts, ...items.filter(({ name }) => !name).map((item): Block => ({ kind: 'text', words: wordsOf(item) }))]
}

const wordsOf = ({ lang, text }: Item): Words => (lang ? { text, lang } : plain(text))
