import { describe, expect, it } from 'vitest'
import { alphabetKey } from '../../../src/domain/alphabet'

const byKey = (language: 'sv' | 'en' | 'sma') => (one: string, other: string) => {
  const [a, b] = [alphabetKey(one, language), alphabetKey(other, language)]
  return a < b ? -1 : a > b ? 1 : 0
}

describe('the place of a text in the alphabet', () => {
  const words = [
    'zon',
    'Ökad tillväxt',
    'ärende',
    'Åre',
    'aktör',
    'Aktörsmöte',
    'bas',
    'Bredd',
    'écu',
    'Eda',
    'spets',
    'SPETS-gruppen',
    'Øvre',
    'über',
    'ø',
  ]

  it.each(['sv', 'en'] as const)('is where a reader of %s looks for it', (language) => {
    const collator = new Intl.Collator(language, { ignorePunctuation: false, sensitivity: 'base' })
    const letters = words.filter((word) => !/[Øøü]/.test(word))
    expect(letters.toSorted(byKey(language))).toEqual(letters.toSorted(collator.compare))
  })

  it('puts å, ä and ö last, with their neighbours’ letters among them', () => {
    expect(['ö', 'ø', 'a', 'Z', 'ä', 'å', 'æ'].toSorted(byKey('sv')).join('')).toBe('aZåäæöø')
    expect(['Ö', 'a', 'Z', 'Å'].toSorted(byKey('sma')).join('')).toBe('aZÅÖ')
  })

  it('is the same for another writing of the same letters', () => {
    expect(alphabetKey('A\u030Ang')).toBe(alphabetKey('Ång'))
    expect(alphabetKey('  ”Smart  specialisering” ')).toBe(alphabetKey('SMART-SPECIALISERING'))
  })
})
