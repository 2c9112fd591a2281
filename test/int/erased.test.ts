import { describe, expect, it } from 'vitest'
import { suppressedFor } from '../../src/database'
import { addressHash } from '../../src/domain/erasedAddress'
import { audienceOf } from '../../src/mail/audience'
import { make } from '../support/fixtures'
import { onEachDatabase } from '../support/spets'

const old = 'the secret of last year'

onEachDatabase(
  'an erased contact',
  (spets) => {
    const payload = () => spets().payload
    const erase = (id: string) => payload().delete({ collection: 'contacts', id })
    const all = async () => (await payload().find({ collection: 'suppressions', pagination: false, depth: 0 })).docs
    const withdrawn = [{ purpose: 'newsletter', state: 'withdrawn', basis: 'consent', source: 'page', date: '2026-03-02T12:00:00.000Z' }] as const

    it('that had said no leaves a keyed hash, and nothing of its address', async () => {
      const contact = await make(payload()).contact({ email: 'Nej.Tack@erased.example', permissions: [...withdrawn] })
      await erase(contact.id)
      const hash = addressHash(spets().settings.secret)('nej.tack@erased.example')
      expect(await all()).toMatchObject([{ address: hash, scope: 'newsletter', reason: 'erased' }])
      expect(JSON.stringify(await all())).not.toContain('erased.example')
      const newsletter = await suppressedFor(payload(), ['newsletter'])
      expect(newsletter('nej.tack@erased.example')).toBe(true)
      expect(newsletter('ja.tack@erased.example')).toBe(false)
      expect((await suppressedFor(payload(), ['notice']))('nej.tack@erased.example')).toBe(false)
      const some = await suppressedFor(payload(), ['newsletter'], ['nej.tack@erased.example', 'ja.tack@erased.example'])
      expect([some('nej.tack@erased.example'), some('ja.tack@erased.example')]).toEqual([true, false])
    })

    it('that was suppressed leaves a hash for what it was suppressed for, of former addresses too', async () => {
      const contact = await make(payload()).contact({ email: 'before@moved.example', permissions: [...withdrawn] })
      await payload().update({ collection: 'contacts', id: contact.id, data: { email: 'after@moved.example' } })
      const note = 'Rang och bad om det: Eva Berg'
      await make(payload()).suppression({ address: 'before@moved.example', scope: 'all', reason: 'bounced', note })
      await make(payload()).suppression({ address: 'after@moved.example', scope: 'all', reason: 'asked' })
      const undone = await make(payload()).suppression({ address: 'after@moved.example', scope: 'notice' })
      await payload().update({ collection: 'suppressions', id: undone.id, data: { undoReason: 'Eva ångrade sig' } })
      await erase(contact.id)
      const hash = addressHash(spets().settings.secret)
      const left = (await all()).filter(({ address }) =>
        [hash('before@moved.example'), hash('after@moved.example')].includes(address),
      )
      expect(left.map(({ scope, reason }) => [scope, reason])).toEqual([['all', 'erased'], ['all', 'erased']])
      expect(JSON.stringify(await all())).not.toMatch(/moved\.example|Eva/)
    })

    it('that had not said no leaves nothing', async () => {
      const before = (await all()).length
      await erase((await make(payload()).contact()).id)
      expect(await all()).toHaveLength(before)
    })

    it('is left out when it comes back, for as long as there is the key that it was hashed with', async () => {
      const was = 'gammal@erased.example'
      await payload().create({
        collection: 'suppressions',
        data: { address: addressHash(old)(was), scope: 'all', reason: 'erased' },
      })
      const back = await make(payload()).contact({
        email: was,
        permissions: [{ purpose: 'newsletter', state: 'given', basis: 'consent', source: 'list', date: '2026-03-02T12:00:00.000Z' }],
      })
      const segment = await make(payload()).segment({ include: [back.id] })
      const newsletter = await make(payload()).newsletter({ segments: [segment.id] })
      const mailing = { kind: 'newsletter', id: newsletter.id } as const
      const segments = [{ id: segment.id, name: '', question: null, include: [back.id], exclude: [] }]
      const rows = await audienceOf(payload(), mailing, { segments, areas: null })
      expect(rows.map(({ reason }) => reason)).toEqual(['suppressed'])
    })
  },
  { oldSecrets: [old] },
)

describe('the hash of an erased address', () => {
  it('depends on the key and the address, and begins as no address can', () => {
    const hash = addressHash('a')('anna@x.example')
    expect(hash).toMatch(/^hash:[A-Za-z0-9_-]{43}$/)
    expect(addressHash('a')('anna@x.example')).toBe(hash)
    expect(addressHash('b')('anna@x.example')).not.toBe(hash)
    expect(addressHash('a')('anna@y.example')).not.toBe(hash)
  })
})
