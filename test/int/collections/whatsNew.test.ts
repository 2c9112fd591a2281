import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { NewKind, WhatIsNew } from '../../../src/domain/whatsNew'
import type { NewsAnswer } from '../../../src/collections/mailings/Newsletters/whatsNew/endpoints'
import type { Newsletter } from '../../../src/payload-types'
import { type Client, clientFor } from '../../support/clients'
import { make, nextNumber } from '../../support/fixtures'
import { mailRoom } from '../../support/mailings'
import { startMailServer } from '../../support/smtp'
import { onEachDatabase } from '../../support/spets'

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()

onEachDatabase('a newsletter from what is new', (spets) => {
  const room = mailRoom(spets)
  const payload = () => spets().payload
  let communicator: Client
  let leader: Client
  let reader: Client

  beforeAll(async () => {
    spets().settings.smtpUrl = (await startMailServer()).url
    await room.publisher()
    communicator = await clientFor(spets(), { role: 'communicator' })
    leader = await clientFor(spets(), { role: 'process-leader' })
    reader = await clientFor(spets(), { role: 'reader' })
  })
  beforeEach(async () => {
    for (const collection of ['deliveries', 'dispatches', 'newsletters', 'news', 'meetings', 'calls', 'terms'] as const)
      await payload().db.deleteMany({ collection, where: {} })
  })

  const seen = async (who = communicator, locale = 'sv'): Promise<NewsAnswer> => {
    const answer = await who.get(`/newsletters/whats-new?locale=${locale}`)
    expect(answer.status, answer.text).toBe(200)
    return JSON.parse(answer.text) as NewsAnswer
  }
  const titles = ({ items }: NewsAnswer, kind: NewKind) => items[kind].map(({ title }) => title)
  const reasons = ({ items }: NewsAnswer, kind: NewKind) => Object.fromEntries(items[kind].map(({ reason, title }) => [title, reason]))
  const post = (body: Partial<Record<keyof WhatIsNew, string[]>>, who = communicator) => who.post('/newsletters/from-new', body)
  const made = async (body: Parameters<typeof post>[0], who = communicator): Promise<Newsletter> => {
    const answer = await post(body, who)
    expect(answer.status, answer.text).toBe(201)
    const { id } = JSON.parse(answer.text) as { id: string }
    return payload().findByID({ collection: 'newsletters', id, depth: 0 })
  }
  const sendLetter = async (changes: Parameters<typeof room.newsletterTo>[1] = {}) => {
    const mailing = await room.newsletterTo([await room.contact()], changes)
    await room.send(mailing)
    return mailing.id
  }
  const seed = () => make(payload())

  it('lists what has been published, planned and opened since the last letter, and nothing that it told', async () => {
    const old = await seed().news({ title: 'Gammal', date: inDays(-20) })
    const told = await seed().news({ title: 'Berättad', date: inDays(-1) })
    const waiting = await seed().news({ title: 'Väntar', date: inDays(-10), _status: 'draft' })
    const knownMeeting = await seed().meeting({ title: 'Känt möte', start: inDays(10), end: inDays(10.1) })
    const movedMeeting = await seed().meeting({ title: 'Flyttat möte', start: inDays(12), end: inDays(12.1) })
    const items = [knownMeeting.id, movedMeeting.id]
    const last = await sendLetter({
      subject: 'Förra brevet',
      blocks: [
        { blockType: 'news', items: [told.id] },
        { blockType: 'meetings', items },
      ],
    })
    await payload().update({ collection: 'news', id: old.id, data: { lead: 'Rättad.' } })
    await payload().update({ collection: 'news', id: waiting.id, data: { _status: 'published' } })
    await seed().news({ title: 'Ny', date: inDays(0) })
    await seed().news({ title: 'Utkast', _status: 'draft' })
    await payload().update({ collection: 'meetings', id: movedMeeting.id, data: { start: inDays(13), end: inDays(13.1) } })
    await seed().meeting({ title: 'Snart', start: inDays(5), end: inDays(5.1) })
    await seed().meeting({ title: 'Slutet', start: inDays(5), end: inDays(5.1), public: false })
    await seed().meeting({ title: 'Inställt', start: inDays(5), end: inDays(5.1), status: 'cancelled' })
    await seed().meeting({ title: 'Varit', start: inDays(-5), end: inDays(-4.9) })

    const answer = await seen()
    expect(answer.last).toEqual({ id: last, title: 'Förra brevet' })
    expect(titles(answer, 'news')).toEqual(['Ny', 'Väntar'])
    expect(reasons(answer, 'meetings')).toEqual({ Snart: 'ahead', 'Flyttat möte': 'moved' })
  })

  it('lists calls that have opened or close soon, and terms that are new or changed', async () => {
    const term = await seed().term({ preferredLabel: 'bred', identifier: 'bred' })
    await seed().call({ title: 'Länge öppen', opens: inDays(-30), closes: inDays(200) })
    await seed().call({ title: 'Stänger', opens: inDays(-30), closes: inDays(9) })
    await seed().call({ title: 'Har stängt', opens: inDays(-30), closes: inDays(-2) })
    await sendLetter()
    await seed().call({ title: 'Ny', closes: inDays(90) })
    await seed().call({ title: 'Inte öppen', opens: inDays(20), closes: inDays(90) })
    await payload().update({ collection: 'terms', id: term.id, data: { explanation: 'Något annat.' } })
    await seed().term({ preferredLabel: 'spets' })
    await seed().term({ preferredLabel: 'förslag', status: 'proposed' })
    const answer = await seen()
    expect(reasons(answer, 'calls')).toEqual({ Stänger: 'closesSoon', Ny: 'opened' })
    expect(answer.items.terms.map(({ title, reason, suggested }) => [title, reason, suggested])).toEqual([
      ['spets', 'added', true],
      ['bred', 'changed', false],
    ])
  })

  it('reads in the language asked for, and says which language a title is in', async () => {
    const news = await seed().news({ title: 'Bara svenska' })
    const both = await seed().news({ title: 'Båda' })
    await payload().update({ collection: 'news', id: both.id, locale: 'en', data: { title: 'Both', lead: 'Both.' } })
    const { items } = await seen(communicator, 'en')
    const found = Object.fromEntries(items.news.map(({ id, title, lang }) => [id, [title, lang]]))
    expect(found).toEqual({ [news.id]: ['Bara svenska', 'sv'], [both.id]: ['Both', 'en'] })
  })

  describe('becomes a draft', () => {
    it('with headings and blocks in order, of whoever made it, to the segments of the last', async () => {
      const last = await sendLetter({ inArchive: false })
      const { segments } = await payload().findByID({ collection: 'newsletters', id: last, depth: 0 })
      const [one, other] = [await seed().news({ date: inDays(-1) }), await seed().news({ date: inDays(0) })]
      const meeting = await seed().meeting({ start: inDays(3), end: inDays(3.1) })
      const term = await seed().term()
      const letter = await made({ news: [one.id, other.id], meetings: [meeting.id], terms: [term.id] })
      expect(letter.blocks.map(({ blockType }) => blockType)).toEqual(['text', 'text', 'news', 'text', 'meeting', 'text', 'term'])
      expect(letter.blocks[2]).toMatchObject({ items: [other.id, one.id] })
      expect(letter).toMatchObject({ segments, inArchive: false, owner: communicator.id })
      expect(letter.subject).toMatch(/^Nytt i \p{L}+ \d{4}$/u)
      const mailing = { kind: 'newsletter', id: letter.id } as const
      expect((await room.check(mailing)).problems).toEqual([])
    })

    it('in English too where the last letter was', async () => {
      const last = await sendLetter()
      await payload().update({ collection: 'newsletters', id: last, locale: 'en', data: { subject: 'The last' } })
      const news = await seed().news()
      const { id, subject } = await made({ news: [news.id] })
      const english = await payload().findByID({ collection: 'newsletters', id, locale: 'en', depth: 0 })
      expect([subject, english.subject].map((each) => each.split(' ')[0])).toEqual(['Nytt', 'News'])
      expect(JSON.stringify(english.blocks[0])).toContain('since the last letter')
      expect(english.blocks[2]).toMatchObject({ blockType: 'news', items: [news.id] })
    })

    it('by a process leader too', async () => {
      await sendLetter()
      const news = await seed().news()
      expect((await made({ news: [news.id] }, leader)).owner).toBe(leader.id)
    })
  })

  it('is refused: nothing chosen, what is not public, no letter before, and to those who may not write one', async () => {
    const draft = await seed().news({ _status: 'draft' })
    const news = await seed().news()
    expect((await seen()).segments).toBeNull()
    expect((await post({ news: [news.id] })).status).toBe(409)
    await sendLetter()
    const later = await seed().news({ title: `Senare ${nextNumber()}` })
    expect((await post({})).status).toBe(400)
    expect((await post({ news: [later.id, draft.id] })).status).toBe(409)
    expect((await post({ news: [later.id] }, reader)).status).toBe(403)
    expect((await reader.get('/newsletters/whats-new')).status).toBe(403)
  })
})
