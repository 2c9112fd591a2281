import { createTransport } from 'nodemailer'
import { beforeAll, expect, it } from 'vitest'
import { importContacts } from '../../../src/imports'
import { forgetOldRecipients } from '../../../src/mail'
import { clientFor } from '../../support/clients'
import { make, plain } from '../../support/fixtures'
import { csv, said } from '../../support/imports'
import { mailRoom } from '../../support/mailings'
import { rest, sending } from '../../support/rest'
import { startMailServer, type TestMailServer } from '../../support/smtp'
import { onEachDatabase } from '../../support/spets'
import { until } from '../../support/until'

const password = 'a long password for tests'
const another = 'green hills far away'

/** How long what a person waits for may take, in milliseconds: a transaction that waits for itself takes a minute. */
const soon = 45_000

/**
 * What hooks write beside the document that is saved, and what is saved by several at once. On a server with
 * transactions each of these failed while Payload opened them.
 */
onEachDatabase('without transactions', (spets) => {
  const payload = () => spets().payload
  const room = mailRoom(spets)
  let mail: TestMailServer

  beforeAll(async () => {
    mail = await startMailServer()
    const transport = createTransport(mail.url)
    payload().sendEmail = (message) => transport.sendMail({ from: 'spets@region.example', ...message })
    spets().settings.smtpUrl = mail.url
    await room.publisher()
    return () => mail.close()
  })

  const me = async (token: string) =>
    (JSON.parse((await rest(spets(), '/users/me', { headers: { authorization: `JWT ${token}` } })).text) as { user: { id: string } | null })
      .user
  const login = async (email: string, chosen: string) =>
    (await rest(spets(), '/users/login', sending('POST', { email, password: chosen }))).status

  it('none is begun', async () => {
    expect(await payload().db.beginTransaction()).toBeNull()
  })

  it(
    'a changed password holds, at once',
    async () => {
      const client = await clientFor(spets(), { role: 'reader' })
      const elsewhere = await payload().login({ collection: 'users', data: { email: client.email, password } })
      expect((await client.patch(`/users/${client.id}`, { password: another, currentPassword: password })).status).toBe(200)
      expect(await login(client.email, another)).toBe(200)
      expect(await me(elsewhere.token ?? '')).toBeNull()
    },
    soon,
  )

  it(
    'a reset password holds, at once',
    async () => {
      const { email } = await make(payload()).user({ role: 'reader', password })
      await rest(spets(), '/users/forgot-password', sending('POST', { email }))
      await until('the mail has come', () => mail.recipients().includes(email))
      const [, token = ''] = /\/admin\/reset\/([\w-]+)/.exec((await mail.to(email)).text ?? '') ?? []
      expect((await rest(spets(), '/users/reset-password', sending('POST', { token, password: another }))).status).toBe(200)
      expect(await login(email, another)).toBe(200)
    },
    soon,
  )

  it(
    'a new user gets the invitation, and it works',
    async () => {
      const admin = await clientFor(spets(), { role: 'administrator' })
      const { email, name } = plain.user()
      const made = await admin.post('/users', { email, name, password, role: 'reader' })
      expect(made.status).toBe(201)
      await until('the invitation has come', () => mail.recipients().includes(email))
      const [, token = ''] = /\/admin\/reset\/([\w-]+)/.exec((await mail.to(email)).text ?? '') ?? []
      expect((await rest(spets(), '/users/reset-password', sending('POST', { token, password: another }))).status).toBe(200)
    },
    soon,
  )

  it(
    'a second factor that is demanded ends the logins of those who lack it',
    async () => {
      const communicator = await clientFor(spets(), { role: 'communicator' })
      const publisher = { ...plain.publisher(), security: { secondFactor: 'staff' } } as const
      await payload().updateGlobal({ slug: 'publisher', data: publisher })
      expect(await me(communicator.token)).toBeNull()
      await payload().updateGlobal({ slug: 'publisher', data: { ...publisher, security: { secondFactor: 'no' } } })
    },
    soon,
  )

  it(
    'four saves of one contact at once are four saves',
    async () => {
      const communicator = await clientFor(spets(), { role: 'communicator' })
      const { id } = await make(payload()).contact()
      const names = ['Anna', 'Berit', 'Cecilia', 'Doris']
      const answers = await Promise.all(names.map((name) => communicator.patch(`/contacts/${id}`, { name })))
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
      expect(names).toContain((await payload().findByID({ collection: 'contacts', id })).name)
    },
    soon,
  )

  it(
    'two who import the same list at once leave each contact once',
    async () => {
      const addresses = ['one', 'two', 'three', 'four'].map((name) => `${name}@imported.example`)
      const bytes = csv('Namn;E-post;Organisation', ...addresses.map((address) => `Namn;${address};Samma AB`))
      const order = { ...said, bytes, fileName: 'lista.csv', dryRun: false, user: null, language: 'sv' } as const
      await Promise.all([importContacts(payload(), order), importContacts(payload(), order)])
      const { docs } = await payload().find({ collection: 'contacts', where: { address: { in: addresses } }, pagination: false })
      expect(docs.map(({ address }) => address).toSorted()).toEqual(addresses.toSorted())
    },
    soon,
  )

  it(
    'recipients are forgotten, also by several workers at once',
    async () => {
      await payload().updateGlobal({ slug: 'mail-settings', data: { keepRecipients: 3 } })
      const dispatch = await room.send(await room.newsletterTo(await room.contacts(3)))
      const later = new Date(Date.now() + 120 * 24 * 3_600_000)
      await Promise.all([1, 2, 3].map(() => forgetOldRecipients(payload(), later)))
      expect(await room.deliveries(dispatch)).toEqual([])
      expect(await room.accounting(dispatch)).toMatchObject({ candidates: 3, accepted: 3 })
    },
    soon,
  )
})
