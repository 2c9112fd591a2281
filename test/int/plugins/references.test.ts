import type { CollectionSlug, TypedUser } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { idOf } from '../../../src/domain/relations'
import type { Newsletter } from '../../../src/payload-types'
import { type Client, clientFor } from '../../support/clients'
import { make, prose } from '../../support/fixtures'
import { mailRoom } from '../../support/mailings'
import { startMailServer } from '../../support/smtp'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('what others use', (spets) => {
  const payload = () => spets().payload
  const room = mailRoom(spets)
  let anna: TypedUser
  let client: Client
  beforeAll(async () => {
    await room.publisher()
    anna = { ...(await make(payload()).user({ role: 'communicator' })), collection: 'users' }
    client = await clientFor(spets(), { role: 'communicator' })
  })
  const as = () => ({ overrideAccess: false, user: anna, locale: 'sv' }) as const

  const trash = (collection: CollectionSlug, id: string) =>
    payload().update({ collection: collection as 'news', id, data: { deletedAt: new Date().toISOString() }, ...as() })
  const remove = (collection: CollectionSlug, id: string) => payload().delete({ collection, id, trash: true, ...as() })
  const isLeft = async (collection: CollectionSlug, id: string) =>
    (await payload().count({ collection, where: { and: [{ id: { equals: id } }, { deletedAt: { exists: false } }] } })).totalDocs === 1

  const newsletterWith = async (blocks: Newsletter['blocks']) => {
    const segments = [(await make(payload()).segment()).id]
    return make(payload()).newsletter({ segments, blocks })
  }

  type Shown = Promise<{ id: string; block: Newsletter['blocks'][number] }>

  /** Something of each kind, and the block that shows it. */
  const shown = {
    news: async (): Shown => {
      const { id } = await make(payload()).news()
      return { id, block: { blockType: 'news', items: [id] } }
    },
    calls: async (): Shown => {
      const { id } = await make(payload()).call()
      return { id, block: { blockType: 'calls', items: [id] } }
    },
    terms: async (): Shown => {
      const { id } = await make(payload()).term()
      return { id, block: { blockType: 'term', term: id } }
    },
    meetings: async (): Shown => {
      const { id } = await make(payload()).meeting()
      return { id, block: { blockType: 'meetings', items: [id] } }
    },
  }
  const kinds = Object.keys(shown) as (keyof typeof shown)[]

  describe.each(kinds)('%s that a newsletter shows', (kind) => {
    it('do not go to the trash before it is sent, and it says where they are', async () => {
      const { id, block } = await shown[kind]()
      const { subject } = await newsletterWith([block])
      await expect(trash(kind, id)).rejects.toThrow(subject)
      expect(await isLeft(kind, id)).toBe(true)
    })

    it('go when the newsletter lies there itself, but are not deleted for good while it can come back', async () => {
      const { id, block } = await shown[kind]()
      const newsletter = await newsletterWith([block])
      await trash('newsletters', newsletter.id)
      await trash(kind, id)
      expect(await isLeft(kind, id)).toBe(false)
      await expect(remove(kind, id)).rejects.toThrow(newsletter.subject)
    })
  })

  const sendTo = async (id: string) => {
    const server = await startMailServer()
    spets().settings.smtpUrl = server.url
    await room.send({ kind: 'newsletter', id })
    await server.close()
  }

  it('goes to the trash when it is used only in what has been sent, and what was sent stands as it is', async () => {
    const { id, block } = await shown.news()
    const mailing = await room.newsletterTo(await room.contacts(1), { blocks: [block] })
    await sendTo(mailing.id)
    const sent = () => payload().find({ collection: 'dispatches', where: { newsletter: { equals: mailing.id } }, depth: 0 })
    const before = await sent()
    await trash('news', id)
    expect(await isLeft('news', id)).toBe(false)
    expect(await sent()).toEqual(before)
    await expect(remove('news', id)).rejects.toThrow(/nyhetsbrev/)
  })

  it('stays when it is set to be sent again', async () => {
    const { id, block } = await shown.news()
    const mailing = await room.newsletterTo(await room.contacts(1), { blocks: [block] })
    await sendTo(mailing.id)
    await room.confirm(mailing, { at: new Date(Date.now() + 86_400_000), timed: true, audience: 'all', confirmedCount: 1 })
    await expect(trash('news', id)).rejects.toThrow(/nyhetsbrev/)
  })

  it('is told of pages, also while they are edited', async () => {
    const term = await make(payload()).term()
    const page = await make(payload()).page()
    const data = { blocks: [{ blockType: 'glossary' as const, terms: [term.id] }] }
    await payload().update({ collection: 'pages', id: page.id, data, draft: true })
    await expect(trash('terms', term.id)).rejects.toThrow(`sida ”${page.title}”`)
    await payload().update({ collection: 'pages', id: page.id, data: { blocks: [] }, draft: true })
    await trash('terms', term.id)
    expect(await isLeft('terms', term.id)).toBe(false)
  })

  it('keeps pictures of pages, news, people and newsletters, also of those that are sent', async () => {
    const media = async () => (await make(payload()).media()).id
    const [ofPage, ofNews, ofPerson, ofNewsletter, ofNone] = [await media(), await media(), await media(), await media(), await media()]
    await make(payload()).page({ blocks: [{ blockType: 'pagePicture', picture: ofPage }] })
    await make(payload()).news({ picture: ofNews })
    await make(payload()).person({ picture: ofPerson })
    const mailing = await room.newsletterTo(await room.contacts(1), { blocks: [{ blockType: 'picture', picture: ofNewsletter }] })
    await sendTo(mailing.id)
    await expect(remove('media', ofPage)).rejects.toThrow(/sida/)
    await expect(remove('media', ofNews)).rejects.toThrow(/nyhet/)
    await expect(remove('media', ofPerson)).rejects.toThrow(/person/)
    await expect(remove('media', ofNewsletter)).rejects.toThrow(/nyhetsbrev/)
    await remove('media', ofNone)
  })

  it('keeps pictures of mails that were sent, also when their newsletter shows them no more', async () => {
    const [sent, never] = [(await make(payload()).media()).id, (await make(payload()).media()).id]
    const mailing = await room.newsletterTo(await room.contacts(1), { blocks: [{ blockType: 'picture', picture: sent }] })
    await sendTo(mailing.id)
    const show = (blocks: Newsletter['blocks']) =>
      payload().update({ collection: 'newsletters', id: mailing.id, data: { blocks }, depth: 0 })
    await show([{ blockType: 'picture', picture: never }])
    const { subject } = await show([{ blockType: 'text', text: prose('Hej.') }])
    await expect(remove('media', sent)).rejects.toThrow(`utskick ”${subject}”`)
    await remove('media', never)
  })

  it('keeps segments of newsletters to come and meetings to come', async () => {
    const mailing = await room.newsletterTo(await room.contacts(1))
    const { segments } = await payload().findByID({ collection: 'newsletters', id: mailing.id, depth: 0 })
    const segment = idOf(segments[0] ?? '')
    await expect(trash('segments', segment)).rejects.toThrow(/nyhetsbrev/)
    await sendTo(mailing.id)
    await trash('segments', segment)
    const other = await make(payload()).segment()
    const meeting = await make(payload()).meeting({ segments: [other.id] })
    await expect(trash('segments', other.id)).rejects.toThrow(meeting.title)
    await payload().update({ collection: 'meetings', id: meeting.id, data: { status: 'held' } })
    await trash('segments', other.id)
  })

  it('keeps organisations of contacts, areas that people are assigned to, and meetings that somebody is invited to', async () => {
    const organisation = await make(payload()).organisation()
    await make(payload()).contact({ affiliations: [{ organisation: organisation.id }] })
    await expect(trash('organisations', organisation.id)).rejects.toThrow(/Antal kontakter som hör dit: 1/)
    const area = await make(payload()).strengthArea()
    const person = await make(payload()).person({ assignments: [{ role: 'process-leader', strengthArea: area.id }] })
    await expect(trash('strength-areas', area.id)).rejects.toThrow(person.name)
    const meeting = await make(payload()).meeting()
    await payload().create({ collection: 'invitations', data: { meeting: meeting.id, contact: (await make(payload()).contact()).id } })
    await expect(trash('meetings', meeting.id)).rejects.toThrow(/Antal inbjudningar/)
  })

  it('does not take a newsletter away that is on its way, and takes back what waited to be approved', async () => {
    const mailing = await room.newsletterTo(await room.contacts(1))
    const dispatch = await room.confirm(mailing, { at: new Date(Date.now() + 86_400_000), timed: true })
    await expect(trash('newsletters', mailing.id)).rejects.toThrow(/på väg/)
    await payload().update({
      collection: 'dispatches',
      id: dispatch,
      data: { status: 'draft', approvalRequestedAt: new Date().toISOString() },
    })
    await trash('newsletters', mailing.id)
    const left = await payload().count({ collection: 'dispatches', where: { newsletter: { equals: mailing.id } } })
    expect(left.totalDocs).toBe(0)
  })

  it('names those of several that stay, in the user’s language, and the rest go', async () => {
    const { id, block } = await shown.news()
    const { subject } = await newsletterWith([block])
    const [used, free] = [await payload().findByID({ collection: 'news', id }), await make(payload()).news()]
    const ids = [used.id, free.id].map((each, index) => `where[id][in][${index}]=${each}`).join('&')
    const answer = await client.patch(`/news?${ids}`, { deletedAt: new Date().toISOString() })
    expect(answer.status).toBe(400)
    const { errors } = JSON.parse(answer.text) as { errors: { message: string }[] }
    expect(errors.map(({ message }) => message)).toEqual([expect.stringContaining(used.title)])
    expect(errors[0]?.message).toContain(subject)
    expect(await isLeft('news', free.id)).toBe(false)
    expect(await isLeft('news', used.id)).toBe(true)
  })
})
