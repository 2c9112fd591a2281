import { beforeAll, describe, expect, it } from 'vitest'
import { refusalAtDoor } from '../../../src/access/apiDoor'
import { dayOf } from '../../../src/domain/days'
import { make, plain } from '../../support/fixtures'
import { graphql } from '../../support/graphql'
import { rest, sending } from '../../support/rest'
import { onEachDatabase } from '../../support/spets'

onEachDatabase(
  'API clients',
  (spets) => {
    let administrator: Record<string, string>
    let communicator: Record<string, string>
    beforeAll(async () => {
      administrator = await loginOf('administrator')
      communicator = await loginOf('communicator')
    })

    const payload = () => spets().payload
    const post = (path: string, body: object, headers: Record<string, string>) => rest(spets(), path, sending('POST', body, headers))
    async function loginOf(role: 'administrator' | 'communicator') {
      const { email } = await spets().user(role)
      const data = { email, password: `a long password for ${role}` }
      const { token } = await payload().login({ collection: 'users', data })
      return { authorization: `JWT ${token}` }
    }
    async function withKey(): Promise<{ id: string; key: string }> {
      const { id } = await make(payload()).apiClient()
      const { text, status } = await post(`/api-clients/${id}/key`, {}, administrator)
      expect(status).toBe(201)
      return { id, key: (JSON.parse(text) as { key: string }).key }
    }
    const bearer = (key: string) => ({ authorization: `Bearer ${key}` })
    const door = (headers: Record<string, string>, writes = false) =>
      refusalAtDoor(payload(), new Request('http://spets.example/api/news', { headers }), writes)

    describe('a key', () => {
      it('is told once and kept as a hash that nobody reads', async () => {
        const { id, key } = await withKey()
        expect(key).toMatch(/^spets_[\w-]{43}$/)
        const answers = await Promise.all([
          rest(spets(), `/api-clients/${id}?showHiddenFields=true&depth=2`, { headers: administrator }),
          rest(spets(), '/api-clients?select[keyHash]=true', { headers: administrator }),
          graphql(spets(), '{ ApiClients { docs { name state keyStart } } }', {}, administrator),
        ])
        for (const { status, text } of answers) {
          expect(status).toBe(200)
          expect(text).not.toContain(key)
          expect(text).not.toContain('keyHash')
        }
        const stored = await payload().db.findOne({ collection: 'api-clients', where: { id: { equals: id } } })
        expect(JSON.stringify(stored)).not.toContain(key)
      })

      it('is made, renewed and revoked by administrators only', async () => {
        const { id } = await make(payload()).apiClient()
        for (const path of ['key', 'revoke'])
          for (const headers of [communicator, {}]) {
            const { status, text } = await post(`/api-clients/${id}/${path}`, {}, headers)
            expect(status).toBe(403)
            expect(JSON.parse(text)).toMatchObject({ type: 'urn:spets:problem:notAllowed' })
          }
      })

      it('is not written past the ways there are', async () => {
        const forged = { ...plain.apiClient(), state: 'active', keyHash: 'a'.repeat(64), keyStart: 'spets_forged' }
        const { text } = await post('/api-clients', forged, administrator)
        const { doc } = JSON.parse(text) as { doc: { id: string } }
        const stored = await payload().db.findOne({ collection: 'api-clients', where: { id: { equals: doc.id } } })
        expect(stored).toMatchObject({ state: 'noKey' })
        expect(stored).not.toMatchObject({ keyHash: forged.keyHash })
      })

      it('stops at once when it is revoked or renewed', async () => {
        const { id, key } = await withKey()
        expect(await door(bearer(key))).toBeNull()
        const { text } = await post(`/api-clients/${id}/key`, {}, administrator)
        const second = (JSON.parse(text) as { key: string }).key
        expect((await door(bearer(key)))?.status).toBe(401)
        expect(await door(bearer(second))).toBeNull()
        await post(`/api-clients/${id}/revoke`, {}, administrator)
        expect((await door(bearer(second)))?.status).toBe(401)
        expect(await payload().findByID({ collection: 'api-clients', id })).toMatchObject({ state: 'revoked' })
      })

      it('leaves its story in the audit log, without the key', async () => {
        const { id, key } = await withKey()
        await post(`/api-clients/${id}/key`, {}, administrator)
        await post(`/api-clients/${id}/revoke`, {}, administrator)
        const { docs } = await payload().find({ collection: 'audit-events', where: { document: { equals: id } }, sort: 'at' })
        expect(docs.map(({ deed }) => deed)).toEqual(['create', 'keyMade', 'keyRenewed', 'keyRevoked'])
        expect(JSON.stringify(docs)).not.toContain(key)
      })
    })

    describe('at the door', () => {
      it('a wrong key is told so as problem details, in the language of who asks', async () => {
        const answer = await door({ ...bearer('spets_wrong'), 'accept-language': 'sv' })
        expect(answer?.status).toBe(401)
        expect(answer?.headers.get('content-type')).toContain('application/problem+json')
        expect(answer?.headers.get('www-authenticate')).toContain('Bearer')
        expect(await answer?.json()).toMatchObject({ status: 401, title: expect.stringContaining('API-nyckeln') })
      })

      it('anything that is sent as a key is taken for one', async () => {
        for (const authorization of ['Bearer nonsense', 'api-clients API-Key nonsense'])
          expect((await door({ authorization }))?.status, authorization).toBe(401)
      })

      it('a login goes past, and so does who says nothing', async () => {
        const token = administrator.authorization?.slice('JWT '.length) ?? ''
        expect(await door({})).toBeNull()
        expect(await door(administrator)).toBeNull()
        expect(await door(bearer(token))).toBeNull()
      })

      it('a right key does not open for writing', async () => {
        const { key } = await withKey()
        const answer = await door(bearer(key), true)
        expect(answer?.status).toBe(403)
        expect(await answer?.json()).toMatchObject({ type: 'urn:spets:problem:readsOnly' })
      })
    })

    describe('with a key', () => {
      it('read what is published, by Bearer and by Payload’s own header, over REST and GraphQL', async () => {
        const { id, key } = await withKey()
        const live = await make(payload()).news()
        const draft = await make(payload()).news({ _status: 'draft' })
        const ids = async (headers: Record<string, string>) =>
          (JSON.parse((await rest(spets(), '/news?draft=true&limit=100', { headers })).text) as { docs: { id: string }[] }).docs.map(
            (doc) => doc.id,
          )
        for (const headers of [bearer(key), { authorization: `api-clients API-Key ${key}` }]) {
          expect(await ids(headers)).toContain(live.id)
          expect(await ids(headers)).not.toContain(draft.id)
          const { text } = await graphql(spets(), '{ NewsItems(draft: true, limit: 100) { docs { id } } }', {}, headers)
          expect(text).toContain(live.id)
          expect(text).not.toContain(draft.id)
        }
        expect(await payload().findByID({ collection: 'api-clients', id })).toMatchObject({
          lastUsedOn: dayOf(new Date(), spets().settings.zone),
        })
      })

      it('read nothing else, not even themselves, and write nothing', async () => {
        const { id, key } = await withKey()
        const headers = bearer(key)
        for (const slug of ['contacts', 'users', 'newsletters', 'audit-events', 'api-clients', `api-clients/${id}`])
          expect([403, 404], slug).toContain((await rest(spets(), `/${slug}`, { headers })).status)
        for (const [slug, data] of [
          ['news', plain.news()],
          ['contacts', plain.contact()],
          ['api-clients', plain.apiClient()],
        ] as const)
          expect((await post(`/${slug}`, data, headers)).status, slug).toBe(403)
        expect((await post('/payload-preferences/columns', { value: 1 }, headers)).status).toBeGreaterThanOrEqual(400)
        const refreshed = await post('/api-clients/refresh-token', {}, headers)
        const token = (JSON.parse(refreshed.text) as { refreshedToken?: string }).refreshedToken ?? 'none'
        expect((await rest(spets(), '/users/me', { headers: { authorization: `JWT ${token}` } })).text).toContain('"user":null')
      })

      it('are not let in by the address', async () => {
        const { key } = await withKey()
        for (const query of [`api-key=${key}`, `apiKey=${key}`, `token=${key}`, `access_token=${key}`]) {
          const { text } = await rest(spets(), `/api-clients/me?${query}`)
          expect(text).toContain('"user":null')
        }
      })
    })
  },
  { logLevel: 'silent' },
)
