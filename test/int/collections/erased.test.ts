import { createLocalReq } from 'payload'
import { describe, expect, it } from 'vitest'
import { begin } from '../../../src/collections/actors/ContactMerges/merge'
import { pairIn } from '../../../src/collections/actors/ContactMerges/pair'
import { suppressedFor } from '../../../src/database'
import { addressHash } from '../../../src/domain/erasedAddress'
import { importContacts } from '../../../src/imports'
import { audienceOf } from '../../../src/mail/audience'
import { preferencesUrl } from '../../../src/web/selfService/askForLink'
import { readPreferences } from '../../../src/web/selfService/preferences'
import { clientFor } from '../../support/clients'
import { make } from '../../support/fixtures'
import { graphql } from '../../support/graphql'
import { mailRoom } from '../../support/mailings'
import { rest } from '../../support/rest'
import { onEachDatabase } from '../../support/spets'

const old = 'the secret of last year'

onEachDatabase(
  'an erased contact',
  (spets) => {
    const payload = () => spets().payload
    const erase = (id: string) => payload().delete({ collection: 'contacts', id })
    const all = async () => (await payload().find({ collection: 'suppressions', pagination: false, depth: 0 })).docs
    const withdrawn = [
      { purpose: 'newsletter', state: 'withdrawn', basis: 'consent', source: 'page', date: '2026-03-02T12:00:00.000Z' },
    ] as const

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
      const left = (await all()).filter(({ address }) => [hash('before@moved.example'), hash('after@moved.example')].includes(address))
      expect(left.map(({ scope, reason }) => [scope, reason])).toEqual([
        ['all', 'erased'],
        ['all', 'erased'],
      ])
      expect(JSON.stringify(await all())).not.toMatch(/moved\.example|Eva/)
    })

    describe('that had said no and has had other addresses', () => {
      const hash = (address: string) => addressHash(spets().settings.secret)(address)
      const read = (id: string) => payload().findByID({ collection: 'contacts', id, depth: 0 })
      const noesAt = async (address: string) => (await all()).filter((each) => each.address === hash(address)).map(({ scope }) => scope)
      const moved = async (...addresses: string[]) => {
        const [first = '', ...later] = addresses
        const contact = await make(payload()).contact({ email: first, permissions: [...withdrawn] })
        for (const email of later) await payload().update({ collection: 'contacts', id: contact.id, data: { email } })
        return contact
      }

      const ways: Record<string, (id: string) => Promise<unknown>> = {
        'by Spets itself': erase,
        'several at a time': (id) => payload().delete({ collection: 'contacts', where: { id: { in: [id] } } }),
        'by the API': async (id) => {
          const { token } = await clientFor(spets(), { role: 'communicator' })
          return rest(spets(), `/contacts/${id}`, { method: 'DELETE', headers: { authorization: `JWT ${token}` } })
        },
        'several by the API': async (id) => {
          const { token } = await clientFor(spets(), { role: 'administrator' })
          return rest(spets(), `/contacts?where[id][in]=${id}`, { method: 'DELETE', headers: { authorization: `JWT ${token}` } })
        },
        'by GraphQL': async (id) => {
          const { token } = await clientFor(spets(), { role: 'communicator' })
          return graphql(spets(), `mutation { deleteContact(id: "${id}") { id } }`, {}, { authorization: `JWT ${token}` })
        },
      }
      for (const [way, eraseBy] of Object.entries(ways))
        it(`leaves the no at each of them, when erased ${way}`, async () => {
          const domain = `${way.replaceAll(/\W/g, '')}.example`
          const had = ['First', 'second', 'third'].map((name) => `${name}@${domain}`)
          const { id } = await moved(...had)
          await eraseBy(id)
          expect(await payload().findByID({ collection: 'contacts', id, disableErrors: true })).toBeNull()
          for (const address of had) expect(await noesAt(address.toLowerCase()), address).toEqual(['newsletter'])
          expect(JSON.stringify(await all())).not.toContain(domain)
        })

      it('leaves what it was suppressed for at each, but no bounce of another mailbox', async () => {
        const had = await make(payload()).contact({ email: 'old@asked.example' })
        await payload().update({ collection: 'contacts', id: had.id, data: { email: 'new@asked.example' } })
        await make(payload()).suppression({ address: 'new@asked.example', scope: 'invitation', reason: 'asked' })
        await make(payload()).suppression({ address: 'old@asked.example', scope: 'notice', reason: 'bounced' })
        await make(payload()).suppression({ address: 'old@asked.example', scope: 'newsletter', reason: 'complained' })
        await erase(had.id)
        expect((await noesAt('old@asked.example')).toSorted()).toEqual(['invitation', 'newsletter', 'notice'])
        expect((await noesAt('new@asked.example')).toSorted()).toEqual(['invitation', 'newsletter'])
      })

      it('leaves it at those of a card that had become one with it, and at what that had been', async () => {
        const communicator = await clientFor(spets(), { role: 'communicator' })
        const into = await make(payload()).contact({ email: 'kept@merged.example' })
        const from = await moved('earliest@merged.example', 'early@merged.example')
        const seen = { kept: (await read(into.id)).updatedAt, removed: (await read(from.id)).updatedAt }
        const answer = await communicator.post('/contacts/merge', { kept: into.id, removed: from.id, choice: {}, seen })
        expect(answer.status, answer.text).toBe(201)
        await erase(into.id)
        for (const name of ['kept', 'early', 'earliest']) expect(await noesAt(`${name}@merged.example`), name).toEqual(['newsletter'])
      })

      it('leaves it at those of a card that was becoming one with it', async () => {
        const into = await make(payload()).contact({ email: 'kept@begun.example' })
        const from = await moved('early@begun.example', 'late@begun.example')
        const user = await spets().user('communicator')
        const req = await createLocalReq({ user }, payload())
        await begin(req, await pairIn(req, { kept: into.id, removed: from.id }))
        await payload().delete({ collection: 'contacts', id: from.id, context: { partOfMerge: true } })
        await erase(into.id)
        for (const name of ['kept', 'early', 'late']) expect(await noesAt(`${name}@begun.example`), name).toEqual(['newsletter'])
      })

      it('says nothing for another who has one of them by now', async () => {
        const { id } = await moved('info@shared.example', 'anna@shared.example')
        const given = { ...withdrawn[0], state: 'given' } as const
        await make(payload()).contact({ kind: 'shared', email: 'Info@shared.example', permissions: [given] })
        await erase(id)
        expect(await noesAt('anna@shared.example')).toEqual(['newsletter'])
        const newsletter = await suppressedFor(payload(), ['newsletter'])
        expect(newsletter('info@shared.example')).toBe(false)
      })

      it('is not written to when a list, a segment or the website brings one of them back', async () => {
        const had = ['first@back.example', 'second@back.example']
        const { id } = await moved(...had)
        await erase(id)
        const bytes = Buffer.from(`Namn;E-post\n${had.map((address) => `Anna Berg;${address}`).join('\n')}\n`)
        const order = { newsletterBasis: 'consent', invitationBasis: 'consent', source: 'lista', language: 'sv' } as const
        await importContacts(payload(), { ...order, bytes, fileName: 'lista.csv', dryRun: false, user: await spets().user('communicator') })
        const { docs } = await payload().find({ collection: 'contacts', where: { address: { in: had } }, depth: 0 })
        expect(docs).toHaveLength(2)
        const room = mailRoom(spets)
        await room.publisher()
        const newsletter = await room.newsletterTo(docs)
        const { toSend, excluded } = await room.check(newsletter)
        expect([toSend, excluded]).toMatchObject([0, { suppressed: 2 }])
        for (const contact of docs) {
          const preferences = await readPreferences(payload(), new URL(preferencesUrl(payload(), contact)).pathname.split('/').at(-1) ?? '')
          expect(preferences).toMatchObject({ blocked: false })
          expect(preferences).not.toMatchObject({ given: expect.arrayContaining(['newsletter']) as unknown })
        }
      })
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
