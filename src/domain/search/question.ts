import { composed } from '../letters'
import { wordsIn, type Word } from './words'

/** What is asked: no longer than this, and of no more words. */
export const longestQuestion = 200
const mostWords = 12

/** Words that stand in nearly every text, and are looked for only where nothing else is. */
const small = new Set(
  (
    'och i att en ett det den de som på är av för med till om vad hur när var kan ska inom från vid eller samt ' +
    'the a an of and or to in on for with is are at by from what how when where'
  ).split(' '),
)

/** The words that a question is about. */
export function wordsAsked(text: string): Word[] {
  const all = wordsIn(composed(text.slice(0, longestQuestion)))
  const telling = all.filter(({ word, parts }) => parts.length > 0 || !small.has(word))
  return (telling.length > 0 ? telling : all).slice(0, mostWords)
}

/** How many letters of a word may be wrong: none of a short one, nor of what has a number in it. */
export function lettersForgiven(word: string): 0 | 1 | 2 {
  if (word.length < 4 || /\p{N}/u.test(word)) return 0
  return word.length < 8 ? 1 : 2
}

/** The word with each two letters beside each other in the other order, as fingers often have them. */
export const withLettersSwapped = (word: string): string[] =>
  Array.from(word).flatMap((letter, at, letters) => {
    const next = letters[at + 1]
    if (next === undefined || next === letter) return []
    return [[...letters.slice(0, at), next, letter, ...letters.slice(at + 2)].join('')]
  })
