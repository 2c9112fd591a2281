import type { Payload } from 'payload'
import type { KnownOrganisation } from '../domain/imports/organisations'
import type { KnownStrengthArea } from '../domain/imports/strengthAreas'
import { contentLanguages, type UiLanguage } from '../i18n/languages'

/** What contacts belong to: by id, to be named, and as an import would look for it. */
export interface Surroundings {
  organisations: ReadonlyMap<string, { name: string; municipality: string | null }>
  /** Titles of strength areas. */
  areas: ReadonlyMap<string, string>
  known: { organisations: KnownOrganisation[]; strengthAreas: KnownStrengthArea[] }
}

/** All organisations and strength areas. */
export async function surroundingsOf(payload: Payload, language: UiLanguage): Promise<Surroundings> {
  const { docs } = await payload.find({
    collection: 'organisations',
    select: { name: true, municipality: true, otherSpellings: true },
    joins: false,
    depth: 0,
    pagination: false,
  })
  const titles = await Promise.all(contentLanguages.map((locale) => titlesIn(payload, locale)))
  const inLanguage = await titlesIn(payload, language, true)
  return {
    organisations: new Map(docs.map(({ id, name, municipality }) => [id, { name, municipality: municipality ?? null }])),
    areas: new Map(inLanguage.map(({ id, title }) => [id, title])),
    known: {
      organisations: docs.map(({ id, name, otherSpellings }) => ({
        id,
        name,
        otherSpellings: (otherSpellings ?? []).map((each) => each.name),
      })),
      strengthAreas: merged(titles.flat()),
    },
  }
}

type Titled = { id: string; title: string; subAreas: string[] }

async function titlesIn(payload: Payload, locale: 'sv' | 'en' | 'sma', falling = false): Promise<Titled[]> {
  const select = { title: true, subAreas: true } as const
  const fallback = falling ? {} : { fallbackLocale: false as const }
  const { docs } = await payload.find({ collection: 'strength-areas', select, locale, ...fallback, depth: 0, pagination: false })
  return docs.map(({ id, title, subAreas }) => ({ id, title: title ?? '', subAreas: (subAreas ?? []).flatMap(({ name }) => name || []) }))
}

const merged = (all: readonly Titled[]): KnownStrengthArea[] =>
  [...new Set(all.map(({ id }) => id))].map((id) => {
    const same = all.filter((each) => each.id === id)
    return { id, titles: same.flatMap(({ title }) => title || []), subAreas: same.flatMap(({ subAreas }) => subAreas) }
  })
