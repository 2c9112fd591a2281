import { type CollectionSlug, ValidationError } from 'payload'
import { expect, it } from 'vitest'
import { make, nextNumber, plain, prose } from '../../support/fixtures'
import { clientFor } from '../../support/clients'
import { onEachDatabase } from '../../support/spets'

/** What each collection with an address or another name of its own takes; the titles are the source of it. */
const documents = {
  news: { title: 'Samma titel', lead: 'x', date: '2026-01-01' },
  calls: { title: 'Samma titel', funder: 'x', summary: 'x' },
  pages: { title: 'Samma titel' },
  initiatives: { title: 'Samma titel', kind: 'project', status: 'ongoing' },
  documents: { title: 'Samma titel', kind: 'plan' },
  'strength-areas': { title: 'Samma titel' },
  'role-descriptions': { title: 'Samma titel', task: 'x', revision: '1', validFrom: '2026-01-01', description: prose('x') },
} as const

onEachDatabase('what there may be one of', (spets) => {
  interface FieldError {
    path: string
    message: string
  }

  async function errorsOf(save: Promise<unknown>): Promise<FieldError[]> {
    const error: unknown = await save.then(
      () => null,
      (reason: unknown) => reason,
    )
    if (!(error instanceof ValidationError)) throw new Error(`Not refused as invalid: ${String(error)}`)
    return error.data.errors.map(({ message, path }) => ({ path, message }))
  }

  const create = (collection: CollectionSlug, data: object, draft = false) =>
    spets().payload.create({ collection, data: data as never, draft })

  it.each(Object.entries(documents))('%s: an address that is taken is said at the address, drafts too', async (slug, data) => {
    const collection = slug as CollectionSlug
    const taken = `tagen-${nextNumber()}`
    await create(collection, { ...data, slug: taken, _status: 'published' })
    for (const draft of [false, true]) {
      const [error] = await errorsOf(create(collection, { ...data, slug: taken, _status: draft ? 'draft' : 'published' }, draft))
      expect(error?.path).toBe('slug')
      expect(error?.message).toContain(taken)
    }
    const other = (await create(collection, { ...data, slug: `${taken}-annan`, _status: 'published' })) as { id: string }
    for (const draft of [false, true]) {
      const [error] = await errorsOf(spets().payload.update({ collection, id: other.id, data: { slug: taken } as never, draft }))
      expect(error).toMatchObject({ path: 'slug' })
    }
  })

  it.each(Object.entries(documents))(
    '%s: those of one title get addresses of their own, and two at once are told at the title',
    async (slug, data) => {
      const collection = slug as CollectionSlug
      const title = `Titel ${nextNumber()}`
      const first = (await create(collection, { ...data, title })) as { id: string; slug: string }
      const second = (await create(collection, { ...data, title })) as { slug: string }
      expect(second.slug).toBe(`${first.slug}-2`)
      const copy = (await spets().payload.duplicate({ collection: collection as 'news', id: first.id })) as { slug: string }
      expect(copy.slug).not.toBe(first.slug)
      const again = (await spets().payload.duplicate({ collection: collection as 'news', id: first.id })) as { slug: string }
      expect(again.slug).not.toBe(copy.slug)
      const race = `Tävling ${nextNumber()}`
      const ends = await Promise.allSettled([1, 2, 3].map(() => create(collection, { ...data, title: race })))
      for (const end of ends)
        if (end.status === 'rejected')
          expect(await errorsOf(Promise.reject(end.reason as Error))).toMatchObject([
            { path: 'title', message: expect.stringMatching(/tavling/) as string },
          ])
    },
  )

  it('a term whose identifier is made of its label is told at the label, else at the identifier', async () => {
    const label = `Ett ord ${nextNumber()}`
    const { id, identifier } = await spets().payload.create({
      collection: 'terms',
      data: { preferredLabel: label, status: 'approved' } as never,
    })
    const [made] = await errorsOf(create('terms', { preferredLabel: label, status: 'approved' }))
    expect(made).toMatchObject({ path: 'preferredLabel' })
    expect(made?.message).toContain(identifier)
    expect(await errorsOf(create('terms', { preferredLabel: 'Annat', identifier, status: 'approved' }))).toMatchObject([
      { path: 'identifier' },
    ])
    const copy = await spets().payload.duplicate({ collection: 'terms', id })
    expect(copy.identifier).toBe(`${identifier}-2`)
    const race = `Samtidigt ${nextNumber()}`
    const ends = await Promise.allSettled([1, 2, 3].map(() => create('terms', { preferredLabel: race, status: 'approved' })))
    const refused = ends.filter((end) => end.status === 'rejected')
    expect(refused.length).toBeGreaterThan(0)
    for (const { reason } of refused) expect(await errorsOf(Promise.reject(reason as Error))).toMatchObject([{ path: 'preferredLabel' }])
  })

  it('an organisation that is there is told at its name, one in the trash as such', async () => {
    const { id, name } = await make(spets().payload).organisation()
    expect(await errorsOf(create('organisations', { ...plain.organisation(), name }))).toMatchObject([{ path: 'name' }])
    await spets().payload.duplicate({ collection: 'organisations', id })
    await spets().payload.duplicate({ collection: 'organisations', id })
    await spets().payload.update({ collection: 'organisations', id, data: { deletedAt: new Date().toISOString() } })
    const [error] = await errorsOf(create('organisations', { ...plain.organisation(), name }))
    expect(error?.message).toMatch(/papperskorgen|trash/)
  })

  it('contacts that are written at once are told at the e-mail, never at a field that nobody sees', async () => {
    const email = `samtidig${nextNumber()}@unik.example`
    const ends = await Promise.allSettled([1, 2, 3, 4].map(() => create('contacts', { ...plain.contact(), email })))
    const refused = ends.filter((end) => end.status === 'rejected')
    expect(refused).toHaveLength(3)
    for (const { reason } of refused) expect((await errorsOf(Promise.reject(reason as Error)))[0]).toMatchObject({ path: 'email' })
  })

  it('is told over REST in the words of who asks', async () => {
    const client = await clientFor(spets(), { role: 'communicator' })
    const news = { title: 'Nyhet', lead: 'x', date: '2026-01-01', slug: `rest-${nextNumber()}` }
    await client.post('/news', news)
    const answer = await client.post('/news?locale=en', news, { 'accept-language': 'sv' })
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('används redan')
  })
})
