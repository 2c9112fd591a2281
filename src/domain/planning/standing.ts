import type { Day } from '../days'
import { isLate, lastDayOf, type Planned } from '../late'

interface Named {
  id: string
  title: string
}

export interface MeetingOfArea extends Named {
  /** Instants, ISO 8601. */
  start: string
  end: string
  isCancelled: boolean
  /** How many people and organisations came. */
  participants: number
  organisations: number
}

interface ActivityOfArea extends Named, Planned {
  status: string
  hasOutcome: boolean
}

export interface InitiativeOfArea extends Named {
  status: string
  hasLevel: boolean
  hasDialogue: boolean
}

export interface NewsOfArea extends Named {
  date: string
  isPublished: boolean
}

export interface TermOfArea extends Named {
  hasExplanation: boolean
}

export interface OrganisationOfArea extends Named {
  /** Whether it was at a meeting that was held this year, of whatever area. */
  isMet: boolean
}

/** All that belongs to a strength area and says how it stands. */
export interface AreaFacts {
  /** Those of this year and later. */
  meetings: readonly MeetingOfArea[]
  /** Those of this year and the next, and what is left to do from before. */
  activities: readonly ActivityOfArea[]
  initiatives: readonly InitiativeOfArea[]
  /** The latest first. */
  news: readonly NewsOfArea[]
  /** Those that its news points at. */
  terms: readonly TermOfArea[]
  organisations: readonly OrganisationOfArea[]
}

/** What is missing or late, by what it is. */
export interface Gaps {
  organisationsNotMet: Named[]
  activitiesLate: (Named & { last: Day })[]
  activitiesWithoutOutcome: Named[]
  termsWithoutExplanation: Named[]
  initiativesWithoutLevel: Named[]
  initiativesWithoutDialogue: Named[]
}

export interface Standing {
  coming: MeetingOfArea[]
  /** Those of this year that have been; the latest first. */
  held: MeetingOfArea[]
  /** How many came to them: one who came twice is counted twice. */
  came: number
  /** How many activities have each status, this year and the next. */
  byStatus: { status: string; thisYear: number; nextYear: number }[]
  gaps: Gaps
}

const statuses = ['idea', 'planned', 'started', 'done', 'cancelled']

/** How a strength area stands at a moment. @param now instant, ISO 8601; @param today the day that it is where the region lives */
export function standingOf({ activities, initiatives, meetings, organisations, terms }: AreaFacts, now: string, today: Day): Standing {
  const year = Number(today.slice(0, 4))
  const takingPlace = meetings.filter(({ isCancelled }) => !isCancelled).toSorted((one, other) => one.start.localeCompare(other.start))
  const held = takingPlace.filter(({ end }) => end <= now).toReversed()
  const live = initiatives.filter(({ status }) => status !== 'declined')
  const isThisYears = (activity: ActivityOfArea) => activity.year === year
  const count = (status: string, of: number) => activities.filter((each) => each.status === status && each.year === of).length
  return {
    coming: takingPlace.filter(({ end }) => end > now),
    held,
    came: held.reduce((sum, { participants }) => sum + participants, 0),
    byStatus: statuses.map((status) => ({ status, thisYear: count(status, year), nextYear: count(status, year + 1) })),
    gaps: {
      organisationsNotMet: organisations.filter(({ isMet }) => !isMet),
      activitiesLate: activities
        .filter((each) => isToDo(each) && isLate(each, today))
        .map((each) => ({ ...each, last: lastDayOf(each) }))
        .toSorted((one, other) => other.last.localeCompare(one.last)),
      activitiesWithoutOutcome: activities.filter((each) => each.status === 'done' && isThisYears(each) && !each.hasOutcome),
      termsWithoutExplanation: terms.filter(({ hasExplanation }) => !hasExplanation),
      initiativesWithoutLevel: live.filter(({ hasLevel }) => !hasLevel),
      initiativesWithoutDialogue: live.filter(({ hasDialogue }) => !hasDialogue),
    },
  }
}

const isToDo = ({ status }: ActivityOfArea): boolean => status === 'planned' || status === 'started'
