import { beforeAll, expect, it } from 'vitest'
import type { Role } from '../../../src/access/roles'
import type { OwnFeed } from '../../../src/collections/system/Users/endpoints/calendarFeed'
import { withoutPersonal } from '../../../src/domain/log/personal'
import { pathToTell } from '../../../src/requests'
import { ownFeed } from '../../../src/web/calendarFeeds/ownFeed'
import { make, nextNumber } from '../../support/fixtures'
import { rest, sending } from '../../support/rest'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('the calendar of one who logs in', (spets) => {
  const payload = () => spets().payload
  const password = 'a long password of mine'
  let uid: string

  async function logIn(role: Role = 'reader') {
    const email = `calendar-${nextNumber()}@users.example`
    const user = await payload().create({ collection: 'users', data: { name: 'Kal', email, password, role } })
    const { token } = await payload().login({ collection: 'users', data: { email, password } })
    return { user, headers: { authorization: `JWT ${token}` } }
  }
  type Login = Awaited<ReturnType<typeof logIn>>
  const told = async ({ headers }: Login, language = 'sv'): Promise<OwnFeed> =>
    JSON.parse((await rest(spets(), '/users/calendar-feed', { headers: { ...headers, 'accept-language': language } })).text)
  const renew = async ({ headers }: Login, language = 'sv'): Promise<string> =>
    JSON.parse((await rest(spets(), '/users/calendar-feed', sending('POST', {}, { ...headers, 'accept-language': language }))).text).address
  const fetched = (address: string, headers: Record<string, string> = {}) =>
    ownFeed(payload(), new Request(address, { headers }), { file: new URL(address).pathname.split('/').at(-1) ?? '' })

  beforeAll(async () => {
    const meeting = await make(payload()).meeting({ title: 'Internt', public: false, link: 'https://video.example/mote' })
    uid = String(meeting.uid)
  })

  it('has all meetings, those that are not public and links too, for each role', async () => {
    for (const role of ['administrator', 'communicator', 'process-leader', 'reader'] as const) {
      const answer = await fetched(await renew(await logIn(role)))
      expect(answer.status).toBe(200)
      expect(answer.headers.get('cache-control')).toBe('private, no-cache')
      expect(answer.headers.get('x-robots-tag')).toContain('noindex')
      expect(answer.headers.get('access-control-allow-origin')).toBeNull()
      const ics = await answer.text()
      expect(ics).toContain(uid)
      expect(ics).toContain('video.example')
      expect((await fetched(await renew(await logIn(role)), { 'if-none-match': answer.headers.get('etag') ?? '' })).status).toBe(304)
    }
  })

  it('is in the language in which its address was made', async () => {
    const address = await renew(await logIn(), 'en')
    expect(address).toMatch(/^http:\/\/.+\/calendar\/[\w-]{43}\.ics\?language=en$/)
    expect(await (await fetched(address)).text()).toContain('All meetings')
  })

  it('keeps no secret, tells it once, and notes when it was read', async () => {
    const login = await logIn()
    const address = await renew(login)
    const secret = /([\w-]{43})\.ics/.exec(address)?.[1] ?? ''
    const { docs } = await payload().db.find({ collection: 'calendar-feeds', where: { user: { equals: login.user.id } } })
    expect(docs).toHaveLength(1)
    expect(JSON.stringify(docs)).not.toContain(secret)
    const before = await told(login)
    expect([before.readAt, before.address]).toEqual([null, undefined])
    await fetched(address)
    expect((await told(login)).readAt).toBeTruthy()
    for (const said of [withoutPersonal(`GET ${address} failed`), pathToTell(address)]) expect(said).not.toContain(secret)
  })

  it('leads nowhere once it is made anew, revoked, or its user is gone', async () => {
    const login = await logIn()
    const first = await renew(login)
    const second = await renew(login)
    expect((await fetched(first)).status).toBe(404)
    expect((await fetched(second)).status).toBe(200)
    await rest(spets(), '/users/calendar-feed/revoke', sending('POST', {}, login.headers))
    expect((await fetched(second)).status).toBe(404)
    expect((await told(login)).madeAt).toBeNull()
    const third = await renew(login)
    await payload().delete({ collection: 'users', id: login.user.id })
    expect((await fetched(third)).status).toBe(404)
    expect((await payload().db.count({ collection: 'calendar-feeds', where: { user: { equals: login.user.id } } })).totalDocs).toBe(0)
  })

  it('is for those who log in alone, and nobody makes another one theirs', async () => {
    expect((await rest(spets(), '/users/calendar-feed')).status).toBe(403)
    const [one, other] = [await logIn(), await logIn()]
    const address = await renew(one)
    await renew(other)
    await rest(spets(), '/users/calendar-feed/revoke', sending('POST', {}, other.headers))
    expect((await fetched(address)).status).toBe(200)
  })

  it('lets a client try so many wrong secrets only, whatever right ones it has', async () => {
    const address = await renew(await logIn())
    const client = { 'x-forwarded-for': `198.51.100.${(nextNumber() % 200) + 1}` }
    const wrong = `http://spets.example/calendar/${'x'.repeat(43)}.ics`
    for (let right = 0; right < 3; right += 1) expect((await fetched(address, client)).status).toBe(200)
    const answers = await Promise.all(Array.from({ length: 61 }, () => fetched(wrong, client)))
    expect(answers.filter(({ status }) => status === 404)).toHaveLength(60)
    const refused = await fetched(address, client)
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await fetched(address)).status).toBe(200)
  })
})
