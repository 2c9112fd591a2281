/**
 * What can be counted of what activities led to.
 * - `activities`: activities that are done
 * - `published`: news items and documents that are out
 * - `accepted`: newsletters that the next mail server took
 * - `invited`, `yes`, `participants`: of meetings
 * - `visits`: of our own pages
 */
export const counted = ['activities', 'published', 'accepted', 'invited', 'yes', 'participants', 'visits'] as const
export type Counted = (typeof counted)[number]

/** How the outcome of a goal can be known: written by hand, or counted. */
export const goalCounts = ['hand', ...counted] as const

/** Whether a goal's outcome is counted by itself. */
export const isCountedByActivities = (countedBy: unknown): countedBy is Counted => counted.some((known) => known === countedBy)
