import type { Resource } from '../resource'
import { organisations, people } from './actors'
import { news, pages, strengthAreas, terms } from './content'
import { calls, documents, initiatives, reports } from './records'
import { activities, meetings } from './work'

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
