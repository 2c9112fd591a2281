import { describe, expect, it } from 'vitest'
import { deviceOf } from '../../../../src/domain/login/device'
import { codeAt, enrolmentAddress, normalRecoveryCode, recoveryCodeFrom, stepOfCode } from '../../../../src/domain/login/oneTimeCodes'
import { passwordProblem } from '../../../../src/domain/login/passwords'
import { hashOfRecoveryCode, newRecoveryCodes } from '../../../../src/login/secrets'
import { decrypt, encrypt } from '../../../../src/sealed'

describe('one-time codes', () => {
  /** The secret of RFC 6238, appendix B, in base 32. */
  const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
  const now = 1_234_567_890_000

  it('are those of RFC 6238', () => {
    // The RFC writes eight digits; six are its last six.
    const vectors: [number, string][] = [
      [59, '287082'],
      [1111111109, '081804'],
      [1234567890, '005924'],
      [20000000000, '353130'],
    ]
    for (const [seconds, code] of vectors) expect(codeAt(secret, seconds * 1000)).toBe(code)
  })

  it('are taken from one step before to one step after, and tell which', () => {
    const step = Math.floor(now / 30_000)
    for (const drift of [-1, 0, 1]) expect(stepOfCode(secret, codeAt(secret, now + drift * 30_000), now)).toBe(step + drift)
    for (const drift of [-2, 2]) expect(stepOfCode(secret, codeAt(secret, now + drift * 30_000), now)).toBeNull()
  })

  it('may be written in two groups, and are digits only', () => {
    const code = codeAt(secret, now)
    expect(stepOfCode(secret, `${code.slice(0, 3)} ${code.slice(3)}`, now)).not.toBeNull()
    for (const wrong of ['', '12345', '1234567', 'abcdef', '-00001', '1e5']) expect(stepOfCode(secret, wrong, now)).toBeNull()
  })

  it('are set up by an address that names Spets and the account', () => {
    const address = new URL(enrolmentAddress(secret, 'anna@region.example'))
    expect(address.protocol).toBe('otpauth:')
    expect(decodeURIComponent(address.pathname)).toContain('Spets:anna@region.example')
    expect(address.searchParams.get('secret')).toBe(secret)
  })
})

describe('recovery codes', () => {
  it('are ten, all different, and can be written as one likes', () => {
    const codes = newRecoveryCodes()
    expect(new Set(codes).size).toBe(10)
    for (const code of codes) {
      expect(code).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/)
      expect(normalRecoveryCode(` ${code.toUpperCase().replaceAll('-', ' ')}`)).toBe(code.replaceAll('-', ''))
    }
  })

  it('have no letters that look alike', () => {
    const all = Array.from({ length: 248 }, (_, byte) => recoveryCodeFrom(Array<number>(16).fill(byte))).join('')
    expect(all).not.toMatch(/[il01o]/)
  })

  it('are hashed for one user and one installation', () => {
    const hash = hashOfRecoveryCode('secret', 'anna', 'code')
    expect(hashOfRecoveryCode('secret', 'anna', 'code')).toBe(hash)
    expect(hashOfRecoveryCode('secret', 'bo', 'code')).not.toBe(hash)
    expect(hashOfRecoveryCode('other', 'anna', 'code')).not.toBe(hash)
  })
})

describe('what is encrypted', () => {
  it('comes back, and differs each time', () => {
    const [one, two] = [encrypt('secret', 'anna', 'text'), encrypt('secret', 'anna', 'text')]
    expect(one).not.toBe(two)
    expect(one).not.toContain('text')
    expect([decrypt(['secret'], 'anna', one), decrypt(['secret'], 'anna', two)]).toEqual(['text', 'text'])
  })

  it('can be read once the secret has been changed, for as long as the earlier one is known', () => {
    const sealed = encrypt('earlier', 'anna', 'text')
    expect(decrypt(['new', 'earlier'], 'anna', sealed)).toBe('text')
    expect(() => decrypt(['new', 'other'], 'anna', sealed)).toThrow()
  })

  it('cannot be read with another secret, as another’s, or when changed', () => {
    const sealed = encrypt('secret', 'anna', 'text')
    expect(() => decrypt(['other'], 'anna', sealed)).toThrow()
    expect(() => decrypt(['secret'], 'bo', sealed)).toThrow()
    expect(() => decrypt(['secret'], 'anna', `${sealed.slice(0, -3)}AAA`)).toThrow()
  })
})

describe('a password', () => {
  const common = new Set(['password', 'qwertyuiop', 'sommarlov', 'correcthorsebatterystaple'])
  const owner = { name: 'Anna Andersson', email: 'anna.andersson@region.example' }
  const problem = (password: string) => passwordProblem(password, owner, common)

  it('is long, as long as a phrase may be, in any letters', () => {
    expect(problem('elva tecken')).toBe('short')
    expect(problem('gröna ängar väntar')).toBeNull()
    expect(problem('🦊🐻🦊🐺')).toBe('short')
    expect(problem('ord '.repeat(20) + 'sist och slut')).toBeNull()
    expect(problem('långt '.repeat(40))).toBe('long')
  })

  it('is not among the common ones, dressed up or twice over', () => {
    for (const password of ['correcthorsebatterystaple', 'QWERTYUIOP2026!', '!!Password123', 'passwordpassword'])
      expect(problem(password), password).toBe('common')
    for (const password of ['aaaaaaaaaaaa', '123456789012', 'abcdefghijklmnop', '112233445566'])
      expect(problem(password), password).toBe('common')
  })

  it('is not made of what is known about its owner', () => {
    for (const password of ['annaandersson1', 'anna.andersson@region.example', 'Andersson-region-26'])
      expect(problem(password), password).toBe('personal')
    expect(problem('anna plockar blåbär i skogen')).toBeNull()
  })
})

it('a device is known by what people call it', () => {
  const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0'
  const edge = 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0'
  const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 Version/18.0 Mobile/15E Safari/604.1'
  expect([firefox, edge, iphone, 'curl/8'].map(deviceOf)).toEqual([
    { browser: 'Firefox', system: 'Windows' },
    { browser: 'Edge', system: 'Windows' },
    { browser: 'Safari', system: 'iPhone' },
    { browser: null, system: null },
  ])
})
