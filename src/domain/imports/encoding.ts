/** How the letters of a text file are written. `mixed` is one with rows of UTF-8 and rows of another. */
const encodings = ['utf-8', 'utf-16', 'windows-1252', 'macintosh', 'cp850', 'mixed'] as const
export type Encoding = (typeof encodings)[number]

/** Encodings with one byte a character, which no mark tells apart. */
export const singleByteEncodings = ['windows-1252', 'macintosh', 'cp850'] as const satisfies readonly Encoding[]
export type SingleByteEncoding = (typeof singleByteEncodings)[number]

/** Letters outside ASCII that names and words of this part of the world are written with. */
const usual = 'åäöéüøæáàèíóúñçëïôêâšž'
const [swedish, others] = [usual.slice(0, 3), usual.slice(3)]

/** Characters that stand between words rather than in them. */
const betweenWords = /[\s–—…“”„‘’‚«»·•§°€£´½©®™±]/u

/**
 * How much a text reads as words of a language that has been written with Latin letters; the more, the likelier. A
 * text read in the wrong encoding has capitals inside words and signs where letters should be.
 */
export function plausibility(text: string): number {
  let score = 0
  for (const { 0: character, index } of text.matchAll(/[^\0-\x7F]/gu))
    score += weigh(character, text[index - 1] ?? '', text[index + character.length] ?? '')
  return score
}

function weigh(character: string, before: string, after: string): number {
  if (/\p{Cc}|\uFFFD/u.test(character)) return -5
  if (betweenWords.test(character)) return isLetter(before) && isLetter(after) && !/[’´]/.test(character) ? -1 : 0.2
  if (!isLetter(character)) return -1
  const letter = character.toLowerCase()
  if (!isLetter(before) && !isLetter(after)) return isCapital(character) && swedish.includes(letter) ? 0.3 : -0.5
  if (isCapital(character) && isSmall(before)) return -1
  if (isSmall(character) && isCapital(after)) return -0.5
  return swedish.includes(letter) ? 1 : others.includes(letter) ? 0.8 : 0.1
}

const isLetter = (text: string): boolean => /\p{L}/u.test(text)
const isCapital = (text: string): boolean => /\p{Lu}/u.test(text)
const isSmall = (text: string): boolean => /\p{Ll}/u.test(text)

/** Whether a text shows the marks of having been read in the wrong encoding before it was written here: `Ã¥` for å. */
export const looksGarbled = (text: string): boolean => /\uFFFD|[ÃÂ][\u0080-\u00BF‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ€]/u.test(text)
