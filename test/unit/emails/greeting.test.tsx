import { describe, expect, it } from 'vitest'
import { nameToGreet } from '../../../src/domain/greeting'
import { greetingFor } from '../../../src/emails'

const person = (name: string | null) => ({ kind: 'person' as const, name })

describe('nameToGreet', () => {
  it.each([
    'Anna Andersson',
    'Åsa-Märta Öberg',
    'J.R. Olsson',
    'Dr. Lena Ek',
    "Siobhán O'Brien",
    "'t Hooft",
    'Bo (vikarie)',
    'Kontar Ek',
    'Testa Ström',
    '李明',
  ])('greets %s by name', (name) => {
    expect(nameToGreet(person(name))).toBe(name)
  })

  it('tidies the spaces in a name', () => {
    expect(nameToGreet(person('  Anna \t\r\n Andersson '))).toBe('Anna Andersson')
  })

  it.each([
    ['a formula', '=HYPERLINK("http://x.example")'],
    ['a formula with plus', '+46 Anna'],
    ['a formula with minus', '-Anna'],
    ['a formula with at', '@SUM(A1)'],
    ['a formula made to look like text', "'=Anna"],
    ['a formula in full-width letters', '＝Anna'],
    ['a formula after spaces', ' \t=Anna'],
    ['an address of a page', 'Anna https://x.example/vinn'],
    ['an address without scheme', 'Vinn på www.x.example'],
    ['what mail clients make a link of', 'Anna x.example'],
    ['a short address', 'bit.ly/x'],
    ['a mail address', 'anna@x.example'],
    ['characters that turn the writing', 'Anna \u202Enossredna'],
    ['what stands for a name', 'Kontaktperson Torsta'],
    ['what stands for a name in English', 'Contact person, Torsta'],
    ['that nobody knows it', 'Okänd'],
    ['initials for nobody', 'N.N.'],
    ['an office', 'Kansliet'],
    ['no letters', '12345'],
    ['nothing but spaces', '   '],
    ['more than a name', 'Anna '.repeat(30)],
  ])('is neutral for %s', (_, name) => {
    expect(nameToGreet(person(name))).toBeNull()
  })

  it('is neutral for a shared mailbox, whatever it is called, and for a missing name', () => {
    expect(nameToGreet({ kind: 'shared', name: 'Näringslivskontoret' })).toBeNull()
    expect(nameToGreet(person(null))).toBeNull()
  })
})

describe('greetingFor', () => {
  it('greets in the language of the mail, in Swedish where a South Sami text is read', () => {
    const anna = person('Anna Andersson')
    expect(greetingFor(anna, 'sv')).toBe('Hej Anna Andersson!')
    expect(greetingFor(anna, 'en')).toBe('Hello Anna Andersson,')
    expect(greetingFor(anna, 'sma')).toBe('Hej Anna Andersson!')
  })

  it('has a neutral form in each language', () => {
    expect(greetingFor(person(null), 'sv')).toBe('Hej!')
    expect(greetingFor(person('=1+1'), 'en')).toBe('Hello,')
  })
})
