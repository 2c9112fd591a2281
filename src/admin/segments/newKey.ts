let last = 0

/** A key that tells a condition from the others while it is written. */
export const newKey = (): string => `condition-${(last += 1)}`
