import crypto from 'node:crypto'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { getPayload } from 'payload'
import { spetsConfig } from '../../../payload.config'
import { codeAt } from '../../../src/domain/login/oneTimeCodes'
import type { Role } from '../../../src/access/roles'
import { payloadMail } from '../../../src/mail'
import { make, nextNumber, plain } from '../../support/fixtures'
import { graphql } from '../../support/graphql'
import { type Answer, rest, sending } from '../../support/rest'
import { startMailServer, type TestMailServer } from '../../support/smtp'
import { onEachDatabase, type Spets } from '../../support/spets'
import { until } from '../../support/until'

const password = 'a long password for tests'
const quiet = { logLevel: 'silent' }

interface Body {
  token?: string
  recoveryCodes?: string[]
  secret?: string
  message?: string
  title?: string
  logins?: { id: string; browser: string | null; system: string | null; current: boolean }[]
  errors?: { message: string; data?: { step?: string; secret?: string; errors?: { path: string; message: string }[] } }[]
}

const bodyOf = ({ text }: Answer) => JSON.parse(text) as Body

/** What a person at one browser does. */
function visitor(spets: () => Spets, changes: Record<string, string> = {}) {
  const post = (path: string, body: object, headers: Record<string, string> = {}) =>
    rest(spets(), path, sending('POST', body, { 'accept-language': 'sv', ...changes, ...headers }))
  const as = (token = '') => ({ authorization: `JWT ${token}` })
  return {
    post,
    as,
    login: (email: string, more: object = {}) => post('/users/login', { email, password, ...more }),
    me: async (token = '') =>
      (JSON.parse((await rest(spets(), '/users/me', { headers: as(token) })).text) as { user: { id: string } | null }).user,
  }
}

/** Makes a user with a second factor. */
async function withFactor(spets: Spets, { post, as, login }: ReturnType<typeof visitor>, role: Role = 'communicator') {
  const user = await make(spets.payload).user({ role, password })
  const { token } = bodyOf(await login(user.email))
  const { secret = '' } = bodyOf(await post('/users/second-factor/begin', {}, as(token)))
  const { recoveryCodes = [] } = bodyOf(
    await post('/users/second-factor/confirm', { code: codeAt(secret, Date.now() - 30_000) }, as(token)),
  )
  return { user, secret, recoveryCodes, token }
}

onEachDatabase(
  'tries to log in',
  (spets) => {
    const { login, post } = visitor(spets)

    it('are few for an address, known or not, in the same words', async () => {
      const { email } = await make(spets().payload).user({ password })
      const told: string[][] = []
      for (const address of [email, 'nobody@users.example']) {
        const answers: Answer[] = []
        for (let attempt = 0; attempt < 9; attempt += 1) answers.push(await login(address, { password: 'not the password' }))
        expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 401, 401, 401, 429])
        told.push(answers.map(({ text }) => JSON.stringify((JSON.parse(text) as Body).errors?.map(({ message }) => message))))
      }
      expect(told[0]).toEqual(told[1])
      expect(told[0]?.at(-1)).toMatch(/för många försök.*Vänta 10 min/i)
      expect((await login(email)).status).toBe(429)
    })

    it('are counted also when they come at the same time', async () => {
      const { email } = await make(spets().payload).user({ password })
      const answers = await Promise.all(Array.from({ length: 12 }, () => login(email, { password: 'not the password' })))
      expect(answers.filter(({ status }) => status === 429)).toHaveLength(4)
    })

    it('are counted over a restart, and by other processes', async () => {
      const { email } = await make(spets().payload).user({ password })
      for (let attempt = 0; attempt < 8; attempt += 1) await login(email, { password: 'not the password' })
      const other = await getPayload({ config: spetsConfig(spets().settings), key: `${spets().key}-again` })
      const answer = await visitor(() => ({ ...spets(), payload: other, key: `${spets().key}-again` })).login(email)
      expect(answer.status).toBe(429)
      await other.destroy()
    })

    it('begin anew after one that succeeds', async () => {
      const { email } = await make(spets().payload).user({ password })
      for (let round = 0; round < 3; round += 1) {
        for (let attempt = 0; attempt < 5; attempt += 1) await login(email, { password: 'not the password' })
        expect((await login(email)).status).toBe(200)
      }
    })

    it('are limited for one that asks for many', async () => {
      const headers = { 'x-forwarded-for': '192.0.2.7' }
      const statuses = await Promise.all(
        Array.from({ length: 61 }, (_, index) =>
          post('/users/login', { email: `a${index}@users.example`, password: 'not the password' }, headers).then(({ status }) => status),
        ),
      )
      expect(statuses.filter((status) => status === 429)).toHaveLength(1)
      expect((await post('/users/login', { email: 'b@users.example', password: 'x' }, { 'x-forwarded-for': '192.0.2.8' })).status).toBe(401)
    })

    it('are limited for a forgotten password too, the same for known and unknown', async () => {
      const { email } = await make(spets().payload).user({ password })
      for (const address of [email, 'nobody@users.example']) {
        const statuses: number[] = []
        for (let attempt = 0; attempt < 6; attempt += 1) statuses.push((await post('/users/forgot-password', { email: address })).status)
        expect(statuses).toEqual([200, 200, 200, 200, 200, 429])
      }
    })
  },
  quiet,
)

