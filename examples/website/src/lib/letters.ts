import { text } from '@spets/client'
import type { Language } from '../../site.config'
import type { Item } from './spets'

type Term = Item<'/terms'>

/** Terms under their letters, in the order of the alphabet of a language: in Swedish Å, Ä and Ö come last. */
export function byLetter(terms: readonly Term[], language: Language): { letter: string; terms: Term[] }[] {
  const { compare } = new Intl.Collator(language)
  const groups = new Map<string, Term[]>()
  for (const term of terms.toSorted((one, other) => compare(text(one.title), text(other.title)))) {
    const letter = text(term.title).charAt(0).toLocaleUpperCase(language) || '#'
    groups.set(letter, [...(groups.get(letter) ?? []), term])
  }
  return [...groups].map(([letter, found]) => ({ letter, terms: found }))
}
