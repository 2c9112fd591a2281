import { beforeAll, expect, it } from 'vitest'
import { type Client, clientFor } from '../../support/clients'
import { make } from '../../support/fixtures'
import { permission } from '../../support/mailings'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('several contacts that are changed together', (spets) => {
  const payload = () => spets().payload
  const read = (id: string) => payload().findByID({ collection: 'contacts', id, depth: 0 })
  let communicator: Client
  beforeAll(async () => {
    communicator = await clientFor(spets(), { role: 'communicator' })
  })

  const together = (ids: string[], data: object) =>
    communicator.patch(`/contacts?depth=0&${ids.map((id, index) => `where[id][in][${index}]=${id}`).join('&')}`, data)

  it('all say what is said, and keep their answers for other purposes and their history', async () => {
    const permissions = [permission('newsletter'), permission('invitation')]
    const contacts = [await make(payload()).contact({ permissions }), await make(payload()).contact({ permissions: [] })]
    const ids = contacts.map(({ id }) => id)
    const said = { language: 'en', permissions: [{ ...permission('newsletter', 'withdrawn'), source: 'mötet' }] }
    const answer = await together(ids, said)
    expect(answer.status, answer.text).toBe(200)
    const [first, second] = [await read(ids[0] ?? ''), await read(ids[1] ?? '')]
    const states = (contact: typeof first) => Object.fromEntries((contact.permissions ?? []).map(({ purpose, state }) => [purpose, state]))
    expect(states(first)).toEqual({ newsletter: 'withdrawn', invitation: 'given' })
    expect(states(second)).toEqual({ newsletter: 'withdrawn' })
    expect([first.language, second.language]).toEqual(['en', 'en'])
    expect(first.permissionHistory?.at(-1)).toMatchObject({ purpose: 'newsletter', state: 'withdrawn', source: 'mötet' })
    const events = await payload().find({ collection: 'audit-events', where: { document: { in: ids }, deed: { equals: 'update' } } })
    expect(events.docs.map(({ fields }) => (fields as string[]).toSorted())).toEqual(
      ids.map(() => ['language', 'permissionHistory', 'permissions']),
    )
  })

  it('but one that is changed alone can have an answer taken away', async () => {
    const { id } = await make(payload()).contact({ permissions: [permission('newsletter'), permission('invitation')] })
    await communicator.patch(`/contacts/${id}`, { permissions: [permission('newsletter')] })
    expect((await read(id)).permissions?.map(({ purpose }) => purpose)).toEqual(['newsletter'])
  })

  it('and those that cannot be are named, while the rest are', async () => {
    const shared = await make(payload()).contact({ kind: 'shared', name: null })
    const person = await make(payload()).contact()
    const answer = await together([shared.id, person.id], { kind: 'person', internal: true })
    const { errors } = JSON.parse(answer.text) as { errors: { message: string }[] }
    expect(errors).toHaveLength(1)
    expect(errors[0]?.message).toContain(shared.email)
    expect((await read(person.id)).internal).toBe(true)
    expect((await read(shared.id)).internal).toBe(false)
  })
})
