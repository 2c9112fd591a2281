import type { Payload } from 'payload'
import type { Card } from '../../../domain/merging/card'
import { choosable, type Choosable } from '../../../domain/merging/card'
import { mergeCards, type Side, sideOf } from '../../../domain/merging/merge'
import { isSame } from '../../../domain/same'
import { translator } from '../../../i18n'
import { labels } from '../../../i18n/labels'
import type { UiLanguage } from '../../../i18n/languages'
import { renamed } from '../../../i18n/strengthAreaName'
import { type Mentioned, namesOf } from '../Segments/names'
import type { Pair } from './pair'

/** One field of two cards beside each other, in words. */
export interface CardRow {
  field: keyof Card
  label: string
  kept: string[]
  removed: string[]
  merged: string[]
  /** From which card it comes, where a person can choose. */
  side: Side | null
}

const shown = [
  'name',
  'email',
  'kind',
  'language',
  'status',
  'affiliations',
  'permissions',
  'strengthAreas',
  'internal',
  'notes',
  'formerAddresses',
] as const satisfies (keyof Card)[]

/** What the two cards say and what becomes of it; what neither says is left out. */
export async function describePair(payload: Payload, { cards, choice }: Pair, language: UiLanguage): Promise<CardRow[]> {
  const { kept, removed } = cards
  const merged = mergeCards(kept, removed, choice, new Date().toISOString())
  const names = await namesOf(payload, mentioned([kept, removed]), language)
  const words = wordsFor(language, names)
  const rows = shown.map((field): CardRow => ({
    field,
    label: labelOf(field, language),
    kept: words(kept, field),
    removed: words(removed, field),
    merged: words(merged, field),
    side: isChoosable(field) && !isSame(kept[field], removed[field]) ? sideOf(kept, removed, field, choice) : null,
  }))
  return rows.filter((row) => [...row.kept, ...row.removed, ...row.merged].length > 0)
}

/** What fields are called, for a sentence. */
export const labelOf = (field: keyof Card, language: UiLanguage): string => {
  const text = labels[language].contacts?.fields[field]
  return renamed(typeof text === 'string' ? text : (text?.[0] ?? field), language)
}

const isChoosable = (field: keyof Card): field is Choosable => choosable.some((each) => each === field)

const mentioned = (cards: readonly Card[]): Mentioned => ({
  organisations: cards.flatMap(({ affiliations }) => affiliations.map(({ organisation }) => organisation)),
  'strength-areas': cards.flatMap(({ strengthAreas }) => strengthAreas),
})

/** Says in words what a card says in a field, one line each. */
function wordsFor(language: UiLanguage, names: Map<string, string>) {
  const t = translator(language)
  const option = (field: string, value: string) => labels[language].contacts?.options?.[field]?.[value] ?? value
  const day = (at: string | null) => (at ? at.slice(0, 10) : '')
  const period = (from: string | null, to: string | null) => (from || to ? ` (${day(from)}–${day(to)})` : '')
  return (card: Card, field: (typeof shown)[number]): string[] => {
    switch (field) {
      case 'affiliations':
        return card.affiliations.map(
          ({ organisation, role, from, to }) =>
            `${names.get(organisation) ?? t('merging.gone')}${role ? `, ${role}` : ''}${period(from, to)}`,
        )
      case 'permissions':
        return card.permissions.map(
          ({ purpose, state }) => `${option('permissions.purpose', purpose)}: ${option('permissions.state', state)}`,
        )
      case 'strengthAreas':
        return card.strengthAreas.map((id) => names.get(id) ?? t('merging.gone'))
      case 'formerAddresses':
        return card.formerAddresses.map(({ address }) => address)
      case 'internal':
        return [t(card.internal ? 'merging.yes' : 'merging.no')]
      case 'kind':
      case 'language':
      case 'status':
        return [option(field, card[field])]
      default:
        return card[field] ? [card[field]] : []
    }
  }
}
