import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { signToken } from '../../../src/links/tokens'
import { welcome, workOnce } from '../../../src/mail'
import type { Contact } from '../../../src/payload-types'
import { confirmByPage, confirmPage } from '../../../src/web/selfService/confirmPage'
import { leaveByPage } from '../../../src/web/selfService/unsubscribePage'
import { make, nextNumber } from '../../support/fixtures'
import { mailRoom, permission } from '../../support/mailings'
import { get, post } from '../../support/pages'
import { rest } from '../../support/rest'
import { startMailServer, type TestMailServer } from '../../support/smtp'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('a welcome letter', (spets) => {
  const room = mailRoom(spets)
  const payload = () => spets().payload
  let server: TestMailServer
  let letter: string

  beforeAll(async () => {
    server = await startMailServer()
    spets().settings.smtpUrl = server.url
    await room.publisher()
  })
  beforeEach(async () => {
    server.mails.length = 0
    letter = (await room.newsletterTo([], { subject: `Välkommen ${nextNumber()}` })).id
    await choose(letter)
  })
  afterAll(async () => server.close())

  const choose = (welcomeLetter: string | null, approval: 'never' | 'always' = 'never') =>
    payload().updateGlobal({ slug: 'mail-settings', data: { welcomeLetter, approval } })
  const applicant = (changes: Partial<Contact> = {}) => room.contact({ permissions: [permission('newsletter', 'pending')], ...changes })
  const linkOf = ({ id, language }: Contact) =>
    signToken(spets().settings.secret, 'confirm', [id, language], new Date(Date.now() + 86_400_000))
  const confirm = (contact: Contact) => post(payload(), confirmByPage, { token: linkOf(contact) })
  const leave = ({ id }: Contact) =>
    post(payload(), leaveByPage, { token: signToken(spets().settings.secret, 'unsubscribe', [id, 'newsletter']) })
  const work = async () => {
    while (await workOnce(payload(), room.sender));
  }
  const dispatches = async (newsletter = letter) =>
    (await payload().find({ collection: 'dispatches', where: { newsletter: { equals: newsletter } }, sort: 'createdAt', depth: 0 })).docs
  const lettersTo = ({ address }: Contact) => server.recipients().filter((to) => to === address).length
  const told = async (role: 'administrator' | 'reader' = 'administrator') => {
    const user = await make(payload()).user({ role })
    const { token } = await payload().login({ collection: 'users', data: { email: user.email, password: 'a long password for tests' } })
    const answer = await rest(spets(), '/globals/mail-settings/welcome', { headers: { authorization: `JWT ${token ?? ''}` } })
    return { status: answer.status, body: JSON.parse(answer.text) as Record<string, unknown> }
  }

  it('goes to whoever confirms, in their language, kept as other mail is and on no page for everyone', async () => {
    await payload().update({ collection: 'newsletters', id: letter, locale: 'en', data: { subject: 'Welcome to us' } })
    const [sv, en] = [await applicant(), await applicant({ language: 'en' })]
    for (const contact of [sv, en]) expect((await confirm(contact)).status).toBe(303)
    await work()
    expect((await server.to(en.address ?? '')).subject).toBe('Welcome to us')
    const mail = await server.to(sv.address ?? '')
    expect(mail.subject).toContain('Välkommen')
    expect(mail.headers.get('list')).toMatchObject({ unsubscribe: expect.anything() as unknown })
    const [dispatch, ...more] = await dispatches()
    expect(more).toEqual([])
    expect(dispatch).toMatchObject({ kind: 'welcome', status: 'completed', inArchive: false, problem: null })
    expect(await room.accounting(dispatch?.id ?? '')).toMatchObject({ candidates: 2, accepted: 2 })
    expect(mail.text).not.toContain('/newsletters/')
  })

  it('goes to nobody twice: pressing again, at once, leaving and coming back, another letter and an edited one', async () => {
    const contact = await applicant()
    await Promise.all([confirm(contact), confirm(contact), confirm(contact)])
    await Promise.all([room.work('one'), room.work('other')])
    await work()
    await leave(contact)
    await confirm(contact)
    await payload().update({ collection: 'newsletters', id: letter, data: { subject: 'Välkommen åter' } })
    await confirm(contact)
    await choose((await room.newsletterTo([], { subject: 'En annan' })).id)
    await confirm(contact)
    await work()
    expect(lettersTo(contact)).toBe(1)
  })

  it('goes to nobody twice when who got it has been forgotten, or the contact became another’s', async () => {
    const [contact, other] = [await applicant(), await applicant()]
    await confirm(contact)
    await work()
    await payload().delete({ collection: 'deliveries', where: { contact: { equals: contact.id } } })
    await confirm(contact)
    await welcome(payload(), other.id, [contact.id])
    await work()
    expect([lettersTo(contact), lettersTo(other)]).toEqual([1, 0])
  })

  it('takes up what a process that was stopped had begun, without a second letter', async () => {
    const contact = await applicant()
    await confirm(contact)
    await work()
    const where = { key: { equals: `once:welcome:${contact.id}` } }
    await payload().db.updateOne({ collection: 'rate-limits', where, data: { expires: new Date(Date.now() - 1000).toISOString() } })
    await confirm(contact)
    await work()
    expect(lettersTo(contact)).toBe(1)
  })

  it('gathers those of a month, and begins anew when the letter says something else', async () => {
    for (const contact of [await applicant(), await applicant()]) {
      await confirm(contact)
      await work()
    }
    expect(await dispatches()).toHaveLength(1)
    await payload().update({ collection: 'newsletters', id: letter, data: { subject: 'Hej och välkommen' } })
    const later = await applicant()
    await confirm(later)
    await work()
    expect((await server.to(later.address ?? '')).subject).toBe('Hej och välkommen')
    expect((await dispatches()).map(({ status }) => status)).toEqual(['completed', 'completed'])
  })

  it('is not sent by what a person has stopped: held while paused, by another when ended for good', async () => {
    const [first, second, third] = [await applicant(), await applicant(), await applicant()]
    await confirm(first)
    await work()
    const [dispatch] = await dispatches()
    await payload().update({ collection: 'dispatches', id: dispatch?.id ?? '', data: { status: 'paused', pauseReason: 'byHand' } })
    await confirm(second)
    await work()
    expect(lettersTo(second)).toBe(0)
    await payload().update({ collection: 'dispatches', id: dispatch?.id ?? '', data: { status: 'cancelled' } })
    await confirm(third)
    await work()
    expect([lettersTo(second), lettersTo(third)]).toEqual([0, 1])
  })

  it('does not go to somebody who leaves before it is sent', async () => {
    const contact = await applicant()
    await confirm(contact)
    await leave(contact)
    await work()
    expect(lettersTo(contact)).toBe(0)
  })

  describe('confirming holds, and no letter goes', () => {
    const confirmsWithout = async () => {
      const contact = await applicant()
      expect((await confirm(contact)).status).toBe(303)
      await work()
      expect(lettersTo(contact)).toBe(0)
      expect((await get(payload(), confirmPage, { token: linkOf(contact) })).html).toContain('Klart')
      return contact
    }

    it('when none is chosen', async () => {
      await choose(null)
      await confirmsWithout()
      expect((await told()).body).toMatchObject({ state: 'none' })
    })

    it('when it lies in the trash, and goes to them when they confirm after it has come back', async () => {
      await payload().update({ collection: 'newsletters', id: letter, data: { deletedAt: new Date().toISOString() } })
      const contact = await confirmsWithout()
      expect((await told()).body).toMatchObject({ state: 'hindered', hindrance: 'trash' })
      await payload().update({ collection: 'newsletters', id: letter, data: { deletedAt: null }, trash: true })
      await confirm(contact)
      await work()
      expect(lettersTo(contact)).toBe(1)
    })

    it('when it links to what is not published', async () => {
      const news = await make(payload()).news()
      await payload().update({ collection: 'newsletters', id: letter, data: { blocks: [{ blockType: 'news', items: [news.id] }] } })
      await payload().update({ collection: 'news', id: news.id, data: { _status: 'draft' } })
      await confirmsWithout()
      expect((await told()).body).toMatchObject({ state: 'hindered' })
    })

    it('when it has been changed since an administrator chose it and nobody has got it, where approval is asked for', async () => {
      await choose(letter, 'always')
      await payload().update({ collection: 'newsletters', id: letter, data: { subject: 'Något annat' } })
      await confirmsWithout()
      expect((await told()).body).toMatchObject({ state: 'hindered', hindrance: 'changed' })
    })
  })

  it('goes as it was approved after it has been changed, until the settings are saved again', async () => {
    await choose(letter, 'always')
    const [first, second, third] = [await applicant(), await applicant(), await applicant()]
    const { subject } = await payload().findByID({ collection: 'newsletters', id: letter })
    await confirm(first)
    await work()
    await payload().update({ collection: 'newsletters', id: letter, data: { subject: 'Köp nu' } })
    await confirm(second)
    await work()
    expect((await server.to(second.address ?? '')).subject).toBe(subject)
    expect((await told()).body).toMatchObject({ state: 'asApproved' })
    await choose(letter, 'always')
    await confirm(third)
    await work()
    expect((await server.to(third.address ?? '')).subject).toBe('Köp nu')
  })

  it('is told of to those who read the mail settings only', async () => {
    expect((await told()).body).toMatchObject({ state: 'asItIs' })
    expect((await told('reader')).status).toBe(403)
  })
})
