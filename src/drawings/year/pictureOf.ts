import type { Day } from '../../domain/days'
import type { Holiday } from '../../domain/planning/holidays'
import type { PlannedItem } from '../../domain/planning/items'
import { otherRing, type RingChoice, ringOf, ringsOfYear, sharedRing } from '../../domain/planning/rings'
import { type Occurrence, occurrencesIn } from '../../domain/planning/when'
import { type Hidden, layOutYear } from '../../domain/planning/yearLayout'
import { translator } from '../../i18n'
import type { UiLanguage } from '../../i18n/languages'
import { colourOf, sharedColour } from './colours'
import type { DrawnEntry, RingLook, YearPicture } from './drawn'
import { choiceInWords, holidayRemarks, monthNames, occurrenceInWords } from './words'

/** A ring that is known beforehand: a strength area with its name and colour. */
export interface KnownRing {
  key: string
  label: string
  lang?: string | undefined
  colour?: string | null | undefined
}

export interface YearAsked {
  year: number
  items: readonly PlannedItem[]
  by: RingChoice
  /** Strength areas in their order, where rings are made of those. */
  known: readonly KnownRing[]
  language: UiLanguage
  today: Day
  holidays: readonly Holiday[]
  /** How many lanes there are room for. */
  lanes: number
  hrefOf: (item: PlannedItem) => string | null
  /** What is known of a whole that these items are a part of. */
  whole?: Whole
}

/** What a picture is told of all that is planned where it is given only what it draws. */
export interface Whole {
  rings: string[]
  hidden: Hidden[]
  /** Keys of occurrences of these items that are among what is hidden. */
  left: string[]
  total: number
  undated: number
  /** By the keys of items. */
  numbers: Record<string, number>
}

/** A year laid out and put in words, ready to be drawn. */
export function pictureOf(asked: YearAsked): YearPicture {
  const { year, items, by, known, language, today, holidays, lanes, whole } = asked
  const t = translator(language)
  const keys = whole?.rings ?? ringsOfYear(items, by, by === 'area' ? known.map(({ key }) => key) : [])
  const layout = layOutYear(entriesOf(asked, new Set(keys)), keys, { lanes, hidden: whole?.hidden ?? [] })
  const count = whole?.total ?? items.length
  const undated = whole?.undated ?? layout.wholeYear.length
  return {
    year,
    layout,
    rings: keys.map((key, place) => lookOf(key, place, asked)),
    months: monthNames(language),
    today: today.startsWith(`${year}-`) ? today : null,
    holidays,
    words: {
      title: t('year.titleOf', { year }),
      today: t('year.today'),
      holidays: t('year.holidayMarks'),
      count: t(count === 1 ? 'year.count.one' : 'year.count.other', { count }),
      wholeYear: undated > 0 ? t(undated === 1 ? 'year.wholeYearCount.one' : 'year.wholeYearCount.other', { count: undated }) : null,
    },
  }
}

/** Everything that is to be drawn, numbered in order of time, so that the list beside the picture has the same numbers. */
function entriesOf({ year, items, by, language, holidays, hrefOf, whole }: YearAsked, rings: ReadonlySet<string>): DrawnEntry[] {
  const left = new Set(whole?.left)
  const all = inOrder(items, year).map(({ item, number, occurrence }) => {
    const own = ringOf(item, by)
    const remarks = holidayRemarks(item, holidays, language)
    return {
      key: entryKey(item, occurrence),
      ring: rings.has(own) ? own : rings.has(otherRing) ? otherRing : sharedRing,
      occurrence,
      number: whole?.numbers[item.key] ?? number,
      title: item.title,
      ...(item.lang === language ? {} : { lang: item.lang }),
      status: item.status,
      href: hrefOf(item),
      words: [
        item.title,
        `${occurrenceInWords(occurrence, language)}${item.clock ? ` ${translator(language)('year.clock', { clock: item.clock })}` : ''}`,
        choiceInWords('type', item.type, language),
        choiceInWords('status', item.status, language),
        ...remarks,
      ].join('. '),
    }
  })
  return left.size > 0 ? all.filter(({ key }) => !left.has(key)) : all
}

/** What an occurrence of something planned is called: no other of it is in the same month. */
export const entryKey = ({ key }: PlannedItem, { month }: Occurrence): string => `${key}-${month ?? 0}`

interface Numbered {
  item: PlannedItem
  /** 1 for the first of the year; all occurrences of one item have the same. */
  number: number
  occurrence: Occurrence
}

/** All occurrences of a year; items are numbered by their first. */
function inOrder(items: readonly PlannedItem[], year: number): Numbered[] {
  return itemsInOrder(items, year).flatMap((item, index) =>
    occurrencesIn(item.when, year).map((occurrence) => ({ item, number: index + 1, occurrence })),
  )
}

/** Items in the order of their first day in a year; what has only a year comes last. */
export function itemsInOrder(items: readonly PlannedItem[], year: number): PlannedItem[] {
  const first = new Map(items.map((item) => [item.key, orderOf(item, year)]))
  const order = new Intl.Collator('sv')
  return items.toSorted(
    (one, other) => (first.get(one.key) ?? '').localeCompare(first.get(other.key) ?? '') || order.compare(one.title, other.title),
  )
}

function orderOf({ when, clock }: PlannedItem, year: number): string {
  const [first] = occurrencesIn(when, year)
  return first?.month ? `${first.first} ${clock ?? ''}` : '9'
}

function lookOf(key: string, place: number, { by, known, language }: YearAsked): RingLook {
  const t = translator(language)
  const own = known.find((ring) => ring.key === key)
  if (key === sharedRing) return { key, label: t(by === 'audience' ? 'year.rings.noAudience' : 'year.rings.shared'), colour: sharedColour }
  if (key === otherRing) return { key, label: t('year.rings.other'), colour: sharedColour }
  if (own) return { key, label: own.label, lang: own.lang, colour: colourOf(own.colour, place) }
  return { key, label: by === 'type' ? choiceInWords('type', key, language) : key, colour: colourOf(null, place) }
}
