import { type UiLanguage, uiLanguages } from './languages'

/** What a strength area is called in a language, in the forms that our texts use. */
export interface StrengthAreaName {
  one: string
  many: string
  theOne: string
  theMany: string
}

/** The names that a publisher has chosen instead of ours, per language. */
export type Names = Partial<Record<UiLanguage, StrengthAreaName>>

/** Longest first, so that no form is taken for the beginning of another. */
const forms = ['theMany', 'many', 'theOne', 'one'] as const satisfies readonly (keyof StrengthAreaName)[]

/** English sets the article before the word, so its definite forms are the same word. */
const ours: Record<UiLanguage, StrengthAreaName> = {
  sv: { one: 'styrkeområde', many: 'styrkeområden', theOne: 'styrkeområdet', theMany: 'styrkeområdena' },
  en: { one: 'strength area', many: 'strength areas', theOne: 'strength area', theMany: 'strength areas' },
}

const patterns: Record<UiLanguage, RegExp> = {
  sv: /styrkeområde(?:na|t|n)?(?:s\b|\b)/giu,
  en: /strength areas?\b/giu,
}

// A process serves one publisher. Next may load a module more than once in it, so the name is kept by the process.
const place: { [key: symbol]: Names | undefined } = globalThis as { [key: symbol]: Names | undefined }
const key = Symbol.for('spets.names')

/** The names in force in this process, or in this browser window. */
export const namesInForce = (): Names => place[key] ?? {}

/** Lets all texts of ours in this process say other names. */
export const putNamesInForce = (names: Names): void => {
  place[key] = names
}

/** Whether a text of ours speaks of strength areas. */
export const mentionsStrengthAreas = (text: string): boolean => uiLanguages.some((language) => text.search(patterns[language]) >= 0)

/** A text of ours with the publisher's name for strength areas in place of ours, in the same form. */
export function renamed(text: string, language: UiLanguage, names: Names = namesInForce()): string {
  const name = names[language]
  return name ? text.replace(patterns[language], (written) => inForm(written, name, language)) : text
}

function inForm(written: string, name: StrengthAreaName, language: UiLanguage): string {
  const word = written.toLowerCase()
  const form = forms.find((candidate) => word.startsWith(ours[language][candidate])) ?? 'one'
  const genitive = language === 'sv' && word === `${ours.sv[form]}s` && !/[sxz]$/i.test(name[form])
  const capital = written.charAt(0) !== word.charAt(0)
  return `${capital ? capitalised(name[form]) : uncapitalised(name[form])}${genitive ? 's' : ''}`
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** A word in the middle of a sentence; one that is written in capitals stays so. */
const uncapitalised = (word: string) => (/^\p{Lu}\p{Lu}/u.test(word) ? word : word.charAt(0).toLowerCase() + word.slice(1))
