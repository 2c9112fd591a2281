import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { publicAddresses } from '../../../src/links/addresses'
import { hasExpired, readToken, signToken, type TokenPurpose } from '../../../src/links/tokens'

const secret = 'a secret for tests'
const keys = { secret, oldSecrets: [] }
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
    expect(addresses.news('sv', 'å/ö?#&"<')).toBe('https://s3.example.se/sv/news/%C3%A5%2F%C3%B6%3F%23%26%22%3C')
  })

  it('stand under a root that has a path', () => {
    expect(publicAddresses('https://example.se/s3').home('sv')).toBe('https://example.se/s3/sv')
  })
})

describe('a signed token', () => {
  it.each(['.', ',', ')', '>', ').', '!', '?', ';', ':', ']', '”', '…', "'", '"', '*', '_', '-', '%3E', '%29.', ' '])(
    'holds with what stands after its link in a text: %s',
    (tail) => {
      for (const purpose of ['unsubscribe', 'invitation', 'preferences', 'confirm'] as const) {
        const token = signToken(secret, purpose, [uuid, 'newsletter'])
        expect(readToken(keys, purpose, token + tail)).toEqual([uuid, 'newsletter'])
        const old = signToken(secret, purpose, [uuid], new Date(0))
        expect([readToken(keys, purpose, old + tail), hasExpired(keys, purpose, old + tail)]).toEqual([null, true])
      }
    },
  )

  it('does not hold with another letter or digit after it', () => {
    for (const tail of ['a', '.a', '0', ').b'])
      expect(readToken(keys, 'unsubscribe', signToken(secret, 'unsubscribe', [uuid]) + tail)).toBeNull()
  })

  const values = fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 4 })
  const purpose = fc.constantFrom<TokenPurpose>('unsubscribe', 'invitation', 'preferences', 'confirm')

  it('gives back its values, and is safe in an address as it stands', () => {
    fc.assert(
      fc.property(purpose, values, (given, written) => {
        const token = signToken(secret, given, written)
        expect(readToken(keys, given, token)).toEqual(written)
        expect(encodeURIComponent(token)).toBe(token)
      }),
    )
  })

  it('is refused for the other purpose and with another secret', () => {
    const token = signToken(secret, 'unsubscribe', [uuid])
    expect(readToken(keys, 'invitation', token)).toBeNull()
    expect(readToken({ secret: 'another secret', oldSecrets: [] }, 'unsubscribe', token)).toBeNull()
  })

  it('is refused with any character changed, taken out or added', () => {
    const token = signToken(secret, 'unsubscribe', [uuid, 'newsletter'])
    const place = fc.nat({ max: token.length - 1 })
    const character = fc.oneof(fc.constantFrom(...'-_.ABab019=', ''), fc.string({ unit: 'binary', maxLength: 2 }))
    fc.assert(
      fc.property(place, character, fc.boolean(), (at, put, replaces) => {
        const changed = token.slice(0, at) + put + token.slice(replaces ? at + 1 : at)
        fc.pre(changed !== token)
        expect(readToken(keys, 'unsubscribe', changed)).toBeNull()
      }),
      { numRuns: 2000 },
    )
  })

  it('has one spelling: the unused bits of the last character may not differ', () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    const token = signToken(secret, 'invitation', [uuid])
    const accepted = [...alphabet].filter((last) => readToken(keys, 'invitation', token.slice(0, -1) + last))
    expect(accepted).toEqual([token.at(-1)])
  })

  it('does not let values run into each other', () => {
    const [, , mac] = signToken(secret, 'invitation', ['ab']).split('.')
    expect(readToken(keys, 'invitation', signToken(secret, 'invitation', ['a', 'b']))).toEqual(['a', 'b'])
    expect(readToken(keys, 'invitation', `1.YQ.Yg.${mac}`)).toBeNull()
  })

  it('carries a version, and another version is refused', () => {
    const token = signToken(secret, 'invitation', [uuid])
    expect(token.startsWith('1.')).toBe(true)
    expect(readToken(keys, 'invitation', `2${token.slice(1)}`)).toBeNull()
  })

  it('stays what mails already sent hold', () => {
    expect(signToken(secret, 'unsubscribe', [uuid, 'newsletter'])).toMatchInlineSnapshot(
      `"1.N2Q0NDQ4NDAtOWRjMC0xMWQxLWIyNDUtNWZmZGNlNzRmYWQy.bmV3c2xldHRlcg.RVBQhQcNdaZ4ukIgOygPuQ"`,
    )
  })

  it.each(['', '.', '..', '1', '1.', '1..', '1.a.b', 'null', '%00', '\ud800', 'a'.repeat(100_000)])(
    'is null and no error for %j',
    (token) => {
      expect(readToken(keys, 'unsubscribe', token)).toBeNull()
    },
  )

  describe('when the key has been changed', () => {
    const rotated = { secret: 'the new secret', oldSecrets: ['one before', secret] }

    it('still holds, whichever of the earlier keys it was signed with', () => {
      expect(readToken(rotated, 'unsubscribe', signToken(secret, 'unsubscribe', [uuid]))).toEqual([uuid])
      expect(readToken(rotated, 'unsubscribe', signToken('one before', 'unsubscribe', [uuid]))).toEqual([uuid])
      expect(readToken(rotated, 'unsubscribe', signToken(rotated.secret, 'unsubscribe', [uuid]))).toEqual([uuid])
    })

    it('holds no longer once its key is given up, and never for another purpose', () => {
      const token = signToken(secret, 'unsubscribe', [uuid])
      expect(readToken({ secret: rotated.secret, oldSecrets: ['one before'] }, 'unsubscribe', token)).toBeNull()
      expect(readToken(rotated, 'preferences', token)).toBeNull()
    })
  })

  describe('that expires', () => {
    const expires = new Date('2027-01-07T12:00:00Z')
    const token = signToken(secret, 'confirm', [uuid], expires)
    const at = (time: string) => new Date(time)

    it('holds until its last minute, and then says that it is too old', () => {
      expect(readToken(keys, 'confirm', token, at('2027-01-07T11:59:59Z'))).toEqual([uuid])
      expect(hasExpired(keys, 'confirm', token, at('2027-01-07T11:59:59Z'))).toBe(false)
      expect(readToken(keys, 'confirm', token, at('2027-01-07T12:00:00Z'))).toBeNull()
      expect(hasExpired(keys, 'confirm', token, at('2027-01-07T12:00:00Z'))).toBe(true)
    })

    it('cannot be made to last longer, nor to be one that lasts', () => {
      const [version, last, value, mac] = token.split('.')
      const later = (Number.parseInt(last!, 36) + 1).toString(36)
      const before = at('2027-01-01T00:00:00Z')
      expect(readToken(keys, 'confirm', [version, later, value, mac].join('.'), before)).toBeNull()
      expect(readToken(keys, 'confirm', ['1', last, value, mac].join('.'), before)).toBeNull()
      expect(readToken(keys, 'confirm', ['1', value, mac].join('.'), before)).toBeNull()
      expect(hasExpired(keys, 'confirm', `${token}x`, at('2030-01-01T00:00:00Z'))).toBe(false)
    })

    it('that does not expire has not', () => {
      const lasting = signToken(secret, 'unsubscribe', [uuid])
      expect(readToken(keys, 'unsubscribe', lasting, at('2126-01-01T00:00:00Z'))).toEqual([uuid])
      expect(hasExpired(keys, 'unsubscribe', lasting, at('2126-01-01T00:00:00Z'))).toBe(false)
    })
  })

  it('is short enough for a mail in plain text', () => {
    expect(signToken(secret, 'unsubscribe', [uuid, 'invitation']).length).toBeLessThan(120)
    expect(signToken(secret, 'invitation', [uuid]).length).toBeLessThan(120)
    expect(signToken(secret, 'preferences', [uuid], new Date()).length).toBeLessThan(90)
  })
})
