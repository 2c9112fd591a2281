import type { Day } from './days'

/** Of what there may be something new, in the order in which a letter tells it. */
export const newKinds = ['news', 'meetings', 'calls', 'terms'] as const
export type NewKind = (typeof newKinds)[number]

/** Why something is told of. */
export type NewReason = 'published' | 'ahead' | 'moved' | 'opened' | 'closesSoon' | 'added' | 'changed'

/** Something that a letter may tell its readers. */
export interface NewItem {
  id: string
  title: string
  /** The language that the title is in. */
  lang: string
  reason: NewReason
  /** The day that counts: of the news, of the meeting, or the last to apply; ISO 8601. */
  at: string | null
  /** Whether most would want it in the letter. */
  suggested: boolean
}

export type WhatIsNew = Record<NewKind, NewItem[]>

const day = 86_400_000

/** How far ahead a meeting is near enough to be told of by itself, and how old news may be, in milliseconds. */
const near = 60 * day
const fresh = 60 * day

/** How soon a call closes that is worth telling of, in milliseconds. */
const soon = 30 * day

/** How many new terms are told of in one letter by themselves: more is a list, and no reading. */
const fewTerms = 3

export const isFresh = (date: string, now: Date): boolean => new Date(date).getTime() > now.getTime() - fresh

export const isNear = (start: string, now: Date): boolean => new Date(start).getTime() < now.getTime() + near

/** When a call is worth telling of; null when it is not. Days are on the region's calendar. */
export function callReason(
  { opens, closes }: { opens: Day | null; closes: Day | null },
  { since, today, isNewlyPublished }: { since: Day; today: Day; isNewlyPublished: boolean },
): Extract<NewReason, 'opened' | 'closesSoon'> | null {
  if ((closes && closes < today) || (opens && opens > today)) return null
  if (isNewlyPublished || (opens && opens >= since)) return 'opened'
  return closes && new Date(closes).getTime() < new Date(today).getTime() + soon ? 'closesSoon' : null
}

/** New terms before changed ones, and of the new ones the first few. */
export function suggestTerms(terms: readonly NewItem[]): NewItem[] {
  const ordered = terms.toSorted((one, other) => rank(one) - rank(other) || one.title.localeCompare(other.title, 'sv'))
  return ordered.map((term, index) => ({ ...term, suggested: term.reason === 'added' && index < fewTerms }))
}

const rank = ({ reason }: NewItem): number => (reason === 'added' ? 0 : 1)
