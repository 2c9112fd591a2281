import type { Day } from '../../domain/days'
import type { Holiday } from '../../domain/planning/holidays'
import type { ActivityStatus } from '../../domain/planning/items'
import type { YearEntry, YearLayout } from '../../domain/planning/yearLayout'

/** An occurrence as it is drawn. */
export interface DrawnEntry extends YearEntry {
  /** What it is called in the list beside the picture. */
  number: number
  title: string
  /** The language of the title, where that is not the picture's. */
  lang?: string | undefined
  status: ActivityStatus
  href: string | null
  /** All of it in words: what, when, how far. */
  words: string
}

/** A ring, or a row of the timeline, as it is drawn. */
export interface RingLook {
  key: string
  label: string
  lang?: string | undefined
  colour: string
}

/** A year as it is drawn. */
export interface YearPicture {
  year: number
  layout: Omit<YearLayout<DrawnEntry>, 'wholeYear'>
  rings: RingLook[]
  /** The twelve months by name. */
  months: string[]
  /** Where it lies in the year. */
  today: Day | null
  holidays: readonly Holiday[]
  words: {
    title: string
    today: string
    /** What the marks at the edge are. */
    holidays: string
    /** Beneath the year. */
    count: string
    wholeYear: string | null
  }
  /** Where to see what there was no room for; nowhere in a file. */
  hrefOfSurplus?: ((ring: string, month: number) => string) | undefined
}
