import type { Day } from '../../domain/days'
import type { Holiday } from '../../domain/planning/holidays'
import type { PlannedItem } from '../../domain/planning/items'
import { otherRing, type RingChoice, ringOf, ringsOfYear, sharedRing } from '../../domain/planning/rings'
import { type Occurrence, occurrencesIn } from '../../domain/planning/when'
import { type Hidden, layOutYear, type YearEntry, type YearLayout } from '../../domain/planning/yearLayout'
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

/** An occurrence with what it is one of, before anything is put in words. */
interface Placed extends YearEntry {
  item: PlannedItem
  /** 1 for the first of the year; all occurrences of one item have the same. */
  number: number
}

/** Where everything lies in a picture, and in what order. */
interface Places {
  rings: string[]
  inOrder: PlannedItem[]
  layout: YearLayout<Placed>
}

/** A year laid out and put in words, ready to be drawn. */
export function pictureOf(asked: YearAsked): YearPicture {
  const { year, items, language, today, holidays, whole } = asked
  const t = translator(language)
  const { rings, layout } = placesOf(asked)
  const count = whole?.total ?? items.length
  const undated = whole?.undated ?? layout.wholeYear.length
  return {
    year,
    layout: { ...layout, slots: layout.slots.map(({ entry, ...slot }) => ({ ...slot, entry: inWords(entry, asked) })) },
    rings: rings.map((key, place) => lookOf(key, place, asked)),
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

/** Gives a year's items their places, without words: there may be thousands of them, and few are drawn. */
export function placesOf(asked: Pick<YearAsked, 'year' | 'items' | 'by' | 'known' | 'lanes' | 'whole'>): Places {
  const { year, items, by, known, lanes, whole } = asked
  const rings = whole?.rings ?? ringsOfYear(items, by, by === 'area' ? known.map(({ key }) => key) : [])
  const inOrder = itemsInOrder(items, year)
  const isRing = new Set(rings)
  const left = new Set(whole?.left)
  const rest = isRing.has(otherRing) ? otherRing : sharedRing
  const placed = inOrder.flatMap((item, index) => {
    const own = ringOf(item, by)
    const [ring, number] = [isRing.has(own) ? own : rest, whole?.numbers[item.key] ?? index + 1]
    return occurrencesIn(item.when, year).map((occurrence) => ({ key: entryKey(item, occurrence), item, number, occurrence, ring }))
  })
  const drawn = left.size > 0 ? placed.filter(({ key }) => !left.has(key)) : placed
  return { rings, inOrder, layout: layOutYear(drawn, rings, { lanes, hidden: whole?.hidden ?? [] }) }
}

function inWords({ item, ...place }: Placed, { language, holidays, hrefOf }: YearAsked): DrawnEntry {
  const clock = item.clock ? ` ${translator(language)('year.clock', { clock: item.clock })}` : ''
  return {
    ...place,
    title: item.title,
    ...(item.lang === language ? {} : { lang: item.lang }),
    status: item.status,
    href: hrefOf(item),
    words: [
      item.title,
      `${occurrenceInWords(place.occurrence, language)}${clock}`,
      choiceInWords('type', item.type, language),
      choiceInWords('status', item.status, language),
      ...holidayRemarks(item, holidays, language),
    ].join('. '),
  }
}

/** What an occurrence of something planned is called: no other of it is in the same month. */
export const entryKey = ({ key }: PlannedItem, { month }: Occurrence): string => `${key}-${month ?? 0}`

/** Items in the order of their first day in a year; what has only a year comes last. */
export function itemsInOrder(items: readonly PlannedItem[], year: number): PlannedItem[] {
  const order = new Intl.Collator('sv')
  return items
    .map((item) => ({ item, first: orderOf(item, year) }))
    .toSorted((one, other) => compared(one.first, other.first) || order.compare(one.item.title, other.item.title))
    .map(({ item }) => item)
}

/** Days and times compare as they are written; a collator takes twenty times as long. */
const compared = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

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