onEachDatabase(
  'a password',
  (spets) => {
    const { post, login, as, me } = visitor(spets)

    it('that is easily guessed is refused at its field, made, changed or reset', async () => {
      const admin = await make(spets().payload).user({ role: 'administrator', password })
      const { token } = bodyOf(await login(admin.email))
      const headers = { ...as(token), 'content-type': 'application/json', 'accept-language': 'sv' }
      const about = (answer: Answer) => bodyOf(answer).errors?.[0]?.data?.errors?.[0]
      const made = await post('/users', { ...plain.user(), password: 'kort' }, as(token))
      expect([made.status, about(made)?.path]).toEqual([400, 'password'])
      expect(about(made)?.message).toMatch(/för kort.*minst 12 tecken/)
      const changed = await rest(spets(), `/users/${admin.id}`, {
        method: 'PATCH',
        headers,
        body: JSON.stringify({ password: 'password1234', currentPassword: password }),
      })
      expect(about(changed)).toMatchObject({ path: 'password', message: expect.stringMatching(/vanligt eller lätt att gissa/) as string })
      const english = await post('/users', { ...plain.user(), password: 'short' }, { ...as(token), 'accept-language': 'en' })
      expect(about(english)?.message).toMatch(/too short/)
    })

    it('that is changed ends all other logins, not the one that changes it', async () => {
      const { email, id } = await make(spets().payload).user({ role: 'reader', password })
      const [one, two] = [bodyOf(await login(email)).token, bodyOf(await login(email)).token]
      const headers = { ...as(one), 'content-type': 'application/json' }
      await rest(spets(), `/users/${id}`, {
        method: 'PATCH',
        headers,
        body: JSON.stringify({ password: 'another long password', currentPassword: password }),
      })
      expect((await me(one))?.id).toBe(id)
      expect(await me(two)).toBeNull()
    })
  },
  quiet,
)

