import { beforeAll, expect, it } from 'vitest'
import { seedDemonstration } from '../../../src/seed'
import { make } from '../../support/fixtures'
import { onEachDatabase } from '../../support/spets'

type Deletable = 'organisations' | 'terms' | 'meetings' | 'newsletters' | 'contacts'

onEachDatabase('deleting', (spets) => {
  let meeting: string
  beforeAll(async () => {
    meeting = (await seedDemonstration(spets().payload)).meeting
  })

  const remove = (collection: Deletable, id: string) => spets().payload.delete({ collection, id, locale: 'sv' })
  const firstId = async (collection: Deletable, where = {}) =>
    (await spets().payload.find({ collection, where, limit: 1, depth: 0 })).docs[0]?.id ?? ''

  it('refuses an organisation that contacts belong to, and says so', async () => {
    const id = await firstId('organisations')
    await expect(remove('organisations', id)).rejects.toThrow(/contacts.*: 1|kontakter.*: 1/i)
    expect(await firstId('organisations', { id: { equals: id } })).toBe(id)
  })

  it('refuses a term and a meeting that a newsletter shows', async () => {
    const term = await firstId('terms', { identifier: { equals: 'diversifiering' } })
    await expect(remove('terms', term)).rejects.toThrow(/newsletters|nyhetsbrev/)
    await expect(remove('meetings', meeting)).rejects.toThrow(/newsletters|nyhetsbrev/)
  })

  it('refuses a meeting that somebody is invited to, and a newsletter that has been sent', async () => {
    const { payload } = spets()
    const other = await firstId('meetings', { id: { not_equals: meeting } })
    await payload.create({ collection: 'invitations', data: { meeting: other, contact: await firstId('contacts') } })
    await expect(remove('meetings', other)).rejects.toThrow(/invitations|inbjudningar/)
    const newsletter = await firstId('newsletters')
    const data = { title: 'x', kind: 'newsletter', status: 'completed', newsletter } as const
    await payload.create({ collection: 'dispatches', data })
    await expect(remove('newsletters', newsletter)).rejects.toThrow(/dispatches|utskick/)
  })

  it('takes the invitations of a contact that is erased with it', async () => {
    const { payload } = spets()
    const contact = await firstId('contacts', { name: { contains: 'Torsta' } })
    await payload.create({ collection: 'invitations', data: { meeting, contact } })
    await remove('contacts', contact)
    const left = await payload.count({ collection: 'invitations', where: { contact: { equals: contact } } })
    expect(left.totalDocs).toBe(0)
  })

  it('lets a contact go who has taken part in a meeting, and keeps the meeting', async () => {
    const { payload } = spets()
    const contact = await make(payload).contact()
    const other = await make(payload).contact()
    const held = await make(payload).meeting({ participants: [contact.id, other.id] })
    await remove('contacts', contact.id)
    const { participants } = await payload.findByID({ collection: 'meetings', id: held.id, depth: 0 })
    expect(participants).toEqual([other.id])
  })

  it('lets an initiative and a role description go that others point at', async () => {
    const { payload } = spets()
    const initiative = await make(payload).initiative()
    const held = await make(payload).meeting({ initiative: initiative.id })
    const description = await make(payload).roleDescription()
    const area = await make(payload).strengthArea()
    const assignments = [{ role: 'process-leader' as const, strengthArea: area.id, from: '2020-01-01', description: description.id }]
    const person = await make(payload).person({ assignments })
    await payload.delete({ collection: 'initiatives', id: initiative.id })
    await payload.delete({ collection: 'role-descriptions', id: description.id })
    expect(await payload.findByID({ collection: 'meetings', id: held.id, depth: 0 })).toMatchObject({ id: held.id })
    expect(await payload.findByID({ collection: 'people', id: person.id, depth: 0 })).toMatchObject({ id: person.id })
  })

  it('leaves a tombstone where a published term was, and never gives its identifier to another', async () => {
    const { payload } = spets()
    await remove('terms', await firstId('terms', { identifier: { equals: 'cop' } }))
    const tombstones = await payload.find({ collection: 'term-tombstones', where: { identifier: { equals: 'cop' } } })
    expect(tombstones.docs[0]?.label).toBe('S3 Community of Practice')
    const data = { preferredLabel: 'cop', status: 'proposed', identifier: '' } as const
    await expect(payload.create({ collection: 'terms', data })).rejects.toThrow()
  })
})
