import { beforeAll, describe, expect, it } from 'vitest'
import { type Client, clientFor } from '../../support/clients'
import { make } from '../../support/fixtures'
import { permission } from '../../support/mailings'
import { rest, sending } from '../../support/rest'
import { onEachDatabase } from '../../support/spets'
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

  it('is nobody else’s to read', async () => {
    const { id } = await make(payload()).contact()
    expect((await rest(spets(), `/contacts/${id}`, sending('PATCH', {}))).status).toBe(403)
  })
})
