/**
 * How the outcome of a goal is known: written by hand, or counted from what its activities led to.
 * - `activities`: activities that are done
 * - `published`: news items and documents that are out
 * - `accepted`: newsletters that the next mail server took
 * - `invited`, `yes`, `participants`: of meetings
 * - `visits`: of our own pages
 */
export const goalCounts = ['hand', 'activities', 'published', 'accepted', 'invited', 'yes', 'participants', 'visits'] as const
export type GoalCount = (typeof goalCounts)[number]

/** What can be counted from activities. */
export type Counted = Exclude<GoalCount, 'hand'>

/** Whether a goal's outcome is counted by itself. */
export const isCountedByActivities = (countedBy: unknown): countedBy is Counted =>
  countedBy !== 'hand' && goalCounts.some((known) => known === countedBy)
