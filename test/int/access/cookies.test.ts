import { expect, it } from 'vitest'
import { rest, sending } from '../../support/rest'
import { onEachDatabase, type Spets } from '../../support/spets'

const quiet = { logLevel: 'silent' }

onEachDatabase(
  'the cookie of those who log in',
  (spets) => {
    const who = async (headers: Record<string, string>) => {
      const { text } = await rest(spets(), '/users/me', { headers: { cookie: await cookieOf(spets()), ...headers } })
      return (JSON.parse(text) as { user: { role: string } | null }).user?.role ?? null
    }

    it('is taken from our own pages', async () => {
      expect(await who({ origin: spets().settings.publicUrl })).toBe('administrator')
      expect(await who({ 'sec-fetch-site': 'same-origin' })).toBe('administrator')
    })

    it('is not taken from the pages of others, nor where none is named', async () => {
      expect(new Set(spets().payload.config.csrf)).toEqual(new Set([spets().settings.publicUrl]))
      for (const origin of ['https://evil.example', 'http://spets.example.evil.example', 'http://spets.example:8080', 'null'])
        expect(await who({ origin }), origin).toBeNull()
      expect(await who({ 'sec-fetch-site': 'cross-site' })).toBeNull()
      expect(await who({})).toBeNull()
    })

    it('changes nothing for the page of another', async () => {
      const user = await spets().user('administrator')
      const headers = { cookie: await cookieOf(spets()), origin: 'https://evil.example' }
      const answer = await rest(spets(), `/users/${user.id}`, sending('PATCH', { name: 'Taken' }, headers))
      expect(answer.status).toBe(403)
      expect(await spets().payload.findByID({ collection: 'users', id: user.id })).toMatchObject({ name: user.name })
    })

    it('is out of reach for scripts, and not sent along from other sites', async () => {
      expect(await cookieOf(spets(), 'whole')).toMatch(/HttpOnly/i)
      expect(await cookieOf(spets(), 'whole')).toMatch(/SameSite=Lax/i)
    })
  },
  quiet,
)

onEachDatabase(
  'the cookie of an installation with https',
  (spets) => {
    it('goes over no other way', async () => {
      expect(await cookieOf(spets(), 'whole')).toMatch(/; Secure/i)
    })
  },
  { ...quiet, publicUrl: 'https://spets.example' },
)

const cookies = new Map<string, string>()

async function cookieOf(spets: Spets, part: 'pair' | 'whole' = 'pair'): Promise<string> {
  const cookie = cookies.get(spets.key) ?? (await newCookieOf(spets))
  cookies.set(spets.key, cookie)
  return part === 'pair' ? (cookie.split(';')[0] ?? '') : cookie
}

async function newCookieOf(spets: Spets): Promise<string> {
  const { email } = await spets.user('administrator')
  const data = { email, password: 'a long password for administrator' }
  const { headers } = await rest(spets, '/users/login', sending('POST', data))
  return headers.get('set-cookie') ?? ''
}
