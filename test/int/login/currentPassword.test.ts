import { describe, expect, it } from 'vitest'
import type { Role } from '../../../src/access/roles'
import { make, nextNumber } from '../../support/fixtures'
import { type Answer, rest, sending } from '../../support/rest'
import { onEachDatabase } from '../../support/spets'

const password = 'a long password for tests'
const another = 'another long secret for tests'

onEachDatabase(
  'an address or a password to log in with',
  (spets) => {
    const payload = () => spets().payload
    const login = async (email: string, given = password) => rest(spets(), '/users/login', sending('POST', { email, password: given }))
    const tokenOf = async (email: string) => (JSON.parse((await login(email)).text) as { token: string }).token

    /** Somebody who is logged in. */
    async function someone(role: Role = 'reader') {
      const { email, id } = await make(payload()).user({ role, password })
      const headers = { authorization: `JWT ${await tokenOf(email)}` }
      const patch = (body: object, path = `/users/${id}`, language = 'en') =>
        rest(spets(), path, sending('PATCH', body, { ...headers, 'accept-language': language }))
      return { email, id, headers, patch }
    }
    const newAddress = () => `new-${nextNumber()}@users.example`
    const wrongAt = ({ text }: Answer) =>
      (JSON.parse(text) as { errors?: { data?: { errors?: { path: string; message: string }[] } }[] }).errors?.[0]?.data?.errors?.[0]
    const addressOf = async (id: string) => (await payload().findByID({ collection: 'users', id })).email

    it.each(['administrator', 'reader'] as const)('is changed by an %s who shows the current password', async (role) => {
      const user = await someone(role)
      const email = newAddress()
      expect((await user.patch({ email, currentPassword: password })).status).toBe(200)
      expect((await user.patch({ password: another, currentPassword: password })).status).toBe(200)
      expect(await addressOf(user.id)).toBe(email)
      expect((await login(email, another)).status).toBe(200)
      expect((await login(email)).status).toBe(401)
    })

    describe('is not changed, and it is said at the field what to do', () => {
      it.each([
        ['without', undefined, /current password/],
        ['with none', '', /current password/],
        ['with a wrong one', 'not the right password', /is wrong/],
        ['with something else than a text', { $ne: null }, /current password/],
        ['with a list', [password], /current password/],
      ])('%s', async (_way, currentPassword, message) => {
        const user = await someone()
        for (const change of [
          { email: newAddress() },
          { password: another },
          { email: newAddress(), password: another, name: 'Mallory' },
        ]) {
          const answer = await user.patch({ ...change, currentPassword })
          expect([answer.status, wrongAt(answer)?.path], answer.text).toEqual([400, 'currentPassword'])
          expect(wrongAt(answer)?.message).toMatch(message)
        }
        expect((await login(user.email)).status).toBe(200)
        expect(await payload().findByID({ collection: 'users', id: user.id })).not.toMatchObject({ name: 'Mallory' })
      })

      it('by a question, by a form, in Swedish', async () => {
        const user = await someone()
        const byQuestion = await user.patch({ email: newAddress() }, `/users?where[id][equals]=${user.id}`, 'sv')
        expect(wrongAt(byQuestion)?.message).toMatch(/nuvarande lösenord/)
        const form = new FormData()
        form.set('_payload', JSON.stringify({ email: newAddress() }))
        const byForm = await rest(spets(), `/users/${user.id}`, { method: 'PATCH', body: form, headers: user.headers })
        expect(wrongAt(byForm)?.path).toBe('currentPassword')
        expect(await addressOf(user.id)).toBe(user.email)
      })
    })

    it('of another is changed by an administrator who shows their own', async () => {
      const [administrator, other] = [await someone('administrator'), await someone()]
      const email = newAddress()
      await administrator.patch({ password: 'a third long secret', currentPassword: password }, `/users/${administrator.id}`)
      const own = 'a third long secret'
      expect(wrongAt(await administrator.patch({ email }, `/users/${other.id}`))?.path).toBe('currentPassword')
      expect(wrongAt(await administrator.patch({ email, currentPassword: password }, `/users/${other.id}`))?.message).toMatch(/is wrong/)
      expect((await administrator.patch({ email, currentPassword: own }, `/users/${other.id}`)).status).toBe(200)
      expect(await addressOf(other.id)).toBe(email)
    })

    it('of another is not changed by anyone else, whatever they show, and nothing is said of it', async () => {
      const [reader, other] = [await someone(), await someone()]
      for (const currentPassword of [undefined, password, 'wrong'])
        expect((await reader.patch({ email: newAddress(), currentPassword }, `/users/${other.id}`)).status).toBe(403)
      expect(await addressOf(other.id)).toBe(other.email)
    })

    it('troubles nobody who changes something else, though a form sends the address along', async () => {
      const user = await someone('administrator')
      for (const change of [
        { name: 'Eva' },
        { name: 'Eva Berg', email: user.email },
        { name: 'Eva Bergs', email: ` ${user.email.toUpperCase()} ` },
        { name: 'E', password: '' },
      ])
        expect((await user.patch(change)).status, JSON.stringify(change)).toBe(200)
      const other = await someone()
      expect((await user.patch({ role: 'communicator', email: other.email }, `/users/${other.id}`)).status).toBe(200)
    })

    it('is tried as seldom as a login, also many at once, and tries that failed are forgotten when one is right', async () => {
      const user = await someone()
      for (let tries = 0; tries < 7; tries += 1)
        expect((await user.patch({ email: newAddress(), currentPassword: 'wrong' })).status).toBe(400)
      expect((await user.patch({ password: another, currentPassword: password })).status).toBe(200)
      const answers = await Promise.all(Array.from({ length: 12 }, () => user.patch({ email: newAddress(), currentPassword: 'wrong' })))
      expect(answers.filter(({ status }) => status === 429)).toHaveLength(4)
      expect((await user.patch({ email: newAddress(), currentPassword: another })).status).toBe(429)
      expect((await user.patch({ name: 'Still here' })).status).toBe(200)
      expect((await login(user.email, another)).status).toBe(200)
    })

    it('is not stored, told or noted', async () => {
      const user = await someone()
      const answer = await user.patch({ email: newAddress(), currentPassword: password })
      expect(answer.text).not.toContain(password)
      const { docs } = await payload().find({ collection: 'audit-events', where: { document: { equals: user.id } }, pagination: false })
      expect(JSON.stringify(docs)).not.toMatch(/currentPassword|a long password/)
    })

    it('ends the other logins when the password is new, and shuts the links of an earlier address', async () => {
      const user = await someone()
      const second = { authorization: `JWT ${await tokenOf(user.email)}` }
      await payload().db.updateOne({
        collection: 'users',
        id: user.id,
        data: { resetPasswordToken: 'x', resetPasswordExpiration: new Date(Date.now() + 9e6).toISOString() },
      })
      expect((await user.patch({ email: newAddress(), password: another, currentPassword: password })).status).toBe(200)
      const me = async (headers: Record<string, string>) =>
        (JSON.parse((await rest(spets(), '/users/me', { headers })).text) as { user: { id: string } | null }).user?.id ?? null
      expect([await me(user.headers), await me(second)]).toEqual([user.id, null])
      const stored = await payload().db.findOne<{ id: string; resetPasswordToken?: string | null }>({
        collection: 'users',
        where: { id: { equals: user.id } },
      })
      expect(stored?.resetPasswordToken ?? null).toBeNull()
    })
  },
  { logLevel: 'silent' },
)
