import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { UnsavedPreview } from '../../../src/mail'
import { compareAndSet } from '../../../src/database'
import { type Client, clientFor } from '../../support/clients'
import { make, plain, prose } from '../../support/fixtures'
import { mailRoom } from '../../support/mailings'
import { rest, sending } from '../../support/rest'
import { startMailServer } from '../../support/smtp'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('writing a newsletter', (spets) => {
  const room = mailRoom(spets)
  const payload = () => spets().payload
  let communicator: Client
  let leader: Client
  let reader: Client

  beforeAll(async () => {
    await room.publisher()
    communicator = await clientFor(spets(), { role: 'communicator', name: 'Karin Ek' })
    leader = await clientFor(spets(), { role: 'process-leader' })
    reader = await clientFor(spets(), { role: 'reader' })
  })

  const preview = async (values: object, more: object = {}, who = communicator): Promise<UnsavedPreview> => {
    const answer = await who.post('/newsletters/preview', { locale: 'sv', language: 'sv', values, ...more })
    expect(answer.status, answer.text).toBe(200)
    return JSON.parse(answer.text) as UnsavedPreview
  }
  const codes = ({ remarks }: UnsavedPreview) => remarks.map(({ code }) => code)

  describe('shows what stands in the form', () => {
    it('before anything is saved, and saves nothing', async () => {
      const { totalDocs } = await payload().count({ collection: 'newsletters' })
      const mail = await preview({ subject: 'Nytt å ä ö', blocks: [{ blockType: 'text', text: prose('Inte sparat än.') }] })
      expect(mail.subject).toBe('Nytt å ä ö')
      expect(mail.html).toContain('Inte sparat än.')
      expect(mail.html).toContain('Hej Karin Ek!')
      expect(mail.text).toContain('Inte sparat än.')
      expect((await payload().count({ collection: 'newsletters' })).totalDocs).toBe(totalDocs)
    })

    it('with every kind of block', async () => {
      const news = await make(payload()).news({ title: 'En nyhet' })
      const meeting = await make(payload()).meeting({ title: 'Ett möte' })
      const call = await make(payload()).call({ title: 'En utlysning' })
      const media = await make(payload()).media({ alt: 'En älg i snö' })
      const mail = await preview({
        subject: 'Allt',
        blocks: [
          { blockType: 'news', items: [news.id] },
          { blockType: 'meetings', items: [meeting.id] },
          { blockType: 'calls', items: [call.id] },
          { blockType: 'picture', picture: media.id, caption: 'Vinter' },
          { blockType: 'quote', text: 'Så är det.', source: 'Någon' },
          { blockType: 'divider' },
        ],
      })
      for (const text of ['En nyhet', 'Ett möte', 'En utlysning', 'alt="En älg i snö"', 'Vinter', 'Så är det.', '<hr'])
        expect(mail.html).toContain(text)
    })

    it('in another language with the texts saved in it, and the rest as it stands in the form', async () => {
      const { id } = await room.newsletterTo(await room.contacts(1), { subject: 'Svenska' })
      const saved = await payload().findByID({ collection: 'newsletters', id, depth: 0 })
      const [block] = saved.blocks
      await payload().update({
        collection: 'newsletters',
        id,
        locale: 'en',
        data: { subject: 'English', blocks: [{ ...block, blockType: 'text', text: prose('In English.') }] },
      })
      const values = { ...saved, subject: 'Svenska, ändrad', blocks: [{ blockType: 'divider' }, { ...block, text: prose('På svenska.') }] }
      const english = await preview(values, { id, language: 'en' })
      expect(english.subject).toBe('English')
      expect(english.html).toContain('In English.')
      expect(english.html).toContain('<hr')
      expect((await preview(values, { id })).subject).toBe('Svenska, ändrad')
    })

    it('as a contact sees it, for those who may read the contact', async () => {
      const contact = await room.contact({ name: 'Ada Vinter' })
      const values = { subject: 'Hej', blocks: [{ blockType: 'text', text: prose('x') }] }
      expect((await preview(values, { contact: contact.id })).html).toContain('Hej Ada Vinter!')
      const other = await make(payload()).strengthArea()
      const hidden = await room.contact({ name: 'Bo Sommar', strengthAreas: [other.id] })
      const refused = await leader.post('/newsletters/preview', { locale: 'sv', language: 'sv', values, contact: hidden.id })
      expect(refused.status).toBe(404)
      expect(refused.text).not.toContain('Bo Sommar')
    })

    it('to those who write newsletters only', async () => {
      expect((await reader.post('/newsletters/preview', { values: {} })).status).toBe(403)
      expect((await rest(spets(), '/newsletters/preview', sending('POST', { values: {} }))).status).toBe(403)
    })

    it('and says in words what is to be looked over, with the field', async () => {
      const draft = await make(payload()).news({ title: 'Utkastet', _status: 'draft' })
      const mail = await preview({
        subject: 'Kopia: Nytt',
        blocks: [
          { blockType: 'text', text: null },
          { blockType: 'news', items: [draft.id] },
        ],
      })
      expect(codes(mail)).toEqual(['subjectIsCopy', 'emptyBlock', 'targetUnpublished', 'noPreheader'])
      expect(mail.remarks[2]).toMatchObject({ field: 'blocks.1', severity: 'mend' })
      expect(mail.remarks[2]?.detail).toContain('Utkastet')
    })
  })

  describe('is judged the same while it is written and before it is sent', () => {
    const both = async (values: { segments: string[] }, who = communicator) => {
      const saved = await make(payload()).newsletter({ ...plain.newsletter(), preheader: 'Kort', ...values })
      const whole = { ...plain.newsletter(), preheader: 'Kort', ...values }
      const check = JSON.parse((await who.get(`/newsletters/${saved.id}/audience`)).text) as { remarks: { detail: string }[] }
      const pane = await preview(whole, { id: saved.id }, who)
      const fresh = await preview(whole, {}, who)
      const details = (remarks: { detail: string }[]) => remarks.map(({ detail }) => detail)
      expect(details(pane.remarks)).toEqual(details(check.remarks))
      expect(details(fresh.remarks)).toEqual(details(check.remarks))
      return pane.remarks
    }

    it.each(['en', 'sma'] as const)('for readers of %s who would get Swedish', async (language) => {
      const segment = await room.segment(await room.contacts(2, { language }))
      const [remark] = await both({ segments: [segment.id] })
      expect(remark).toMatchObject({ field: 'subject', severity: 'aware', detail: expect.stringContaining('2') as string })
    })

    it('for segments that pick readers of Swedish only, and when they are changed', async () => {
      const segment = await room.segment(await room.contacts(1))
      expect(await both({ segments: [segment.id] })).toEqual([])
      const { include } = segment
      const english = await room.contact({ language: 'en' })
      const ids = [...(include ?? []).map((each) => (typeof each === 'string' ? each : each.id)), english.id]
      await payload().update({ collection: 'segments', id: segment.id, data: { include: ids } })
      expect((await both({ segments: [segment.id] })).map(({ code }) => code)).toEqual(['languageMissing'])
    })

    it('and counts for a process leader only whom the own areas reach', async () => {
      const segment = await make(payload()).segment({ shared: true, question: { language: { equals: 'en' } } })
      await room.contact({ language: 'en', strengthAreas: [(await make(payload()).strengthArea()).id] })
      const [mine, all] = [
        await preview({ ...plain.newsletter(), segments: [segment.id] }, {}, leader),
        await preview({ ...plain.newsletter(), segments: [segment.id] }),
      ]
      const counted = ({ remarks }: UnsavedPreview) =>
        Number(/\d+/.exec(remarks.find(({ code }) => code === 'languageMissing')?.detail ?? '0')?.[0])
      expect(counted(mine)).toBeLessThan(counted(all))
    })
  })

  describe('before sending', () => {
    it('refuses what must be mended, at its field, and lets a person know of the rest', async () => {
      const draft = await make(payload()).term({ preferredLabel: 'utkastord', _status: 'draft' })
      const mailing = await room.newsletterTo(await room.contacts(1, { language: 'en' }), {
        blocks: [{ blockType: 'term', term: draft.id }],
      })
      const check = await room.check(mailing)
      expect(check.problems).toMatchObject([{ field: 'blocks.0', detail: expect.stringContaining('utkastord') as string }])
      expect(check.remarks.map(({ field }) => field)).toEqual(['preheader', 'subject'])
      await expect(room.confirm(mailing)).rejects.toThrow(/utkastord/)
    })

    it('tells of segments that have grown by half since the last newsletter', async () => {
      const server = await startMailServer()
      spets().settings.smtpUrl = server.url
      const segment = await room.segment(await room.contacts(2))
      const to = (subject: string) => make(payload()).newsletter({ ...plain.newsletter(), subject, segments: [segment.id] })
      await room.send({ kind: 'newsletter', id: (await to('Första')).id })
      const grown = [...(segment.include ?? []), (await room.contact()).id].map((contact) =>
        typeof contact === 'string' ? contact : contact.id,
      )
      await payload().update({ collection: 'segments', id: segment.id, data: { include: grown } })
      const { remarks } = await room.check({ kind: 'newsletter', id: (await to('Andra')).id })
      expect(remarks.some(({ detail }) => detail.includes('3') && detail.includes('2'))).toBe(true)
      await server.close()
    })

    it('waits for a person when something it links to is no longer published at its time', async () => {
      const news = await make(payload()).news()
      const mailing = await room.newsletterTo(await room.contacts(1), { blocks: [{ blockType: 'news', items: [news.id] }] })
      const id = await room.confirm(mailing)
      await payload().update({ collection: 'news', id: news.id, data: { _status: 'draft' } })
      await room.work()
      expect(await payload().findByID({ collection: 'dispatches', id })).toMatchObject({
        status: 'paused',
        pauseReason: 'targetUnpublished',
      })
      expect((await payload().count({ collection: 'deliveries', where: { dispatch: { equals: id } } })).totalDocs).toBe(0)
    })
  })

  it('that waits for its time cannot be put in the trash, and lying there it is not sent', async () => {
    const mailing = await room.newsletterTo(await room.contacts(1))
    const id = await room.confirm(mailing)
    const deletedAt = new Date().toISOString()
    await expect(payload().update({ collection: 'newsletters', id: mailing.id, data: { deletedAt } })).rejects.toThrow(/på väg att skickas/)
    await compareAndSet(payload(), 'newsletters', mailing.id, {}, { deletedAt })
    await room.work()
    expect(await payload().findByID({ collection: 'dispatches', id })).toMatchObject({ status: 'paused', pauseReason: 'targetUnpublished' })
  })

  describe('from the last one', () => {
    beforeEach(async () => {
      const { id } = await room.newsletterTo(await room.contacts(1), { subject: 'Det senaste', preheader: 'Ingress' })
      await payload().update({ collection: 'newsletters', id, locale: 'en', data: { subject: 'The latest' } })
    })

    it('has its blocks and segments in every language, a subject that says it is a copy, and the writer as owner', async () => {
      const answer = await communicator.post('/newsletters/from-last', {})
      expect(answer.status).toBe(201)
      const { id } = JSON.parse(answer.text) as { id: string }
      const copy = await payload().findByID({ collection: 'newsletters', id, depth: 0 })
      expect(copy).toMatchObject({ subject: expect.stringMatching(/^(Kopia|Copy): Det senaste$/) as string, preheader: 'Ingress' })
      expect(copy.segments).toHaveLength(1)
      expect(copy.owner).toBe(communicator.id)
      const english = await payload().findByID({ collection: 'newsletters', id, locale: 'en', depth: 0 })
      expect(english.subject).toMatch(/The latest$/)
      await expect(room.confirm({ kind: 'newsletter', id })).rejects.toThrow()
    })

    it('is for those who write newsletters', async () => {
      expect((await reader.post('/newsletters/from-last', {})).status).toBe(403)
    })
  })
})
