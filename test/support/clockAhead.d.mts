/** Date as it is where the clock runs ahead, by so many seconds. */
export function dateAhead(seconds: number): DateConstructor
