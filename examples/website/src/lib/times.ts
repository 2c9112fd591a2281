import { type Language, site } from '../../site.config'

const local = { sv: 'sv-SE', en: 'en-GB' } as const
const day: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' }

const written = (moment: string, language: Language, timeZone: string, form: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(local[language], { timeZone, ...form }).format(new Date(moment))

/** A day in words: 2 mars 2027. */
export const dayInWords = (moment: string, language: Language, zone: string = site.zone): string => written(moment, language, zone, day)

/** The parts of a day that a calendar leaf shows. */
export function leafOf(moment: string, language: Language, zone: string = site.zone): { day: string; month: string; year: string } {
  const part = (form: Intl.DateTimeFormatOptions) => written(moment, language, zone, form)
  return { day: part({ day: 'numeric' }), month: part({ month: 'short' }).replace('.', ''), year: part({ year: 'numeric' }) }
}

/** From when to when, in the zone of the meeting. */
export function spanInWords(start: string, end: string, language: Language, zone: string): string {
  const [first, last] = [start, end].map((moment) => written(moment, language, zone, { weekday: 'long', ...day }))
  const [from, to] = [start, end].map((moment) => written(moment, language, zone, { hour: '2-digit', minute: '2-digit' }))
  return first === last ? `${first}, ${from}–${to}` : `${first} ${from} – ${last} ${to}`
}