onEachDatabase(
  'logins',
  (spets) => {
    const firefox = visitor(spets, { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0' })
    const phone = visitor(spets, { 'user-agent': 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0) Version/18.0 Mobile/15E Safari/604.1' })
    const listOf = async (id: string, token?: string) =>
      bodyOf(await rest(spets(), `/users/${id}/logins`, { headers: firefox.as(token) })).logins ?? []

    it('are told with their devices, and ended one by one or all but one’s own', async () => {
      const { email, id } = await make(spets().payload).user({ role: 'reader', password })
      const [own, other, third] = [
        bodyOf(await firefox.login(email)).token,
        bodyOf(await phone.login(email)).token,
        bodyOf(await phone.login(email)).token,
      ]
      const list = await listOf(id, own)
      expect(list).toHaveLength(3)
      expect(list.find(({ current }) => current)).toMatchObject({ browser: 'Firefox', system: 'Windows' })
      const phones = list.filter(({ current }) => !current)
      expect(phones[0]).toMatchObject({ browser: 'Safari', system: 'iPhone' })
      await firefox.post(`/users/${id}/logins/end`, { login: phones[0]?.id }, firefox.as(own))
      expect([await firefox.me(other), await firefox.me(third)].filter(Boolean)).toHaveLength(1)
      await firefox.post(`/users/${id}/logins/end`, {}, firefox.as(own))
      expect(await listOf(id, own)).toHaveLength(1)
      expect([await firefox.me(other), await firefox.me(third)]).toEqual([null, null])
      expect((await firefox.me(own))?.id).toBe(id)
    })

    it('of another are for administrators', async () => {
      const { email, id } = await make(spets().payload).user({ role: 'reader', password })
      const { token } = bodyOf(await phone.login(email))
      const nosy = await make(spets().payload).user({ role: 'communicator', password })
      const administrator = await make(spets().payload).user({ role: 'administrator', password })
      const nosyToken = bodyOf(await firefox.login(nosy.email)).token
      const adminToken = bodyOf(await firefox.login(administrator.email)).token
      for (const path of [`/users/${id}/logins/end`, `/users/${id}/second-factor/reset`])
        for (const headers of [firefox.as(nosyToken), {}]) expect((await firefox.post(path, {}, headers)).status).toBe(403)
      expect((await rest(spets(), `/users/${id}/logins`, { headers: firefox.as(nosyToken) })).status).toBe(403)
      expect(await listOf(id, adminToken)).toHaveLength(1)
      await firefox.post(`/users/${id}/logins/end`, {}, firefox.as(adminToken))
      expect(await firefox.me(token)).toBeNull()
    })
  },
  quiet,
)

onEachDatabase(
  'the second factor',
  (spets) => {
    const person = visitor(spets)
    const { post, login, as, me } = person

    it('is needed for a session, whichever way is tried', async () => {
      const { user, secret } = await withFactor(spets(), person)
      const refused = await login(user.email)
      expect([refused.status, bodyOf(refused).errors?.[0]?.data?.step]).toEqual([401, 'code'])
      expect(refused.headers.get('set-cookie')).toBeNull()
      expect(refused.text).not.toContain('token')
      for (const code of ['', '000000', 'aaaa-aaaa-aaaa-aaaa', secret]) expect((await login(user.email, { code })).status).toBe(401)
      await expect(spets().payload.login({ collection: 'users', data: { email: user.email, password } })).rejects.toThrow()
      const query = 'mutation { loginUser(email: "x", password: "y") { token } }'
      expect((await graphql(spets(), query)).text).not.toContain('"token":"')
      const { sessions } = await spets().payload.findByID({ collection: 'users', id: user.id })
      expect(sessions).toHaveLength(1)
      const { token } = bodyOf(await login(user.email, { code: codeAt(secret, Date.now()) }))
      expect((await me(token))?.id).toBe(user.id)
    })

    it('may be begun in two windows at once: the last one counts', async () => {
      const user = await make(spets().payload).user({ password })
      const { token } = bodyOf(await login(user.email))
      const begun = await Promise.all([1, 2, 3].map(() => post('/users/second-factor/begin', {}, as(token))))
      expect(begun.map(({ status }) => status)).toEqual([200, 200, 200])
      const codes = begun.map((answer) => codeAt(bodyOf(answer).secret ?? '', Date.now()))
      const confirmed: number[] = []
      for (const code of codes) confirmed.push((await post('/users/second-factor/confirm', { code }, as(token))).status)
      expect(confirmed.filter((status) => status === 200)).toHaveLength(1)
    })

    it('takes a code once, and a recovery code once', async () => {
      const { user, secret, recoveryCodes } = await withFactor(spets(), person)
      expect(recoveryCodes).toHaveLength(10)
      const code = codeAt(secret, Date.now())
      const both = await Promise.all([login(user.email, { code }), login(user.email, { code })])
      expect(both.map(({ status }) => status).toSorted()).toEqual([200, 401])
      const [first = '', second = ''] = recoveryCodes
      const recovered = await Promise.all([login(user.email, { code: first }), login(user.email, { code: first })])
      expect(recovered.map(({ status }) => status).toSorted()).toEqual([200, 401])
      expect((await login(user.email, { code: second.toUpperCase() })).status).toBe(200)
    })

    it('is kept so that reading the database gives no codes', async () => {
      const { user, secret, recoveryCodes } = await withFactor(spets(), person)
      const kept = await spets().payload.db.findOne({ collection: 'second-factors', where: { user: { equals: user.id } } })
      for (const text of [secret, ...recoveryCodes, ...recoveryCodes.map((code) => code.replaceAll('-', ''))])
        expect(JSON.stringify(kept)).not.toContain(text)
    })

    it('gives new recovery codes and is switched off only for a code', async () => {
      const { user, secret, recoveryCodes, token } = await withFactor(spets(), person)
      expect((await post('/users/second-factor/off', {}, as(token))).status).toBe(400)
      expect((await post('/users/second-factor/off', { code: '123456' }, as(token))).status).toBe(400)
      const renewed = await post('/users/second-factor/renew', { code: codeAt(secret, Date.now()) }, as(token))
      expect(bodyOf(renewed).recoveryCodes).toHaveLength(10)
      expect((await login(user.email, { code: recoveryCodes[0] })).status).toBe(401)
      const [code] = bodyOf(renewed).recoveryCodes ?? []
      expect((await post('/users/second-factor/off', { code }, as(token))).status).toBe(200)
      expect((await login(user.email)).status).toBe(200)
    })

    it('cannot be guessed: after eight codes there is a pause', async () => {
      const { user, token } = await withFactor(spets(), person)
      const statuses: number[] = []
      for (let attempt = 0; attempt < 9; attempt += 1)
        statuses.push((await post('/users/second-factor/off', { code: '123456' }, as(token))).status)
      expect(statuses.at(-1)).toBe(429)
      expect((await spets().payload.findByID({ collection: 'users', id: user.id })).id).toBe(user.id)
    })

    it('is reset by an administrator, which ends the user’s logins and is written down', async () => {
      const { user, token } = await withFactor(spets(), person)
      const admin = await make(spets().payload).user({ role: 'administrator', password })
      const adminToken = bodyOf(await login(admin.email)).token
      expect((await post(`/users/${user.id}/second-factor/reset`, {}, as(adminToken))).status).toBe(200)
      expect(await me(token)).toBeNull()
      expect((await login(user.email)).status).toBe(200)
      const { totalDocs } = await spets().payload.count({
        collection: 'audit-events',
        where: { and: [{ deed: { equals: 'secondFactorReset' } }, { document: { equals: user.id } }, { actor: { equals: admin.id } }] },
      })
      expect(totalDocs).toBe(1)
    })
  },
  quiet,
)

onEachDatabase(
  'a second factor that the publisher demands',
  (spets) => {
    const person = visitor(spets)
    const { login, as, me } = person

    it('is set up before anything else, and is not demanded by whoever has none', async () => {
      const reader = await make(spets().payload).user({ role: 'reader', password })
      const communicator = await make(spets().payload).user({ role: 'communicator', password })
      const bare = await make(spets().payload).user({ role: 'administrator', password })
      const before = bodyOf(await login(communicator.email)).token
      const demanding = { ...plain.publisher(), security: { secondFactor: 'staff' } } as const
      const asUser = (user: typeof bare) => ({ overrideAccess: false, user: { ...user, collection: 'users' } }) as const
      await expect(spets().payload.updateGlobal({ slug: 'publisher', data: demanding, ...asUser(bare) })).rejects.toThrow()
      const { user: admin } = await withFactor(spets(), person, 'administrator')
      await spets().payload.updateGlobal({ slug: 'publisher', data: demanding, ...asUser(admin) })

      expect(await me(before)).toBeNull()
      expect((await login(reader.email)).status).toBe(200)
      const refused = await login(communicator.email)
      const left = bodyOf(refused).errors?.[0]?.data
      expect([refused.status, left?.step, refused.headers.get('set-cookie')]).toEqual([401, 'setUp', null])
      expect((await login(communicator.email, { code: '000000' })).status).toBe(401)
      const done = bodyOf(await login(communicator.email, { code: codeAt(left?.secret ?? '', Date.now()) }))
      expect(done.recoveryCodes).toHaveLength(10)
      expect((await me(done.token))?.id).toBe(communicator.id)
      const off = await person.post('/users/second-factor/off', { code: done.recoveryCodes?.[0] }, as(done.token))
      expect(off.status).toBe(409)
    })

    it('is a setting that the public does not read', async () => {
      expect((await rest(spets(), '/globals/publisher')).text).not.toContain('secondFactor')
    })
  },
  quiet,
)

describe.each(['sv', 'en'])('the mail with a link to choose a password, in %s', (language) => {
  const servers: TestMailServer[] = []
  onEachDatabase(
    '',
    (spets) => {
      const { post, login, me } = visitor(spets, { 'accept-language': language })
      let mail: TestMailServer
      beforeAll(async () => {
        mail = await startMailServer()
        servers.push(mail)
        const { payload, settings } = spets()
        payload.sendEmail = (await payloadMail({ ...settings, smtpUrl: mail.url }))({ payload }).sendEmail
        return () => mail.close()
      })
      const linkTo = async (address: string) => {
        await until('the mail has come', () => mail.recipients().includes(address))
        const { html, text, subject } = await mail.to(address)
        const [, token = ''] = /\/admin\/reset\/([\w-]+)/.exec(String(html)) ?? []
        expect(text).toContain(`/admin/reset/${token}`)
        return { token, subject }
      }

      it('works once, within the hour, and logs nobody in', async () => {
        const { email } = await make(spets().payload).user({ role: 'reader', password, email: `forgot-${nextNumber()}@users.example` })
        const before = bodyOf(await login(email)).token
        await post('/users/forgot-password', { email })
        const { token, subject } = await linkTo(email)
        expect(subject).toBe(language === 'sv' ? 'Välj ett nytt lösenord till Spets' : 'Choose a new password for Spets')
        const weak = await post('/users/reset-password', { token, password: 'short' })
        expect([weak.status, bodyOf(weak).errors?.[0]?.data?.errors?.[0]?.path]).toEqual([400, 'password'])
        const chosen = await post('/users/reset-password', { token, password: 'green hills far away' })
        expect([chosen.status, chosen.headers.get('set-cookie')]).toEqual([200, null])
        expect(chosen.text).not.toContain('"token"')
        expect(await me(before)).toBeNull()
        expect((await post('/users/reset-password', { token, password: 'blue hills far away' })).status).toBe(403)
        expect((await login(email)).status).toBe(401)
        expect((await login(email, { password: 'green hills far away' })).status).toBe(200)
      })

      it('comes from the publisher, and from the host of Spets as long as there is none', async () => {
        const sendersOf = async (address: string) => {
          await linkTo(address)
          const { from, replyTo } = await mail.to(address)
          return [from?.value[0]?.address, replyTo?.value[0]?.address]
        }
        const [before, after] = [`before-${nextNumber()}@users.example`, `after-${nextNumber()}@users.example`]
        for (const email of [before, after]) await make(spets().payload).user({ password, email })
        await post('/users/forgot-password', { email: before })
        expect(await sendersOf(before)).toEqual(['spets@spets.example', undefined])
        await spets().payload.updateGlobal({ slug: 'publisher', data: plain.publisher() })
        await post('/users/forgot-password', { email: after })
        expect(await sendersOf(after)).toEqual(['news@region.example', 'reply@region.example'])
      })

      it('is worth nothing after an hour, and is not kept as it is', async () => {
        const { email, id } = await make(spets().payload).user({ password, email: `late-${nextNumber()}@users.example` })
        await post('/users/forgot-password', { email })
        const { token } = await linkTo(email)
        const kept = await spets().payload.db.findOne<{ id: string; resetPasswordToken: string; resetPasswordExpiration: string }>({
          collection: 'users',
          where: { id: { equals: id } },
        })
        expect(kept?.resetPasswordToken).not.toBe(token)
        const left = new Date(kept?.resetPasswordExpiration ?? 0).getTime() - Date.now()
        expect(left).toBeGreaterThan(55 * 60_000)
        expect(left).toBeLessThanOrEqual(60 * 60_000)
        await spets().payload.db.updateOne({
          collection: 'users',
          id,
          data: { resetPasswordExpiration: new Date(Date.now() - 1000).toISOString() },
        })
        expect((await post('/users/reset-password', { token, password: 'green hills far away' })).status).toBe(403)
      })

      it('comes to a new user whom an administrator made', async () => {
        const admin = await make(spets().payload).user({ role: 'administrator', password })
        const { token } = bodyOf(await login(admin.email))
        const email = `new-${nextNumber()}@users.example`
        const made = await post('/users', { ...plain.user(), email }, { authorization: `JWT ${token}` })
        expect(made.status).toBe(201)
        const link = await linkTo(email)
        expect((await post('/users/reset-password', { token: link.token, password: 'green hills far away' })).status).toBe(200)
      })
    },
    quiet,
  )
})

onEachDatabase(
  'many logins at once',
  (spets) => {
    const { as, login, me, post } = visitor(spets)

    it('with the right password all last, are told, and end when they are ended', async () => {
      const { id, email } = await make(spets().payload).user({ password })
      const answers = await Promise.all(Array.from({ length: 20 }, () => login(email)))
      expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200))
      const tokens = answers.map((answer) => bodyOf(answer).token)
      const lists = await Promise.all(tokens.map((token) => rest(spets(), `/users/${id}/logins`, { headers: as(token) })))
      for (const list of lists) expect(bodyOf(list).logins).toHaveLength(20)
      expect((await Promise.all(tokens.map((token) => me(token)))).map((user) => user?.id)).toEqual(tokens.map(() => id))

      const [first = '', second = '', ...others] = tokens
      await post('/users/logout', {}, as(first))
      expect(await me(first)).toBeNull()
      expect((await me(second))?.id).toBe(id)
      await post(`/users/${id}/logins/end`, {}, as(second))
      expect(await Promise.all(others.map((token) => me(token)))).toEqual(others.map(() => null))
      expect((await me(second))?.id).toBe(id)
    })

    it('that one ended stays ended, though another login saw it when it began', async () => {
      const { email } = await make(spets().payload).user({ password })
      const token = bodyOf(await login(email)).token
      await Promise.all([login(email), login(email), post('/users/logout', {}, as(token)), login(email)])
      expect(await me(token)).toBeNull()
    })
  },
  quiet,
)

onEachDatabase(
  'a refused login',
  (spets) => {
    const { login } = visitor(spets)

    it('does the same work whether the account is unknown, the password wrong or the account locked', async () => {
      const [known, locked] = [await make(spets().payload).user({ password }), await make(spets().payload).user({ password })]
      const lockUntil = new Date(Date.now() + 60_000).toISOString()
      await spets().payload.db.updateOne({ collection: 'users', id: locked.id, data: { lockUntil }, returning: false })
      const hashes = vi.spyOn(crypto, 'pbkdf2')
      const workOf = async (email: string) => {
        hashes.mockClear()
        const { status } = await login(email, { password: 'not the password' })
        return { status, work: hashes.mock.calls.map(([, , iterations, keyLength, digest]) => [iterations, keyLength, digest]) }
      }
      const wrong = await workOf(known.email)
      expect(wrong).toMatchObject({ status: 401, work: [[600_000, 32, 'sha256']] })
      expect(await workOf('nobody@users.example')).toEqual(wrong)
      expect(await workOf(locked.email)).toEqual(wrong)
      hashes.mockRestore()
    })
  },
  quiet,
)
