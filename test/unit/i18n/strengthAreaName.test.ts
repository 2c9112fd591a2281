import { afterEach, describe, expect, test } from 'vitest'
import { texts, translator } from '../../../src/i18n'
import { labels } from '../../../src/i18n/labels'
import { type Names, putNamesInForce, renamed } from '../../../src/i18n/strengthAreaName'

const names: Names = {
  sv: { one: 'Prioritering', many: 'Prioriteringar', theOne: 'Prioriteringen', theMany: 'Prioriteringarna' },
  en: { one: 'priority', many: 'priorities', theOne: 'priority', theMany: 'priorities' },
}

afterEach(() => putNamesInForce({}))

describe('another name for strength areas', () => {
  test.each([
    ['Styrkeområden', 'Prioriteringar'],
    ['ett av styrkeområdena', 'ett av prioriteringarna'],
    ['Styrkeområdet är brett.', 'Prioriteringen är brett.'],
    ['inom styrkeområdets gräns', 'inom prioriteringens gräns'],
    ['Vilka styrkeområden?', 'Vilka prioriteringar?'],
    ['Delområden och områden', 'Delområden och områden'],
  ])('in Swedish “%s” becomes “%s”', (ours, theirs) => expect(renamed(ours, 'sv', names)).toBe(theirs))

  test.each([
    ['Strength areas', 'Priorities'],
    ["the strength area's page", "the priority's page"],
    ['Choose strength areas.', 'Choose priorities.'],
  ])('in English “%s” becomes “%s”', (ours, theirs) => expect(renamed(ours, 'en', names)).toBe(theirs))

  test('a name in capitals stays so, and one that ends in s gets no other in the genitive', () => {
    const sv = { one: 'RIS-område', many: 'RIS-områden', theOne: 'RIS', theMany: 'RIS' }
    expect(renamed('i styrkeområdets namn', 'sv', { sv })).toBe('i RIS namn')
    expect(renamed('ett styrkeområde', 'sv', { sv })).toBe('ett RIS-område')
  })

  test('our words change, those that are filled in do not', () => {
    putNamesInForce(names)
    const said = translator('sv')('imports.notes.strengthAreaUnknown', { written: 'Styrkeområden' })
    expect(said).toContain('Styrkeområden')
    expect(said.toLowerCase()).toContain('prioritering')
  })

  test('without another name all stands as written', () => {
    expect(renamed('Styrkeområden', 'sv', {})).toBe('Styrkeområden')
    expect(renamed('Styrkeområden', 'sv', { en: names.en! })).toBe('Styrkeområden')
  })
})

/** Every text of ours, with where it stands. */
function* leaves(node: unknown, place: string): Generator<[string, string]> {
  if (typeof node === 'string') yield [place, node]
  else if (node && typeof node === 'object') for (const [key, value] of Object.entries(node)) yield* leaves(value, `${place}.${key}`)
}

describe('texts can take another name', () => {
  test('no Swedish text sets an article or adjective before the word, whose gender another name may not have', () => {
    const bound = /\b(ett|inget|något|varje|detta|vilket|ditt|sitt|mitt|annat|eget|nytt|valt|det här) styrkeområde/i
    const found = [...leaves(texts.sv, 'texts'), ...leaves(labels.sv, 'labels')].filter(([, text]) => bound.test(text))
    expect(found).toEqual([])
  })
  test('no Swedish text makes a compound of it, which would keep our name', () => {
    const compound = /styrkeområde(?:s|ns|nas)?[a-zåäö]*-?[a-zåäö]*/gi
    const written = [...leaves(texts.sv, 'texts'), ...leaves(labels.sv, 'labels')].flatMap(([, text]) => text.match(compound) ?? [])
    const known = /^styrkeområde(?:na|t|n)?s?$/i
    expect(written.length).toBeGreaterThan(10)
    expect(written.filter((word) => !known.test(word))).toEqual([])
  })
})
