import type { ContentLanguage } from '../../i18n/languages'
import type { When } from './when'

/** What stands in a year's views: an activity, or a meeting, which has its time of day too. */
export interface PlannedItem {
  /** Unlike those of all others. */
  key: string
  kind: 'activity' | 'meeting'
  id: string
  title: string
  /** What the title is in. */
  lang: ContentLanguage
  when: When
  /** Time of day that a meeting begins, on the wall: 09:00. */
  clock: string | null
  type: string
  status: ActivityStatus
  strengthAreas: readonly string[]
  plan: string | null
  /** The audience of the plan, by its name. */
  audience: string | null
  responsible: readonly string[]
}

export const activityStatuses = ['idea', 'planned', 'started', 'done', 'cancelled'] as const
export type ActivityStatus = (typeof activityStatuses)[number]

const ofMeetings: Record<string, ActivityStatus> = { planned: 'planned', held: 'done', cancelled: 'cancelled' }

/** Where a meeting stands, in the words of activities. */
export const statusOfMeeting = (status: string): ActivityStatus => ofMeetings[status] ?? 'planned'

export const isActivityStatus = (value: unknown): value is ActivityStatus => activityStatuses.some((status) => status === value)
