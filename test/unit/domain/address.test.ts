import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normaliseAddress, splitAddresses } from '../../../src/domain/address'

describe('normaliseAddress', () => {
  it.each([
    ['Anna.Ek@Berg.EXAMPLE', 'anna.ek@berg.example'],
    ['  anna@berg.example\u00A0', 'anna@berg.example'],
    ['anna\u200B@berg.example', 'anna@berg.example'],
    ['<anna@berg.example>', 'anna@berg.example'],
    ['mailto:anna@berg.example', 'anna@berg.example'],
    ['<MAILTO:anna@berg.example>', 'anna@berg.example'],
    ['info@föetag-ström.example', 'info@xn--fetag-strm-ecbi.example'],
    ['info@xn--fetag-strm-ecbi.example', 'info@xn--fetag-strm-ecbi.example'],
    ["o'brien+news@sub.berg.example", "o'brien+news@sub.berg.example"],
    ['bjo\u0308rn@berg.example', 'björn@berg.example'],
  ])('makes %j into %j', (input, expected) => {
    expect(normaliseAddress(input)).toBe(expected)
  })

  it.each([
    '',
    'anna',
    'projektledare@torsta',
    'anna@berg@example.se',
    '@berg.example',
    'anna@',
    'anna@.example',
    'anna@berg..example',
    'anna@berg.example.',
    'anna@-berg.example',
    'anna@berg_kommun.example',
    'anna@192.168.0.1',
    'anna@berg.example:25',
    'anna@berg.example/x',
    'anna@xn--a.example',
    '.anna@berg.example',
    'anna..ek@berg.example',
    'anna ek@berg.example',
    '"anna ek"@berg.example',
    'anna@berg.example\r\nBcc: x@y.example',
    'anna@berg.example; bo@berg.example',
    `${'a'.repeat(65)}@berg.example`,
    `${'å'.repeat(33)}@berg.example`,
    `anna@${'a'.repeat(64)}.example`,
    `anna@${'abcdefg.'.repeat(31)}example`,
  ])('refuses %j', (input) => {
    expect(normaliseAddress(input)).toBeNull()
  })

  it('gives the same for what it gave', () => {
    const anything = fc.oneof(
      fc.emailAddress(),
      fc.tuple(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.domain()).map((parts) => parts.join('@')),
      fc.tuple(fc.emailAddress(), fc.constantFrom(' ', '<', '>', '\n', 'mailto:', 'Å')).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(anything, (input) => {
        const once = normaliseAddress(input)
        if (once !== null) expect(normaliseAddress(once)).toBe(once)
      }),
    )
  })

  it('gives one form for every letter case', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (input) => {
        expect(normaliseAddress(input.toUpperCase())).toBe(normaliseAddress(input))
      }),
    )
  })
})

describe('splitAddresses', () => {
  it.each([
    ['a@x.example; b@x.example', 2],
    ['a@x.example,b@x.example', 2],
    ['a@x.example b@x.example', 2],
    ['a@x.example / b@x.example\nc@x.example', 3],
    ['a@x.example;', 1],
    ['Anna Ek <a@x.example>', 1],
    ['none', 0],
  ])('finds in %j %i', (cell, count) => {
    expect(splitAddresses(cell)).toHaveLength(count)
  })
})
