import { beforeAll, describe, expect, it } from 'vitest'
import { type Client, clientFor } from '../../support/clients'
import { make, picture, plain } from '../../support/fixtures'
import { graphql } from '../../support/graphql'
import { mailRoom, permission } from '../../support/mailings'
import { rest, sending } from '../../support/rest'
import { onEachDatabase } from '../../support/spets'

const forged = '2001-02-03T04:05:06.000Z'

onEachDatabase('what Spets writes by itself', (spets) => {
  const payload = () => spets().payload
  const clients = new Map<string, Client>()
  beforeAll(async () => {
    for (const role of ['administrator', 'communicator'] as const) clients.set(role, await clientFor(spets(), { role }))
  })
  const as = (role: string): Client => {
    const client = clients.get(role)
    if (!client) throw new Error(`There is no ${role}`)
    return client
  }
  type Doc = Record<string, unknown> & { id: string }
  const docOf = (text: string) => (JSON.parse(text) as { doc: Doc }).doc
  const read = async (collection: 'invitations' | 'contacts' | 'newsletters' | 'meetings' | 'suppressions' | 'users', id: string) =>
    ({ ...(await payload().findByID({ collection, id, depth: 0 })) }) as unknown as Doc

  describe.each(['administrator', 'communicator'])('is not written by an %s', (role) => {
    it('of an invitation: whose it is, to what, by which way and when it was answered', async () => {
      const { contact, meeting } = make(payload())
      const [mine, other] = [await contact(), await contact()]
      const [first, second] = [await meeting(), await meeting()]
      const invitation = await payload().create({ collection: 'invitations', data: { meeting: first.id, contact: mine.id } })
      const before = await read('invitations', invitation.id)
      const sent = {
        contact: other.id,
        meeting: second.id,
        via: 'web',
        answeredAt: forged,
        createdAt: forged,
        history: [{ answer: 'yes', via: 'web', at: forged }],
      }
      expect((await as(role).patch(`/invitations/${invitation.id}`, sent)).status).toBe(200)
      const byQuestion = await as(role).patch(`/invitations?where[id][equals]=${invitation.id}`, sent)
      expect(byQuestion.status, byQuestion.text).toBe(200)
      const fields = `contact: "${other.id}", meeting: "${second.id}", via: web, answeredAt: "${forged}", createdAt: "${forged}"`
      const byGraphql = await graphql(
        spets(),
        `mutation { updateInvitation(id: "${invitation.id}", data: { ${fields} }) { id } }`,
        {},
        { authorization: `JWT ${as(role).token}` },
      )
      expect(byGraphql.text).not.toContain('errors')
      expect(await read('invitations', invitation.id)).toMatchObject({ ...before, updatedAt: expect.any(String) as string })
    })

    it('but the answer is, with who told it and when', async () => {
      const { contact, meeting } = make(payload())
      const invitation = await payload().create({
        collection: 'invitations',
        data: { meeting: (await meeting()).id, contact: (await contact()).id },
      })
      expect((await as(role).patch(`/invitations/${invitation.id}`, { answer: 'yes', via: 'web', answeredAt: forged })).status).toBe(200)
      const after = await read('invitations', invitation.id)
      expect(after).toMatchObject({ answer: 'yes', via: 'organiser' })
      expect(String(after.answeredAt) > '2026').toBe(true)
    })

    it('of a contact: the address that mail goes to, beside the one that was written', async () => {
      const made = await as(role).post('/contacts', {
        kind: 'person',
        name: 'Eva Berg',
        email: `eva-${role}@own.example`,
        language: 'sv',
        status: 'active',
        address: 'mallory@own.example',
      })
      expect(made.status, made.text).toBe(201)
      const { id } = docOf(made.text)
      await as(role).patch(`/contacts/${id}`, { address: 'mallory@own.example', roles: ['vd'], permissions: [permission('newsletter')] })
      expect(await read('contacts', id)).toMatchObject({ address: `eva-${role}@own.example`, roles: [] })
    })

    it('of a newsletter whose it is, of a meeting what calendars know it by, of a suppression what it came of', async () => {
      const newsletter = await make(payload()).newsletter({ segments: [(await make(payload()).segment()).id] })
      const meeting = await read('meetings', (await make(payload()).meeting()).id)
      const dispatch = await make(payload()).dispatch()
      await as(role).patch(`/newsletters/${newsletter.id}`, { owner: as(role).id })
      await as(role).patch(`/meetings/${meeting.id}`, { uid: 'forged', sequence: 77 })
      const suppression = docOf(
        (
          await as(role).post('/suppressions', {
            address: `no-${role}@own.example`,
            scope: 'all',
            reason: 'asked',
            dispatch: dispatch.id,
            delivery: 'x',
            undoneAt: forged,
            createdAt: forged,
          })
        ).text,
      )
      expect((await read('newsletters', newsletter.id)).owner ?? null).toBeNull()
      expect(await read('meetings', meeting.id)).toMatchObject({ uid: meeting.uid, sequence: meeting.sequence })
      const kept = await read('suppressions', suppression.id)
      expect([kept.dispatch ?? null, kept.delivery ?? null, kept.undoneAt ?? null]).toEqual([null, null, null])
      expect(String(kept.createdAt) > '2026').toBe(true)
    })
  })

  describe('is, of every kind of document, when it was made and changed, and what it is called', () => {
    const kinds = [
      'news',
      'pages',
      'terms',
      'strength-areas',
      'initiatives',
      'calls',
      'documents',
      'role-descriptions',
      'people',
      'organisations',
      'contacts',
      'segments',
      'meetings',
      'activities',
      'communication-plans',
      'suppressions',
      'api-clients',
      'users',
    ] as const
    const isRecent = (value: unknown) => Math.abs(Date.parse(String(value)) - Date.now()) < 600_000
    const makers = {
      news: 'news',
      pages: 'page',
      terms: 'term',
      'strength-areas': 'strengthArea',
      initiatives: 'initiative',
      calls: 'call',
      documents: 'document',
      'role-descriptions': 'roleDescription',
      people: 'person',
      organisations: 'organisation',
      contacts: 'contact',
      segments: 'segment',
      meetings: 'meeting',
      activities: 'activity',
      'communication-plans': 'plan',
      suppressions: 'suppression',
      'api-clients': 'apiClient',
      users: 'user',
    } as const

    it.each(kinds)('%s', async (slug) => {
      const own = { createdAt: forged, updatedAt: forged, id: '00000000-0000-4000-8000-000000000000' }
      const data =
        slug === 'suppressions'
          ? { address: 'kind@own.example', scope: 'all', reason: 'asked' }
          : plain[makers[slug] as keyof typeof plain]()
      const made = await as('administrator').post(`/${slug}`, { ...data, ...own })
      expect(made.status, made.text).toBe(201)
      const { id } = docOf(made.text)
      expect(id).not.toBe(own.id)
      const first = (await payload().findByID({ collection: slug, id, depth: 0 })) as { createdAt: string; updatedAt: string }
      expect([isRecent(first.createdAt), isRecent(first.updatedAt)]).toEqual([true, true])
      for (const change of [`/${slug}/${id}`, `/${slug}?where[id][equals]=${id}`])
        expect((await as('administrator').patch(change, own)).status).toBe(200)
      const after = (await payload().findByID({ collection: slug, id, depth: 0 })) as { createdAt: string; updatedAt: string }
      expect(after.createdAt).toBe(first.createdAt)
      expect(isRecent(after.updatedAt)).toBe(true)
    })

    it('a picture, a copy, a draft, an earlier version and a global', async () => {
      const { token } = as('administrator')
      const media = await payload().create({ collection: 'media', data: { alt: 'A pixel' }, file: picture() })
      await as('administrator').patch(`/media/${media.id}`, {
        createdAt: forged,
        filename: 'other.png',
        filesize: 1,
        width: 9,
        sizes: { wide: { filename: 'x', width: 9 } },
      })
      expect(await payload().findByID({ collection: 'media', id: media.id })).toMatchObject({
        createdAt: media.createdAt,
        filename: media.filename,
        filesize: media.filesize,
        width: 1,
        sizes: media.sizes,
      })
      const news = await make(payload()).news()
      const copy = await rest(
        spets(),
        `/news/${news.id}/duplicate`,
        sending('POST', { createdAt: forged, slug: 'own-copy' }, { authorization: `JWT ${token}` }),
      )
      expect(copy.status, copy.text).toBe(200)
      expect(isRecent(docOf(copy.text).createdAt)).toBe(true)
      await as('administrator').patch(`/news/${news.id}?draft=true`, { title: 'Utkast', createdAt: forged, updatedAt: forged })
      const { docs } = await payload().findVersions({ collection: 'news', where: { parent: { equals: news.id } } })
      for (const { version } of docs) expect([isRecent(version.createdAt), isRecent(version.updatedAt)]).toEqual([true, true])
      await as('administrator').post(`/news/versions/${docs.at(-1)?.id}`, { createdAt: forged })
      expect((await payload().findByID({ collection: 'news', id: news.id })).createdAt).toBe(news.createdAt)
      await mailRoom(spets).publisher()
      expect((await as('administrator').post('/globals/publisher', { createdAt: forged, updatedAt: forged })).status).toBe(200)
      const publisher = await payload().findGlobal({ slug: 'publisher' })
      expect([isRecent(publisher.createdAt), isRecent(publisher.updatedAt)]).toEqual([true, true])
    })

    it('by GraphQL', async () => {
      const headers = { authorization: `JWT ${as('administrator').token}` }
      const made = await graphql(
        spets(),
        `mutation { createPerson(data: { name: "Eva", createdAt: "${forged}", updatedAt: "${forged}" }) { id createdAt updatedAt } }`,
        {},
        headers,
      )
      const { createdAt, id, updatedAt } = (JSON.parse(made.text) as { data: { createPerson: Doc } }).data.createPerson
      expect([isRecent(createdAt), isRecent(updatedAt)]).toEqual([true, true])
      const changed = await graphql(
        spets(),
        `mutation { updatePerson(id: "${id}", data: { name: "Eva", createdAt: "${forged}" }) { createdAt } }`,
        {},
        headers,
      )
      expect((JSON.parse(changed.text) as { data: { updatePerson: Doc } }).data.updatePerson.createdAt).toBe(createdAt)
    })
  })
})
