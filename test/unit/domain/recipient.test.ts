import { describe, expect, it } from 'vitest'
import { isSameMailbox, typedAddress } from '../../../src/domain/inbound/recipient'

describe('the address in a field of a report', () => {
  it.each([
    ['rfc822; anna@kommun.example', 'anna@kommun.example'],
    ['RFC822;<anna@kommun.example>', 'anna@kommun.example'],
    ['rfc822; anna@kommun.example (Anna Ek (avd. 2))', 'anna@kommun.example'],
    ['rfc822 (a comment); (Anna) anna@kommun.example', 'anna@kommun.example'],
    ['rfc822; "Anna Ek" <anna@kommun.example>', 'anna@kommun.example'],
    ['rfc822; "anna ek"@kommun.example', '"anna ek"@kommun.example'],
    ['anna@kommun.example', 'anna@kommun.example'],
    ['rfc822; <anna@kommun.example>...', 'anna@kommun.example'],
    ['utf-8; \\x{E5}sa@kommun.example', 'åsa@kommun.example'],
    ['UTF-8; \\x{e5}sa@kommun.example', 'åsa@kommun.example'],
    ['utf-8; åsa@kommun.example', 'åsa@kommun.example'],
    ['rfc822; bounces+61=ek@kommun.example', 'bounces+61=ek@kommun.example'],
    ['x400; /RFC-822=anna(a)kommun.example/ADMD= /C=SE/', null],
    ['X-Unix; |/home/anna/mail', null],
    ['rfc822;', null],
    ['', null],
  ])('%s is %s', (field, address) => expect(typedAddress(field)).toBe(address))
})

describe('one mailbox', () => {
  it.each([
    ['Anna@Kommun.example', 'anna@kommun.example', true],
    ['anna@mx1.kommun.example', 'anna@kommun.example', true],
    ['anna+2Bnytt@kommun.example', 'anna+nytt@kommun.example', true],
    ['åsa@blåbär.example', 'åsa@xn--blbr-noae.example', true],
    ['sven@kommun.example', 'anna@kommun.example', false],
    ['anna@privat.example', 'anna@kommun.example', false],
    ['anna@annankommun.example', 'anna@kommun.example', false],
    ['info@kommun.example', 'info', false],
  ])('%s and %s: %s', (one, other, is) => expect(isSameMailbox(one, other)).toBe(is))
})
