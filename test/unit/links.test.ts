import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { publicAddresses } from '../../src/links/addresses'
import { readToken, signToken, type TokenPurpose } from '../../src/links/tokens'

const secret = 'a secret for tests'
const uuid = '7d444840-9dc0-11d1-b245-5ffdce74fad2'

describe('public addresses', () => {
  const addresses = publicAddresses('https://s3.example.se')

  it('follow the paths that the website promises', () => {
    expect([
      addresses.home('sv'),
      addresses.newsList('sv'),
      addresses.news('sv', 'nytt-kluster'),
      addresses.glossary('en'),
      addresses.term('en', 'spets'),
      addresses.meeting('sv', 'varmote'),
      addresses.meetingCalendar('sv', 'varmote'),
      addresses.strengthArea('sma', 'skog'),
      addresses.newsletter('sv', 'maj'),
      addresses.privacy('sv'),
      addresses.unsubscribe('1.a.b'),
      addresses.unsubscribeOneClick('1.a.b'),
      addresses.invitation('1.a.b'),
      addresses.euEmblem(),
    ]).toEqual([
      'https://s3.example.se/sv',
      'https://s3.example.se/sv/news',
      'https://s3.example.se/sv/news/nytt-kluster',
      'https://s3.example.se/en/terms',
      'https://s3.example.se/en/terms/spets',
      'https://s3.example.se/sv/meetings/varmote',
      'https://s3.example.se/sv/meetings/varmote/calendar.ics',
      'https://s3.example.se/sma/strength-areas/skog',
      'https://s3.example.se/sv/newsletters/maj',
      'https://s3.example.se/sv/privacy',
      'https://s3.example.se/unsubscribe/1.a.b',
      'https://s3.example.se/unsubscribe/1.a.b/one-click',
      'https://s3.example.se/invitations/1.a.b',
      'https://s3.example.se/eu-emblem.png',
    ])
  })

  it('keep whatever a slug holds within its segment', () => {
    expect(addresses.news('sv', 'å/ö?#&"<')).toBe(
      'https://s3.example.se/sv/news/%C3%A5%2F%C3%B6%3F%23%26%22%3C',
    )
  })

  it('stand under a root that has a path', () => {
    expect(publicAddresses('https://example.se/s3').home('sv')).toBe('https://example.se/s3/sv')
  })
})

describe('a signed token', () => {
  const values = fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 4 })
  const purpose = fc.constantFrom<TokenPurpose>('unsubscribe', 'invitation')

  it('gives back its values, and is safe in an address as it stands', () => {
    fc.assert(
      fc.property(purpose, values, (given, written) => {
        const token = signToken(secret, given, written)
        expect(readToken(secret, given, token)).toEqual(written)
        expect(encodeURIComponent(token)).toBe(token)
      }),
    )
  })

  it('is refused for the other purpose and with another secret', () => {
    const token = signToken(secret, 'unsubscribe', [uuid])
    expect(readToken(secret, 'invitation', token)).toBeNull()
    expect(readToken('another secret', 'unsubscribe', token)).toBeNull()
  })

  it('is refused with any character changed, taken out or added', () => {
    const token = signToken(secret, 'unsubscribe', [uuid, 'newsletter'])
    const place = fc.nat({ max: token.length - 1 })
    const character = fc.oneof(
      fc.constantFrom(...'-_.ABab019=', ''),
      fc.string({ unit: 'binary', maxLength: 2 }),
    )
    fc.assert(
      fc.property(place, character, fc.boolean(), (at, put, replaces) => {
        const changed = token.slice(0, at) + put + token.slice(replaces ? at + 1 : at)
        fc.pre(changed !== token)
        expect(readToken(secret, 'unsubscribe', changed)).toBeNull()
      }),
      { numRuns: 2000 },
    )
  })

  it('has one spelling: the unused bits of the last character may not differ', () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    const token = signToken(secret, 'invitation', [uuid])
    const accepted = [...alphabet].filter((last) =>
      readToken(secret, 'invitation', token.slice(0, -1) + last),
    )
    expect(accepted).toEqual([token.at(-1)])
  })

  it('does not let values run into each other', () => {
    const [, , mac] = signToken(secret, 'invitation', ['ab']).split('.')
    expect(readToken(secret, 'invitation', signToken(secret, 'invitation', ['a', 'b']))).toEqual(['a', 'b'])
    expect(readToken(secret, 'invitation', `1.YQ.Yg.${mac}`)).toBeNull()
  })

  it('carries a version, and another version is refused', () => {
    const token = signToken(secret, 'invitation', [uuid])
    expect(token.startsWith('1.')).toBe(true)
    expect(readToken(secret, 'invitation', `2${token.slice(1)}`)).toBeNull()
  })

  it('stays what mails already sent hold', () => {
    expect(signToken(secret, 'unsubscribe', [uuid, 'newsletter'])).toMatchInlineSnapshot(
      `"1.N2Q0NDQ4NDAtOWRjMC0xMWQxLWIyNDUtNWZmZGNlNzRmYWQy.bmV3c2xldHRlcg.RVBQhQcNdaZ4ukIgOygPuQ"`,
    )
  })

  it.each(['', '.', '..', '1', '1.', '1..', '1.a.b', 'null', '%00', '\ud800', 'a'.repeat(100_000)])(
    'is null and no error for %j',
    (token) => {
      expect(readToken(secret, 'unsubscribe', token)).toBeNull()
    },
  )

  it('is short enough for a mail in plain text', () => {
    expect(signToken(secret, 'unsubscribe', [uuid, 'invitation']).length).toBeLessThan(120)
    expect(signToken(secret, 'invitation', [uuid]).length).toBeLessThan(120)
  })
})
