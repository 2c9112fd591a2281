import { composed } from './letters'
import type { ContentLanguage } from '../i18n/languages'

/** What comes after z in ASCII, for the letters that come after z in Swedish and South Sami. */
const afterZ: Readonly<Record<string, string>> = { å: '{', ä: '|', æ: '|', ö: '}', ø: '}' }

/** Letters that are one of the alphabet's with something to it, and that Unicode does not take apart. */
const others: Readonly<Record<string, string>> = {
  ð: 'd',
  đ: 'd',
  ł: 'l',
  ŋ: 'n',
  ß: 'ss',
  þ: 'th',
  œ: 'oe',
  å: 'a',
  ä: 'a',
  æ: 'ae',
  ö: 'o',
  ø: 'o',
}

/**
 * A text by which a database, which compares characters by their codes, puts texts in the order of the alphabet: great
 * and small letters alike, å, ä and ö after z but in English, other letters with accents as those without, and marks
 * between words as one space.
 */
export function alphabetKey(text: string, language: ContentLanguage = 'sv'): string {
  const letters = Array.from(
    composed(text).toLowerCase(),
    (letter) => (language === 'en' ? null : afterZ[letter]) ?? others[letter] ?? withoutAccents(letter),
  )
  return letters
    .join('')
    .replace(/[^\p{L}\p{N}{|}]+/gu, ' ')
    .trim()
}

const withoutAccents = (letter: string): string => letter.normalize('NFD').replace(/\p{M}/gu, '')
