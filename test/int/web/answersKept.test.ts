import { handleEndpoints } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { refusalAtDoor } from '../../../src/access/apiDoor'
import { answerWithin } from '../../../src/web/api/answerWithin'
import { type Client, clientFor } from '../../support/clients'
import { make, picture } from '../../support/fixtures'
import { graphql } from '../../support/graphql'
import { sending } from '../../support/rest'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('an answer of the API', (spets) => {
  let user: Client
  let login: Record<string, string>
  beforeAll(async () => {
    user = await clientFor(spets(), { role: 'administrator' })
    login = { authorization: `JWT ${user.token}` }
    await make(spets().payload).contact()
  })

  /** What an answer says of being kept, asked as the routes of the app ask. */
  async function kept(path: string, init: RequestInit = {}): Promise<string | null> {
    const { key, payload, settings } = spets()
    const request = new Request(`${settings.publicUrl}/api${path}`, init)
    const writes = !['GET', 'HEAD'].includes(init.method ?? 'GET')
    const answer = () => handleEndpoints({ config: payload.config, request, payloadInstanceCacheKey: key })
    const door = { by: 'rest', writes, language: 'en' } as const
    return ((await refusalAtDoor(payload, request, writes)) ?? (await answerWithin(payload, request, door, answer))).headers.get(
      'cache-control',
    )
  }

  async function keptOfGraphql(query: string, headers: Record<string, string> = {}): Promise<string | null> {
    const { payload, settings } = spets()
    const request = new Request(`${settings.publicUrl}/api/graphql`, sending('POST', { query }, headers))
    const answer = await answerWithin(payload, request, { by: 'graphql', writes: false, language: 'en' }, async () => {
      const { headers: said, status, text } = await graphql(spets(), query, {}, headers)
      return new Response(text, { headers: said, status })
    })
    return answer.headers.get('cache-control')
  }

  describe('is kept by no cache', () => {
    it.each([
      '/contacts',
      '/contacts?limit=1&depth=0',
      '/contacts/count',
      '/users',
      '/users/me',
      '/access',
      '/news',
      '/media',
      '/globals/mail-settings',
      '/globals/publisher',
      '/payload-preferences/x',
      '/dispatches',
    ])('to a user at %s', async (path) => {
      expect(await kept(path, { headers: login })).toBe('no-store')
      expect(await kept(path, { headers: { cookie: `payload-token=${user.token}` } })).toBe('no-store')
    })

    it.each([
      '/contacts',
      '/contacts/000',
      '/users',
      '/users/me',
      '/users/init',
      '/access',
      '/globals/mail-settings',
      '/news/versions',
      '/news/none',
      '/none',
      '/news?limit=-1',
      '/audit-events',
    ])('to nobody at %s, where there is nothing for everyone', async (path) => expect(await kept(path)).toBe('no-store'))

    it('when somebody logs in, out, or asks for a link, well or badly', async () => {
      for (const path of ['login', 'logout', 'refresh-token', 'forgot-password', 'reset-password', 'first-register'])
        for (const body of [{}, { email: user.email, password: 'a long password for tests', token: 'x' }])
          expect(await kept(`/users/${path}`, sending('POST', body)), path).toBe('no-store')
    })

    it('when something is changed, or refused', async () => {
      expect(await kept('/people', sending('POST', { name: 'Eva Berg' }, login))).toBe('no-store')
      expect(await kept('/people', sending('POST', {}, login))).toBe('no-store')
      expect(await kept('/people', sending('POST', { name: 'Eva Berg' }))).toBe('no-store')
      expect(await kept('/people/000', { method: 'DELETE' })).toBe('no-store')
      expect(await kept('/news', { headers: { authorization: 'Bearer wrong' } })).toBe('no-store')
    })

    it('when GraphQL is asked by a user, changes something or refuses something', async () => {
      expect(await keptOfGraphql('{ Contacts { docs { id } } }', login)).toBe('no-store')
      expect(await keptOfGraphql('{ NewsItems { docs { id } } }', login)).toBe('no-store')
      expect(await keptOfGraphql('{ Contacts { docs { id } } }')).toBe('no-store')
      expect(await keptOfGraphql('{ NewsItems { docs { id } } Contacts { docs { id } } }')).toBe('no-store')
      expect(await keptOfGraphql(`mutation { loginUser(email: "${user.email}", password: "a long password for tests") { token } }`)).toBe(
        'no-store',
      )
      expect(await keptOfGraphql('{ nothing')).toBe('no-store')
    })
  })

  it('is kept as it says itself where it is for everyone', async () => {
    const { filename } = await spets().payload.create({ collection: 'media', data: { alt: 'A pixel' }, file: picture() })
    for (const path of ['/news', '/news?limit=1', '/media', '/globals/publisher', `/media/file/${filename}`])
      expect(await kept(path), path).not.toBe('no-store')
    expect(await kept(`/media/file/${filename}`, { headers: { cookie: 'payload-lng=sv' } })).not.toBe('no-store')
    expect(await keptOfGraphql('{ NewsItems { docs { id } } }')).not.toBe('no-store')
  })
})
