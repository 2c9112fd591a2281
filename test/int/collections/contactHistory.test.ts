import { beforeAll, describe, expect, it } from 'vitest'
import { type Client, clientFor } from '../../support/clients'
import { make } from '../../support/fixtures'
import { permission } from '../../support/mailings'
import { rest, sending } from '../../support/rest'
import { onEachDatabase } from '../../support/spets'
import { suppressedFor } from '../../../src/database'
import { importContacts } from '../../../src/imports'

onEachDatabase('a contact keeps its history', (spets) => {
  const payload = () => spets().payload
  const read = (id: string) => payload().findByID({ collection: 'contacts', id, depth: 0 })
  let communicator: Client
  beforeAll(async () => {
    communicator = await clientFor(spets(), { role: 'communicator' })
  })

  describe('of its permissions', () => {
    it('each change, also one that is taken away, with who made it', async () => {
      const user = await spets().user('communicator')
      const { id } = await make(payload()).contact({ permissions: [permission('newsletter')] })
      await payload().update({
        collection: 'contacts',
        id,
        data: { permissions: [{ ...permission('newsletter', 'withdrawn'), source: 'mejl' }] },
        user,
      })
      await payload().update({ collection: 'contacts', id, data: { notes: 'Inget med det att göra' } })
      await payload().update({ collection: 'contacts', id, data: { permissions: [] } })
      const { permissionHistory } = await read(id)
      expect(permissionHistory?.map(({ state, source, by }) => [state, source, by ?? null])).toEqual([
        ['given', 'test', null],
        ['withdrawn', 'mejl', user.id],
        ['gone', 'mejl', null],
      ])
    })

    it('which nobody can write anew', async () => {
      const { id } = await make(payload()).contact({ permissions: [permission('newsletter')] })
      const answer = await communicator.patch(`/contacts/${id}`, {
        permissionHistory: [],
        formerAddresses: [{ address: 'falsk@exempel.example' }],
      })
      expect(answer.status).toBe(200)
      const contact = await read(id)
      expect(contact.permissionHistory).toHaveLength(1)
      expect(contact.formerAddresses).toEqual([])
    })
  })

  describe('of its addresses', () => {
    it('and is found by a former one', async () => {
      const { id } = await make(payload()).contact({ email: 'ada@forra.example' })
      await payload().update({ collection: 'contacts', id, data: { email: 'Ada@Nya.example' } })
      expect((await read(id)).formerAddresses).toMatchObject([{ address: 'ada@forra.example' }])
      const found = await communicator.get('/contacts?where[formerAddresses.address][equals]=ada@forra.example')
      expect(JSON.parse(found.text)).toMatchObject({ totalDocs: 1 })
      await payload().update({ collection: 'contacts', id, data: { email: 'ada@forra.example' } })
      expect((await read(id)).formerAddresses).toMatchObject([{ address: 'ada@nya.example' }])
    })

    it('so that an old list makes no second contact of it', async () => {
      const { id } = await make(payload()).contact({ email: 'bo@gamla.example', name: 'Bo Sommar' })
      await payload().update({ collection: 'contacts', id, data: { email: 'bo@nya.example' } })
      const { totalDocs } = await payload().count({ collection: 'contacts' })
      const user = await spets().user('communicator')
      const bytes = Buffer.from('Namn;E-post;Roll\nBo Sommar;bo@gamla.example;chef\n')
      await importContacts(payload(), {
        bytes,
        fileName: 'gammal.csv',
        newsletterBasis: 'consent',
        invitationBasis: 'consent',
        source: 'gammal lista',
        dryRun: false,
        language: 'sv',
        user,
      })
      expect((await payload().count({ collection: 'contacts' })).totalDocs).toBe(totalDocs)
      expect((await read(id)).email).toBe('bo@nya.example')
    })
  })

  describe('of what it has said, when its address is changed', () => {
    const change = (id: string, email: string) => communicator.patch(`/contacts/${id}`, { email })
    const saidAt = async (address: string) => {
      const where = { address: { equals: address }, undoneAt: { exists: false } }
      const { docs } = await payload().find({ collection: 'suppressions', where, sort: 'scope', depth: 0 })
      return docs.map(({ scope, reason }) => `${scope}: ${reason}`)
    }

    it('at the new one too, as the person asked; a bounce was of the old one', async () => {
      const { id } = await make(payload()).contact({ email: 'cia@forra.example' })
      const address = 'cia@forra.example'
      await make(payload()).suppression({ address, scope: 'invitation', reason: 'asked' })
      await make(payload()).suppression({ address, scope: 'notice', reason: 'complained' })
      await make(payload()).suppression({ address, scope: 'all', reason: 'bounced' })
      const undone = await make(payload()).suppression({ address, scope: 'newsletter', reason: 'asked' })
      await payload().update({ collection: 'suppressions', id: undone.id, data: { undoReason: 'ångrade sig' } })
      const answer = await change(id, 'Cia@Nya.example')
      expect(answer.status, answer.text).toBe(200)
      expect(await saidAt('cia@nya.example')).toEqual(['invitation: asked', 'notice: complained'])
      expect((await suppressedFor(payload(), ['invitation']))('cia@nya.example')).toBe(true)
      expect((await suppressedFor(payload(), ['newsletter']))('cia@nya.example')).toBe(false)
    })

    it('once, whatever it is changed to and back', async () => {
      const { id } = await make(payload()).contact({ email: 'ett@flyttar.example' })
      await make(payload()).suppression({ address: 'ett@flyttar.example', scope: 'all', reason: 'asked' })
      await make(payload()).suppression({ address: 'ett@flyttar.example', scope: 'notice', reason: 'asked' })
      for (const name of ['tva', 'tre', 'ett', 'tva', 'TVA']) await change(id, `${name}@flyttar.example`)
      expect(await saidAt('ett@flyttar.example')).toEqual(['all: asked', 'notice: asked'])
      for (const name of ['tva', 'tre'])
        expect((await saidAt(`${name}@flyttar.example`)).filter((said) => said === 'all: asked')).toHaveLength(1)
    })

    it('also before its card was erased and came back', async () => {
      const first = await make(payload()).contact({ email: 'dag@raderad.example', permissions: [permission('newsletter', 'withdrawn')] })
      await payload().delete({ collection: 'contacts', id: first.id })
      const { id } = await make(payload()).contact({ email: 'dag@raderad.example' })
      await change(id, 'dag@nya.example')
      expect(await saidAt('dag@nya.example')).toEqual(['newsletter: asked'])
    })

    it('nowhere, when the change is refused or is of something else', async () => {
      const { id } = await make(payload()).contact({ email: 'eva@forra.example' })
      await make(payload()).contact({ email: 'eva@tagen.example' })
      await make(payload()).suppression({ address: 'eva@forra.example', reason: 'asked' })
      const answer = await change(id, 'eva@tagen.example')
      expect(answer.status, answer.text).toBe(400)
      expect((await communicator.patch(`/contacts/${id}`, { name: 'Eva Berg' })).status).toBe(200)
      expect(await saidAt('eva@tagen.example')).toEqual([])
      expect(await saidAt('eva@forra.example')).toEqual(['all: asked'])
    })
  })

  it('is nobody else’s to read', async () => {
    const { id } = await make(payload()).contact()
    expect((await rest(spets(), `/contacts/${id}`, sending('PATCH', {}))).status).toBe(403)
  })
})
