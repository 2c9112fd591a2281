/** Where a language is read by people here: English as in Europe, with 24 hours. */
const localeOf = (language: string): string => (language === 'en' ? 'en-GB' : language)

/** A day as a language writes it, in a zone. @param time ISO 8601 */
export const dayIn = (language: string, timeZone: string, time: string): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone }).format(new Date(time))

/** A day and time as a language writes it, in a zone. @param time ISO 8601 */
export const momentIn = (language: string, timeZone: string, time: string): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(new Date(time))
