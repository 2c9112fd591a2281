import type { TypedUser } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { make, prose } from '../../support/fixtures'
import { mailRoom } from '../../support/mailings'
import { rest } from '../../support/rest'
import { startMailServer } from '../../support/smtp'
import { onEachDatabase } from '../../support/spets'

type Versioned = 'newsletters' | 'meetings' | 'activities' | 'segments' | 'communication-plans' | 'news' | 'pages' | 'terms' | 'documents'

const edited: Versioned[] = [
  'newsletters',
  'meetings',
  'activities',
  'segments',
  'communication-plans',
  'news',
  'pages',
  'terms',
  'documents',
]

onEachDatabase('earlier versions', (spets) => {
  const payload = () => spets().payload
  const room = mailRoom(spets)
  const as = (user: TypedUser) => ({ overrideAccess: false, user }) as const
  let anna: TypedUser
  beforeAll(async () => {
    await room.publisher()
    anna = { ...(await make(payload()).user({ role: 'communicator' })), collection: 'users' }
  })

  /** The earlier versions of a document, the first first. */
  const versionsOf = async (collection: Versioned, parent: string) =>
    (await payload().findVersions({ collection, where: { parent: { equals: parent } }, sort: 'createdAt', limit: 100 })).docs

  const bringBackFirst = async (collection: Versioned, parent: string) =>
    payload().restoreVersion({ collection, id: (await versionsOf(collection, parent))[0]?.id ?? '', ...as(anna) })

  const newsletterOfTwo = async () => {
    const contacts = await room.contacts(2)
    const mailing = await room.newsletterTo(contacts, { subject: 'The first', blocks: [{ blockType: 'text', text: prose('Once.') }] })
    const data = { subject: 'The second', blocks: [{ blockType: 'quote', text: 'Twice.' }] } as const
    return {
      mailing,
      change: () =>
        payload().update({ collection: 'newsletters', id: mailing.id, data: { ...data, blocks: [...data.blocks] }, ...as(anna) }),
    }
  }

  it('are kept of all that is edited, and no more than can be looked through', () => {
    for (const slug of edited) {
      const { versions } = payload().collections[slug].config
      expect(versions, slug).toBeTruthy()
      expect(versions?.maxPerDoc, slug).toBeLessThanOrEqual(100)
      expect(versions?.maxPerDoc, slug).toBeGreaterThan(0)
    }
  })

  it('bring back a newsletter in every language, with its blocks and its owner', async () => {
    const segment = (await make(payload()).segment()).id
    const data = { subject: 'Svenska', segments: [segment], blocks: [{ blockType: 'text' as const, text: prose('Ett.') }] }
    const { id } = await payload().create({ collection: 'newsletters', data, user: anna })
    await payload().update({ collection: 'newsletters', id, data: { subject: 'English' }, locale: 'en' })
    const both = await versionsOf('newsletters', id)
    await payload().update({
      collection: 'newsletters',
      id,
      data: { subject: 'Changed', blocks: [{ blockType: 'divider' }] },
      locale: 'en',
    })
    await payload().restoreVersion({ collection: 'newsletters', id: both.at(-1)?.id ?? '', ...as(anna) })
    const back = await payload().findByID({ collection: 'newsletters', id, locale: 'all', depth: 0 })
    expect(back).toMatchObject({
      subject: { sv: 'Svenska', en: 'English' },
      owner: anna.id,
      blocks: [{ blockType: 'text' }],
      segments: [segment],
    })
  })

  it('leave a set time and what is frozen for it as they are', async () => {
    const { mailing, change } = await newsletterOfTwo()
    const dispatch = await room.confirm(mailing, { at: new Date(Date.now() + 86_400_000), timed: true })
    const before = await payload().findByID({ collection: 'dispatches', id: dispatch, depth: 0 })
    await change()
    await bringBackFirst('newsletters', mailing.id)
    expect(await payload().findByID({ collection: 'dispatches', id: dispatch, depth: 0 })).toEqual(before)
    expect(await payload().findByID({ collection: 'newsletters', id: mailing.id })).toMatchObject({ subject: 'The first' })
  })

  it('do not touch what has been sent, nor is one written by sending', async () => {
    const server = await startMailServer()
    spets().settings.smtpUrl = server.url
    const { mailing, change } = await newsletterOfTwo()
    const dispatch = await room.send(mailing)
    await server.close()
    expect(await versionsOf('newsletters', mailing.id)).toHaveLength(1)
    const sent = await payload().findByID({ collection: 'dispatches', id: dispatch, depth: 0 })
    expect(sent.status).toBe('completed')
    await change()
    await bringBackFirst('newsletters', mailing.id)
    expect(await payload().findByID({ collection: 'dispatches', id: dispatch, depth: 0 })).toEqual(sent)
  })

  it('let a cancelled meeting stay cancelled, and tell calendars that its time is another', async () => {
    const { id } = await make(payload()).meeting({ title: 'Before' })
    const later = { title: 'After', start: '2027-03-03T08:00:00.000Z', end: '2027-03-03T10:00:00.000Z' }
    await payload().update({ collection: 'meetings', id, data: { ...later, status: 'cancelled' } })
    await bringBackFirst('meetings', id)
    const back = await payload().findByID({ collection: 'meetings', id, depth: 0 })
    expect(back).toMatchObject({ title: 'Before', start: '2027-03-02T08:00:00.000Z', status: 'cancelled', sequence: 2 })
  })

  it('put nothing back in the trash', async () => {
    const { mailing } = await newsletterOfTwo()
    const put = (deletedAt: string | null) =>
      payload().update({ collection: 'newsletters', id: mailing.id, data: { deletedAt }, trash: true, ...as(anna) })
    await put(new Date().toISOString())
    const inTrash = await versionsOf('newsletters', mailing.id)
    await put(null)
    await payload().restoreVersion({ collection: 'newsletters', id: inTrash.at(-1)?.id ?? '', ...as(anna) })
    expect((await payload().findByID({ collection: 'newsletters', id: mailing.id })).deletedAt ?? null).toBeNull()
  })

  it('bring back what has lain in the trash, and others use by now', async () => {
    const { id } = await make(payload()).meeting({ title: 'Before' })
    const put = (deletedAt: string | null) =>
      payload().update({ collection: 'meetings', id, data: { deletedAt }, trash: true, ...as(anna) })
    await put(new Date().toISOString())
    const inTrash = await versionsOf('meetings', id)
    await put(null)
    await room.newsletterTo(await room.contacts(1), { blocks: [{ blockType: 'meetings', items: [id] }] })
    await payload().restoreVersion({ collection: 'meetings', id: inTrash.at(-1)?.id ?? '', ...as(anna) })
    expect(await payload().findByID({ collection: 'meetings', id, depth: 0 })).toMatchObject({ title: 'Before', deletedAt: null })
  })

  it('stay when something that they showed is deleted for good', async () => {
    const { mailing, change } = await newsletterOfTwo()
    const term = await make(payload()).term()
    await payload().update({ collection: 'newsletters', id: mailing.id, data: { blocks: [{ blockType: 'term', term: term.id }] } })
    await change()
    await payload().delete({ collection: 'terms', id: term.id })
    expect(await versionsOf('newsletters', mailing.id)).toHaveLength(3)
  })

  describe('obey access', () => {
    it('are read by owners only where documents are, and by nobody outside', async () => {
      const leader: TypedUser = { ...(await make(payload()).user({ role: 'process-leader' })), collection: 'users' }
      const reader: TypedUser = { ...(await make(payload()).user({ role: 'reader' })), collection: 'users' }
      const question = { status: { equals: 'active' } }
      const own = await payload().create({ collection: 'segments', data: { name: 'Own', question }, user: leader })
      await payload().create({ collection: 'segments', data: { name: 'Other', question }, user: anna })
      const seen = await payload().findVersions({ collection: 'segments', ...as(leader) })
      expect(seen.docs.map(({ parent }) => parent)).toEqual([own.id])
      await expect(payload().findVersions({ collection: 'segments', ...as(reader) })).rejects.toThrow()
      for (const slug of edited) expect((await rest(spets(), `/${slug}/versions`)).status, slug).toBe(403)
    })

    it('are brought back by those only who may change the document', async () => {
      const leader: TypedUser = { ...(await make(payload()).user({ role: 'process-leader' })), collection: 'users' }
      const { mailing, change } = await newsletterOfTwo()
      await change()
      const [first] = await versionsOf('newsletters', mailing.id)
      await expect(payload().restoreVersion({ collection: 'newsletters', id: first?.id ?? '', ...as(leader) })).rejects.toThrow()
    })
  })
})
