import { describe, expect, test } from 'vitest'
import { saidOtherwise } from '../../../src/admin/hardCoded/said'
import { texts } from '../../../src/i18n'

const english = Object.entries(texts.en.hardCoded)
const swedish: Record<string, string> = texts.sv.hardCoded
const slots = (text: string): string[] => text.match(/\{\w+\}/g) ?? []

describe.each(english)('the hard-coded words under %s', (name, phrase) => {
  test('are said in Swedish with no words but their own', () => {
    expect(slots(swedish[name] ?? '').filter((slot) => !slots(phrase).includes(slot))).toEqual([])
    expect(saidOtherwise(phrase, phrase, swedish[name] ?? '')).toBe(swedish[name])
  })

  test('are not found again in what is said instead, so that a page comes to rest', () => {
    for (const [, other] of english) expect(saidOtherwise(swedish[name] ?? '', other, 'again')).toBeNull()
  })
})

test('words of the page take the place of the slots', () => {
  expect(saidOtherwise('option Möte (öppet), selected.', 'option {label}, selected.', '{label} är valt.')).toBe('Möte (öppet) är valt.')
  expect(saidOtherwise('value A focused, 2 of 3.', 'value {label} focused, {n} of {of}.', '{label}, {n} av {of}.')).toBe('A, 2 av 3.')
})

test('spaces and line breaks do not matter, all else does', () => {
  expect(saidOtherwise('\n  Edit\n link ', 'Edit link', 'Ändra länken')).toBe('Ändra länken')
  for (const text of ['edit link', 'Edit links', 'Edit link to', '']) expect(saidOtherwise(text, 'Edit link', 'Ändra länken')).toBeNull()
})

test('a full stop in a phrase is a full stop', () => {
  expect(saidOtherwise('Loading!!!', 'Loading...', 'Laddar …')).toBeNull()
})
