import { beforeAll, expect, it } from 'vitest'
import { type Client, clientFor } from '../../support/clients'
import { make } from '../../support/fixtures'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('several documents of which some have a waiting draft', (spets) => {
  let communicator: Client
  beforeAll(async () => {
    communicator = await clientFor(spets(), { role: 'communicator' })
  })
  const payload = () => spets().payload

  const waiting = async (draft: string) => {
    const { id, title } = await make(payload()).news()
    await payload().update({ collection: 'news', id, draft: true, data: { title: draft } })
    return { id, title }
  }
  const read = async (id: string) => {
    const [shown, edited] = [
      await payload().findByID({ collection: 'news', id }),
      await payload().findByID({ collection: 'news', id, draft: true }),
    ]
    return { status: shown._status, shown: shown.title, edited: edited.title, euNotice: edited.euNotice }
  }
  const patch = (ids: string[], data: object, more = '') =>
    communicator.patch(`/news?where[id][in]=${ids.join(',')}&locale=sv${more}`, data)

  it('are published with what waits in it', async () => {
    const { id } = await waiting('Utkastet')
    const plain = await make(payload()).news()
    const fresh = await payload().create({
      collection: 'news',
      draft: true,
      data: { title: 'Ny', lead: 'Ny', date: '2031-01-01', slug: '', _status: 'draft' },
    })
    expect((await patch([id, plain.id, fresh.id], { _status: 'published' })).status).toBe(200)
    expect(await read(id)).toMatchObject({ status: 'published', shown: 'Utkastet', edited: 'Utkastet' })
    expect(await read(plain.id)).toMatchObject({ status: 'published', shown: plain.title })
    expect(await read(fresh.id)).toMatchObject({ status: 'published', shown: 'Ny' })
  })

  it('are left as they are by other changes, and named, while the others are changed', async () => {
    const plain = await make(payload()).news()
    for (const [data, changed] of [
      [{ euNotice: true }, { euNotice: true }],
      [{ _status: 'draft' }, { status: 'draft' }],
    ] as const) {
      const { id, title } = await waiting('Ett annat utkast')
      const answer = await patch([id, plain.id], data)
      expect(answer.status).toBe(400)
      expect(answer.text).toMatch(/utkast väntar/)
      expect(await read(id)).toEqual({ status: 'published', shown: title, edited: 'Ett annat utkast', euNotice: false })
      expect(await read(plain.id)).toMatchObject(changed)
    }
  })

  it('are changed as drafts when that is asked for', async () => {
    const { id, title } = await waiting('Ett tredje')
    expect((await patch([id], { euNotice: true }, '&draft=true')).status).toBe(200)
    expect(await read(id)).toEqual({ status: 'published', shown: title, edited: 'Ett tredje', euNotice: true })
  })
})
