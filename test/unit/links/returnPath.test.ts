import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { messageIdFor, readMessageId } from '../../../src/links/messageId'
import { readReturnPath, returnPathFor } from '../../../src/links/returnPath'

const settings = {
  secret: 'a secret for tests',
  oldSecrets: [],
  publicUrl: 'https://s3.example.se/rot',
  bounceAddress: 'studs@region.example',
  bouncePlus: true,
}
const uuid = '7d444840-9dc0-41d1-b245-5ffdce74fad2'
const objectId = '65f1c0ffee0123456789abcd'
const ids = fc.oneof(
  fc.uuid(),
  fc.uint8Array({ minLength: 12, maxLength: 12 }).map((octets) => Buffer.from(octets).toString('hex')),
)

describe('a return path', () => {
  it.each([uuid, objectId])('names the delivery %s, whatever case its letters come back in', (id) => {
    const path = returnPathFor(settings, id) ?? ''
    expect(path).toMatch(/^studs\+[a-z2-7]+@region\.example$/)
    for (const written of [path, path.toUpperCase(), `${path} `]) expect(readReturnPath(settings, written)).toBe(id)
  })

  it('fits in a local part of 64 octets, and gives way to the plain address where it cannot', () => {
    fc.assert(
      fc.property(ids, fc.integer({ min: 1, max: 64 }), (id, length) => {
        const bounceAddress = `${'b'.repeat(length)}@region.example`
        const path = returnPathFor({ ...settings, bounceAddress }, id) ?? ''
        expect(path.indexOf('@')).toBeLessThanOrEqual(64)
        expect([id, null]).toContain(readReturnPath(settings, path))
        expect(readReturnPath(settings, path) === null).toBe(path === bounceAddress)
        if (length <= 24) expect(path).not.toBe(bounceAddress)
      }),
    )
  })

  it('is the plain address where plus addresses are refused, and none where no mailbox is read', () => {
    expect(returnPathFor({ ...settings, bouncePlus: false }, uuid)).toBe('studs@region.example')
    expect(returnPathFor({ ...settings, bounceAddress: null }, uuid)).toBeNull()
  })

  it('is ours only with our secret, and untouched', () => {
    const path = returnPathFor(settings, uuid) ?? ''
    expect(readReturnPath({ secret: 'another', oldSecrets: [] }, path)).toBeNull()
    for (const at of [6, 20, 40]) {
      const changed = path.slice(0, at) + (path[at] === 'a' ? 'b' : 'a') + path.slice(at + 1)
      expect(readReturnPath(settings, changed)).toBeNull()
    }
  })

  it.each(['', 'studs@region.example', 'studs+@region.example', 'studs+nyheter@region.example', '+++', 'a+b@c@d'])('is not %j', (address) =>
    expect(readReturnPath(settings, address)).toBeNull(),
  )
})

describe('a Message-ID', () => {
  it.each([uuid, objectId])('names the delivery %s', (id) => {
    const messageId = messageIdFor(settings, id)
    expect(messageId).toMatch(/^<[0-9a-f]+\.[0-9a-f]{16}@s3\.example\.se>$/)
    expect(readMessageId(settings, messageId)).toBe(id)
    expect(messageIdFor(settings, id)).toBe(messageId)
  })

  it('is found among others in a header', () => {
    const references = `<a.b@c.example>\r\n ${messageIdFor({ ...settings, secret: 'another' }, uuid)}\r\n ${messageIdFor(settings, objectId)}`
    expect(readMessageId(settings, references)).toBe(objectId)
  })

  it('is not a return path, and not read without our secret', () => {
    fc.assert(
      fc.property(ids, (id) => {
        expect(readMessageId(settings, returnPathFor(settings, id) ?? '')).toBeNull()
        expect(readMessageId({ secret: 'another', oldSecrets: [] }, messageIdFor(settings, id))).toBeNull()
      }),
    )
  })

  it('is not made of what is no id', () => expect(() => messageIdFor(settings, 'abc')).toThrow())
})

it('what was sent is still known when the secret has been changed', () => {
  const changed = { secret: 'a new one', oldSecrets: [settings.secret] }
  expect(readReturnPath(changed, returnPathFor(settings, uuid) ?? '')).toBe(uuid)
  expect(readMessageId(changed, messageIdFor(settings, uuid))).toBe(uuid)
})
