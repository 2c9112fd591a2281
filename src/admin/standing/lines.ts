import type { InitiativeOfArea, MeetingOfArea, NewsOfArea, OrganisationOfArea, TermOfArea } from '../../domain/planning/standing'
import type { Translate } from '../../i18n'
import { labels } from '../../i18n/labels'
import { uiLanguageFor } from '../../i18n/languages'
import { adminAddresses } from '../addresses'
import type { CountedKey } from '../counted'

/** What the cards need to know to put things in words. */
export interface Facts {
  area: string
  language: string
  t: Translate
  n: (key: CountedKey, count: number) => string
  /** A day in words, on the wall of the region. */
  day: (stored: string) => string
}

/** Something with the way to it. */
export interface ShownLine {
  id: string
  title: string
  href: string
  note?: string
}

/** A card of things that are alike. */
export interface Listed {
  title: string
  /** Said where there is nothing. */
  empty: string
  lines: ShownLine[]
  /** Where all of them are listed. */
  all?: string
}

interface Named {
  id: string
  title: string
}

/** Things of a collection as lines, each with what is noted at it. */
export const linesOf = <Item extends Named>(collection: string, items: readonly Item[], noteOf?: (item: Item) => string): ShownLine[] =>
  items.map((item) => ({
    id: item.id,
    title: item.title,
    href: adminAddresses.document(collection, item.id),
    ...(noteOf ? { note: noteOf(item) } : {}),
  }))

export const meetingLines = (meetings: readonly MeetingOfArea[], { area, day, t }: Facts): Listed => ({
  title: t('standing.coming.title'),
  empty: t('standing.coming.none'),
  lines: linesOf('meetings', meetings, ({ start }) => day(start)),
  all: adminAddresses.ofArea('meetings', area),
})

export const heldLines = (meetings: readonly MeetingOfArea[], { area, day, n, t }: Facts): Listed => ({
  title: t('standing.held.title'),
  empty: t('standing.held.none'),
  lines: linesOf('meetings', meetings, ({ organisations, participants, start }) =>
    t('standing.held.note', {
      day: day(start),
      came: n('standing.held.came', participants),
      organisations: n('standing.held.organisations', organisations),
    }),
  ),
  all: adminAddresses.ofArea('meetings', area),
})

export const initiativeLines = (initiatives: readonly InitiativeOfArea[], { area, language, t }: Facts): Listed => ({
  title: t('standing.initiatives.title'),
  empty: t('standing.initiatives.none'),
  lines: linesOf('initiatives', initiatives, ({ status }) => statusName('initiatives', status, language)),
  all: adminAddresses.ofArea('initiatives', area),
})

export const newsLines = (news: readonly NewsOfArea[], { area, day, t }: Facts): Listed => ({
  title: t('standing.news.title'),
  empty: t('standing.news.none'),
  lines: linesOf('news', news, ({ date, isPublished }) => (isPublished ? day(date) : t('standing.news.draft', { day: day(date) }))),
  all: adminAddresses.ofArea('news', area),
})

export const organisationLines = (organisations: readonly OrganisationOfArea[], { area, t }: Facts): Listed => ({
  title: t('standing.organisations.title'),
  empty: t('standing.organisations.none'),
  lines: linesOf('organisations', organisations, ({ isMet }) => t(isMet ? 'standing.organisations.met' : 'standing.organisations.notMet')),
  all: adminAddresses.ofArea('organisations', area),
})

export const termLines = (terms: readonly TermOfArea[], { t }: Facts): Listed => ({
  title: t('standing.terms.title'),
  empty: t('standing.terms.none'),
  lines: linesOf('terms', terms, ({ hasExplanation }) => t(hasExplanation ? 'standing.terms.explained' : 'standing.terms.unexplained')),
})

/** What a status is called in the collection's own form. */
export const statusName = (slug: 'activities' | 'initiatives', status: string, language: string): string =>
  labels[uiLanguageFor(language)][slug]?.options?.status?.[status] ?? status
