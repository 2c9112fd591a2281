import { type ContentLanguage, type UiLanguage, uiLanguageFor } from '../../i18n/languages'
import { leaning, leaningOnFigures, months, openers, trailing } from './abbreviations'

/** A sentence, and where in the text it begins. */
export interface Sentence {
  text: string
  at: number
}

/**
 * The sentences of a text. Each line is of its own, so that headings and the items of a list need no full stop. What
 * Unicode's rules break at an abbreviation, an initial, a date or a number is put together again; they know of none.
 * @param text what stands below one another in lines: headings, paragraphs, items
 */
export function sentencesIn(text: string, language: ContentLanguage): Sentence[] {
  const rules = rulesFor(uiLanguageFor(language))
  let at = 0
  return text.split(/[\n\r\u2028\u2029]/).flatMap((line) => {
    const begins = at
    at += line.length + 1
    return sentencesOfLine(line, rules).map((each) => ({ text: each.text, at: begins + each.at }))
  })
}

/** The sentences alone. @example sentences('Vi ses t.ex. i Åre. Kom!', 'sv') // ['Vi ses t.ex. i Åre.', 'Kom!'] */
export const sentences = (text: string, language: ContentLanguage): string[] => sentencesIn(text, language).map((each) => each.text)

interface Rules {
  segmenter: Intl.Segmenter
  leaning: ReadonlySet<string>
  leaningOnFigures: ReadonlySet<string>
  trailing: ReadonlySet<string>
  openers: ReadonlySet<string>
  months: ReadonlySet<string>
}

const made = new Map<UiLanguage, Rules>()

function rulesFor(language: UiLanguage): Rules {
  const known = made.get(language)
  if (known) return known
  const rules = {
    segmenter: new Intl.Segmenter(language, { granularity: 'sentence' }),
    leaning: leaning[language],
    leaningOnFigures: leaningOnFigures[language],
    trailing: trailing[language],
    openers: openers[language],
    months: months[language],
  }
  made.set(language, rules)
  return rules
}

function sentencesOfLine(line: string, rules: Rules): Sentence[] {
  const found: Sentence[] = []
  for (const { segment, index } of rules.segmenter.segment(line)) {
    const last = found.at(-1)
    if (last && goesOn(last.text, segment, rules)) last.text += segment
    else found.push({ text: segment, at: index })
  }
  return found.flatMap(({ text, at }) => {
    const trimmed = text.trim()
    return /[\p{L}\p{N}]/u.test(trimmed) ? [{ text: trimmed, at: at + text.indexOf(trimmed) }] : []
  })
}

/** No more is looked at before a break, so that no text is looked through again and again. */
const longestLook = 80

/** Whether a sentence goes on where Unicode's rules end it. */
function goesOn(before: string, after: string, rules: Rules): boolean {
  const next = firstWord(after)
  // Nothing but signs: a quotation mark or a bracket that closes.
  if (next === '') return true
  if (/^\p{Ll}/u.test(next)) return true
  const said = before.trimEnd().slice(-longestLook).split(/\s+/)
  const last = (said.at(-1) ?? '').replace(/^[^\p{L}\p{N}§]+/u, '')
  if (last === '§') return true
  if (!last.endsWith('.')) return false
  const word = last.slice(0, -1).toLowerCase()
  if (rules.leaning.has(word)) return true
  if (rules.leaningOnFigures.has(word) && /^\d/.test(next)) return true
  if (rules.trailing.has(word)) return !rules.openers.has(next.toLowerCase())
  if (/^\d+$/.test(word)) return isOrdinal(said, next, rules)
  if (isSpacedOut(word, said)) return true
  return isInitial(last, said, after)
}

const firstWord = (text: string): string => /[\p{L}\p{N}]+/u.exec(text)?.[0] ?? ''

/** A number that begins an item of a list, or a day before its month. */
const isOrdinal = (said: readonly string[], next: string, rules: Rules): boolean =>
  said.length === 1 || rules.months.has(next.toLowerCase())

/** The last part of "t. ex.", "bl. a.", "f. d.". */
const isSpacedOut = (word: string, said: readonly string[]): boolean => /^(?:ex|\p{Ll})$/u.test(word) && Boolean(said.at(-2)?.endsWith('.'))

/** "S. Ek", "J. F. Ek", "Anna B. Ek" and "av S. Ek", but not "grupp A. Ek": that is where a sentence ends. */
function isInitial(last: string, said: readonly string[], after: string): boolean {
  if (!/^(?:\p{Lu}\.)+$/u.test(last)) return false
  const before = said.at(-2)
  if (before === undefined || /^\p{Lu}\.\s/u.test(after)) return true
  return /^[^\p{L}]*\p{Lu}/u.test(before) || beforeNames.has(before.toLowerCase())
}

const beforeNames = new Set('av med och från till hos för dr. prof. by and of from with to for mr. mrs. ms.'.split(' '))
