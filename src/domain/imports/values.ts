import { normaliseAddress, splitAddresses } from '../address'
import type { ContentLanguage } from '../../i18n/languages'
import type { ProblemCode } from './problems'
import { plain, tidy } from './text'

/** A cell as understood; `unknown` when something is written there that is not understood. */
export type Understood<T> = { value: T | null; unknown: boolean }

export type ReadAddress =
  { address: string } | { address: null; code: Extract<ProblemCode, `address${string}` | 'severalAddresses'>; written: string }

/**
 * The one address of a cell, also when it is written `Name <address>` or twice over. Which of two
 * different addresses is right is for a person to say.
 */
export function readAddress(cell: string): ReadAddress {
  const written = tidy(cell)
  if (written === '') return { address: null, code: 'addressMissing', written }
  const different = new Set(splitAddresses(written).map((part) => normaliseAddress(part) ?? part))
  if (different.size > 1) return { address: null, code: 'severalAddresses', written }
  const address = normaliseAddress(withoutName(written)) ?? repeated(written)
  return address === null ? { address, code: 'addressInvalid', written } : { address }
}

/** The language a contact reads, from a code or a name in Swedish, English or South Sami. */
export const readLanguage = (cell: string): Understood<ContentLanguage> => lookUp(languageWords, cell)

/** Whether the contact wants the newsletter: true, false, or null when nothing is said. */
export const readYesNo = (cell: string): Understood<boolean> => lookUp(yesNoWords, cell)

/** Whether the status says that the contact has left. */
export const readLeft = (cell: string): Understood<boolean> => lookUp(leftWords, cell)

/** Whether a name or a role really says that the person has left: "Slutat 2022", "Anna Ek (slutat)". */
export const saysLeft = (text: string): boolean =>
  /(?<!\p{L})(slutat|slutade)(?!\p{L})/iu.test(text) || /^(has )?left( \d{4}| the .*)?$/i.test(text)

/** Whether a spreadsheet program could take the text for a formula. */
export const looksLikeFormula = (text: string): boolean => /^[=+\-@]./.test(text)

const withoutName = (written: string): string => written.replace(/^[^<>@]*<([^<>]+)>$/, '$1').replace(/^[;,\s]+|[;,\s]+$/g, '')

function repeated(written: string): string | null {
  const parts = splitAddresses(written)
  const onlyAddresses = written.split(/[;,\s/]+/).every((part) => part === '' || part.includes('@'))
  return onlyAddresses && parts[0] !== undefined ? normaliseAddress(parts[0]) : null
}

/** Nothing, or what people write in a cell that is to stay empty. */
const isPlaceholder = (text: string): boolean => /^[-–—.]*$/.test(text)

function lookUp<T>(words: ReadonlyMap<string, T>, cell: string): Understood<T> {
  const value = words.get(plain(cell)) ?? null
  return { value, unknown: value === null && !isPlaceholder(tidy(cell)) }
}

const wordMap = <T>(...meanings: [T, string[]][]): ReadonlyMap<string, T> =>
  new Map(meanings.flatMap(([value, words]) => words.map((word): [string, T] => [plain(word), value])))

const languageWords = wordMap<ContentLanguage>(
  ['sv', ['sv', 'sv-SE', 'swe', 'se', 'Svenska', 'Swedish']],
  ['en', ['en', 'en-GB', 'en-US', 'eng', 'Engelska', 'English']],
  ['sma', ['sma', 'Sydsamiska', 'South Sami', 'South Sámi', 'Southern Sami', 'Åarjelsaemien']],
)

const yesNoWords = wordMap<boolean>(
  [true, ['ja', 'j', 'yes', 'y', 'x', '1', 'true', 'sant', 'ok']],
  [false, ['nej', 'n', 'no', '0', 'false', 'falskt']],
)

const leftWords = wordMap<boolean>(
  [true, ['slutat', 'har slutat', 'slutade', 'avslutad', 'inaktiv', 'ej aktiv', 'left', 'inactive']],
  [false, ['aktiv', 'active', 'kvar']],
)
