/** A day as a language writes it. @param time ISO 8601 */
export const dayIn = (language: string, time: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(time))

/** A day and time as a language writes it. @param time ISO 8601 */
export const momentIn = (language: string, time: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(time))
