import { weakOf } from './adjectives'
import { isDefinite, isNeuter, nounOf } from './nouns'

/** What comes after it in a term stays as it is: process för lärande. */
const prepositions = new Set(['för', 'av', 'i', 'till', 'med', 'om', 'på', 'mellan', 'inom', 'från', 'vid', 'och', 'eller'])

/** Written in small letters: what else there is are names, abbreviations and numbers. */
const isPlain = (word: string): boolean => /^[\p{Ll}-]+$/u.test(word)

/** The forms of a Swedish term: the definite, the plural, and each with the genitive; of a name or an abbreviation the genitive alone. */
export function swedishForms(label: string): string[] {
  const words = label.trim().split(/\s+/)
  const headed = words.findIndex((word, index) => index > 0 && (prepositions.has(word) || !isPlain(word)))
  const [head, rest] = headed === -1 ? [words, ''] : [words.slice(0, headed), ` ${words.slice(headed).join(' ')}`]
  if (!isBent(head)) {
    return [genitive(words.join(' '))].filter((form) => form !== label)
  }
  const forms = bent(head)
  return rest === '' ? [label.trim(), ...forms].flatMap((form) => [form, genitive(form)]) : forms.map((form) => form + rest)
}

/** A capital that begins several words is but spelling; a word alone with one is a name. */
const isBent = (head: readonly string[]): boolean =>
  head.every((word, index) => isPlain(word) || (index === 0 && head.length > 1 && /^\p{Lu}\p{Ll}+$/u.test(word))) &&
  !isDefinite(head.at(-1) ?? '')

function bent(head: readonly string[]): string[] {
  const noun = head.at(-1) ?? ''
  const { definite, plural, definitePlural } = nounOf(noun)
  const adjectives = head.slice(0, -1)
  const weak = adjectives.map((each) => weakOf(each, isNeuter(noun)))
  return [definite, plural, definitePlural].map((form) => [...weak, form].join(' '))
}

function genitive(label: string): string {
  if (/[\p{Lu}\p{N}]$/u.test(label)) return `${label}:s`
  return /[sxz]$/i.test(label) ? label : `${label}s`
}
