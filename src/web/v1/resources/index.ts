import type { Resource } from '../resource'
import { calls, documents, initiatives, news, pages, reports, strengthAreas, terms } from './content'
import { activities, meetings, organisations, people } from './work'

/** What the API tells of, in the order of its documentation. */
export const resources: readonly Resource[] = [
  strengthAreas,
  terms,
  news,
  pages,
  meetings,
  activities,
  people,
  organisations,
  initiatives,
  calls,
  documents,
  reports,
]
