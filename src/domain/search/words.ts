/** A word where it stands in a text. */
export interface Word {
  /** In small letters, with nothing between: RS/1234/2025 is rs12342025. */
  word: string
  start: number
  end: number
  /** What marks stand between: rs, 1234 and 2025. Empty where the word is whole. */
  parts: readonly Word[]
}

/** Letters and digits, and marks that hold them together: e-post, RS/1234/2025, 2021–2027, EU:s. */
const chunks = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-\u2010-\u2015\u2212/.:_&'’][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu

const pieces = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu

/** What belongs to a name and is no word: EU:s, region's. */
const genitive = /[:'’]s$/iu

/** No word of a language is longer; what is cut is no word. */
const longest = 60

/** A word of more parts than this is an address or a table, whose parts are words by themselves. */
const mostParts = 8

/** The words of a text in their order. @param text composed (Unicode NFC) */
export function wordsIn(text: string): Word[] {
  return Array.from(text.matchAll(chunks), ({ 0: chunk, index }) => wordOf(chunk.replace(genitive, ''), index))
}

function wordOf(chunk: string, start: number): Word {
  const parts = Array.from(chunk.matchAll(pieces), ({ 0: piece, index }) => whole(piece, start + index, piece.length))
  const joined = parts.map(({ word }) => word).join('')
  const isOne = parts.length === 1
  return { ...whole(isOne || parts.length <= mostParts ? joined : '', start, chunk.length), parts: isOne ? [] : parts }
}

const whole = (word: string, start: number, length: number): Word => ({
  word: word.toLowerCase().slice(0, longest),
  start,
  end: start + length,
  parts: [],
})

/** A word and its parts, as far as there are any. */
export const withParts = (word: Word): Word[] => [word, ...word.parts].filter((each) => each.word !== '')
