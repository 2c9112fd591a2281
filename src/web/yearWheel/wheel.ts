import type { Payload } from 'payload'
import { holidaysIn } from '../../calendar'
import { dayOf } from '../../domain/days'
import { pickLanguage } from '../../domain/localised'
import type { PlannedItem } from '../../domain/planning/items'
import { wheelSizes } from '../../domain/planning/wheel'
import { occurrencesIn, plannedYears } from '../../domain/planning/when'
import type { YearPicture } from '../../drawings/year/drawn'
import { itemsInOrder, pictureOf } from '../../drawings/year/pictureOf'
import { settingsOf } from '../../env'
import { publicAddresses } from '../../links/addresses'
import { readStrengthAreas } from '../content/strengthAreas'
import { publicItems, readPublicYear } from '../content/yearWheel'
import type { Words } from '../words'

/** The public wheel of a year: the drawing, and the same in the order of time with the way to each. */
export interface PublicWheel {
  picture: YearPicture
  items: { item: PlannedItem; href: string | null }[]
}

/**
 * @param root what stands before addresses: nothing on our own pages, where Spets is reached in files
 */
export async function publicWheel(payload: Payload, words: Words, year: number, root: string): Promise<PublicWheel> {
  const { language, ui } = words
  const found = await readPublicYear(payload, year)
  const areas = await readStrengthAreas(payload, language)
  const slugs = new Map(found.meetings.map(({ id, slug }) => [id, slug]))
  const addresses = publicAddresses(root)
  const hrefOf = ({ kind, id }: PlannedItem): string | null => {
    const slug = kind === 'meeting' ? slugs.get(id) : undefined
    return slug ? addresses.meeting(language, slug) : null
  }
  const items = publicItems(payload, found, language).filter(({ when }) => occurrencesIn(when, year).length > 0)
  const known = areas.map(({ id, title, colour }) => {
    const { value, lang } = pickLanguage(title, language)
    return { key: id, label: value, lang: words.markOf(lang), colour: colour ?? null }
  })
  const today = dayOf(new Date(), settingsOf(payload).zone)
  const holidays = holidaysIn(year, ui)
  return {
    picture: pictureOf({ year, items, by: 'area', known, language: ui, today, holidays, lanes: wheelSizes.lanes, hrefOf }),
    items: itemsInOrder(items, year).map((item) => ({ item, href: hrefOf(item) })),
  }
}

/** The year that is asked for, or this one. */
export function yearAsked(payload: Payload, url: URL): number {
  const asked = url.searchParams.get('year') ?? ''
  const year = /^\d{4}$/.test(asked) ? Number(asked) : NaN
  return year >= plannedYears.first && year <= plannedYears.last ? year : Number(dayOf(new Date(), settingsOf(payload).zone).slice(0, 4))
}
