const hour = 3_600_000

/** Whether a set time was missed by so much (more than an hour) that a person must say if it still holds. */
export const missedTooLongAgo = (scheduledFor: Date, now: Date): boolean => now.getTime() - scheduledFor.getTime() > hour
