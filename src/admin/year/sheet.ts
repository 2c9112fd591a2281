import type { Day } from '../../domain/days'
import type { Holiday } from '../../domain/planning/holidays'
import type { PlannedItem } from '../../domain/planning/items'
import type { Reach } from '../../domain/planning/mayMove'
import { occurrencesIn } from '../../domain/planning/when'
import { entryKey, type KnownRing, placesOf, type Whole } from '../../drawings/year/pictureOf'
import type { UiLanguage } from '../../i18n/languages'
import type { Asked } from './address'

/** What a wheel or a timeline is drawn from in the browser: what is drawn, the counts of what is not, and the first rows of the list. */
export interface Sheet {
  asked: Asked
  language: UiLanguage
  today: Day
  holidays: readonly Holiday[]
  known: KnownRing[]
  whole: Whole
  drawn: PlannedItem[]
  rows: PlannedItem[]
  reach: Reach
  lanes: number
}

/** Beneath a picture all is listed as far as it is so many rows; where there are more, only the first few: all are in the list. */
const [mostRows, firstRows] = [100, 20] as const

type Given = Omit<Sheet, 'whole' | 'drawn' | 'rows'> & { items: readonly PlannedItem[] }

export function sheetOf({ items, ...given }: Given): Sheet {
  const { asked, known, lanes } = given
  const { year, by } = asked
  const { inOrder, layout, rings } = placesOf({ year, items, by, known, lanes })
  const slots = new Set(layout.slots.map(({ entry }) => entry.key))
  const keysOf = (item: PlannedItem) => occurrencesIn(item.when, year).map((occurrence) => entryKey(item, occurrence))
  const shown = new Set(layout.slots.map(({ entry }) => entry.item.key))
  const drawn = inOrder.filter(({ key }) => shown.has(key))
  const rows = inOrder.length > mostRows ? inOrder.slice(0, firstRows) : inOrder
  const told = new Set([...drawn, ...rows].map(({ key }) => key))
  return {
    ...given,
    drawn,
    rows,
    whole: {
      rings,
      hidden: layout.surplus.map(({ ring, month, count }) => ({ ring, month, count })),
      left: drawn.flatMap(keysOf).filter((key) => !slots.has(key)),
      total: items.length,
      undated: layout.wholeYear.length,
      numbers: Object.fromEntries(inOrder.flatMap(({ key }, index) => (told.has(key) ? [[key, index + 1]] : []))),
    },
  }
}
