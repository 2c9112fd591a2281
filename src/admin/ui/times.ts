/** Day and time in words, on the wall of a zone: `3 mars 2026 kl. 09:00`. */
export const timeInWords = (language: string, zone: string, at: string): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: zone,
  }).format(new Date(at))

/** The time of day with its seconds. */
export const clockInWords = (language: string, zone: string, at: string): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { timeStyle: 'medium', timeZone: zone }).format(new Date(at))
