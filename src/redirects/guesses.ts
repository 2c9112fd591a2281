import { defaultLanguage, isContentLanguage } from '../i18n/languages'
import { reservedPageNames } from '../links/pageNames'

/** What our lists may be taken to be called, in Swedish and English, without accents as in addresses. */
const lists: Readonly<Record<string, string>> = {
  aktuellt: 'news',
  nyheter: 'news',
  moten: 'meetings',
  kalender: 'meetings',
  calendar: 'meetings',
  events: 'meetings',
  styrkeomraden: 'strength-areas',
  areas: 'strength-areas',
  ordlista: 'terms',
  begrepp: 'terms',
  glossary: 'terms',
  utlysningar: 'calls',
  initiativ: 'initiatives',
  projekt: 'initiatives',
  projects: 'initiatives',
  dokument: 'documents',
  nyhetsbrev: 'newsletters',
  prenumerera: 'subscribe',
  integritet: 'privacy',
  personuppgifter: 'privacy',
}

/** The address that somebody means who guesses, without the language before it; null where it is no guess of ours. */
export function guessed(path: string): string | null {
  const [, first = '', rest = ''] = /^\/([^/]+)(.*)$/.exec(path) ?? []
  const list = lists[plain(first)]
  return list ? `/${list}${rest}` : null
}

/** The same of an address without a language: what people read by default. */
export function guessedWithoutLanguage(pathname: string): string | null {
  const [, first = ''] = /^\/([^/]+)/.exec(pathname) ?? []
  if (isContentLanguage(first)) return null
  const meant = guessed(pathname) ?? (reservedPageNames.has(first) ? pathname : null)
  return meant && `/${defaultLanguage}${meant}`
}

/** Small letters without accents: å and ö are seldom written in an address. */
const plain = (name: string): string => decoded(name).toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch (error) {
    if (error instanceof URIError) return name
    throw error
  }
}
