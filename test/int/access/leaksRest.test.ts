import { beforeAll, describe, expect, it } from 'vitest'
import { make } from '../../support/fixtures'
import { guesses, hiddenPaths, publicCollections } from '../../support/probes'
import { type Answer, rest, sending } from '../../support/rest'
import { type Hidden, hideSecrets, secret } from '../../support/secrets'
import { onEachDatabase } from '../../support/spets'

const nobodyHas = 'zznobodyhas'

/** Refusals are what is asked for here, and no mail server listens. */
const changes = { logLevel: 'silent', smtpUrl: 'smtp://127.0.0.1:1' }

onEachDatabase(
  'what the public gets by REST',
  (spets) => {
    let hidden: Hidden
    beforeAll(async () => {
      hidden = await hideSecrets(spets())
    })

    const get = async (path: string): Promise<Answer> => {
      const answer = await rest(spets(), path)
      expect(answer.text, path).not.toContain(secret)
      expect(answer.status, path).toBeLessThan(500)
      return answer
    }
    const limitAt = async (path: string) => (JSON.parse((await get(path)).text) as { limit: number }).limit
    const post = (path: string, body: object) => rest(spets(), path, sending('POST', body))
    const idsAt = async (path: string): Promise<string[]> => {
      const { docs } = JSON.parse((await get(path)).text) as { docs: { id: string }[] }
      return docs.map(({ id }) => id)
    }

    describe('documents', () => {
      const { area, term, news, meeting, activity } = {
        area: 'strength-areas',
        term: 'terms',
        news: 'news',
        meeting: 'meetings',
        activity: 'activities',
      }

      it('are those that are published or public, and no others', async () => {
        const { published, drafts, closed } = hidden
        expect(await idsAt(`/${area}?depth=0`)).toContain(published.area)
        expect(await idsAt(`/${area}?limit=100`)).not.toContain(drafts.area)
        expect(await idsAt(`/${term}?limit=100`)).not.toContain(drafts.term)
        expect(await idsAt(`/${news}?limit=100`)).not.toContain(drafts.news)
        expect(await idsAt(`/${news}`)).toContain(published.news)
        expect(await idsAt(`/${meeting}?limit=100`)).not.toContain(closed.meeting)
        expect(await idsAt(`/${meeting}`)).toContain(published.meeting)
        expect(await idsAt(`/${activity}?limit=100`)).not.toContain(closed.activity)
        expect(await idsAt(`/${activity}`)).toContain(published.activity)
      })

      it.each(publicCollections)('of %s tell nothing, however they are asked for', async (slug) => {
        const queries = [
          'depth=4',
          'depth=99&locale=all',
          'draft=true&depth=4',
          'trash=true&depth=2',
          'limit=0&pagination=false',
          'locale=sma&fallback-locale=none',
          'select[id]=true&select[otherSpellings]=true&select[organiser]=true&select[plan]=true&depth=3',
          'select[createdAt]=false&depth=3',
          'showHiddenFields=true&overrideAccess=true&disableErrors=true&includeLockStatus=true',
          'populate[contacts][email]=true&populate[segments][name]=true&populate[users][email]=true&depth=4',
          'joins[contacts][limit]=0&joins[invitations][limit]=0&joins[narrower][limit]=0&joins[carriedOutBy][limit]=0&depth=4',
          `where[_status][equals]=draft&draft=true`,
        ]
        for (const query of queries) expect([200, 400]).toContain((await get(`/${slug}?${query}`)).status)
        expect((await get(`/${slug}/count?draft=true&trash=true`)).status).toBe(200)
      })

      it('by id are told as one that does not exist', async () => {
        const nowhere = hidden.published.organisation
        const pairs = [
          ...Object.entries({ [area]: hidden.drafts.area, [term]: hidden.drafts.term, [news]: hidden.drafts.news }),
          ...Object.entries({ [meeting]: hidden.closed.meeting, [activity]: hidden.closed.activity }),
        ]
        for (const [slug, id] of pairs)
          for (const query of ['', '?draft=true&depth=4', '?trash=true', '?data={"id":1}']) {
            const [one, none] = [await get(`/${slug}/${id}${query}`), await get(`/${slug}/${nowhere}${query}`)]
            expect([one.status, one.text]).toEqual([404, none.text])
          }
      })

      it('keep what a newer draft says to themselves', async () => {
        for (const [slug, id] of [
          [news, hidden.published.news],
          [term, hidden.published.term],
          [area, hidden.published.area],
        ])
          for (const query of ['', '?draft=true', '?draft=true&depth=4&locale=all'])
            expect((await get(`/${slug}/${id}${query}`)).status).toBe(200)
      })

      it('come at most a hundred at a time, and ten when nothing is asked', async () => {
        expect(await limitAt('/news?limit=0')).toBe(10)
        expect(await limitAt('/news?pagination=false')).toBe(10)
        expect(await limitAt('/news?limit=100000')).toBe(100)
        for (const limit of ['-3', '7.9', 'many']) expect((await get(`/news?limit=${limit}`)).status).toBe(400)
      })

      it('can be asked for by what they hold and what they point at', async () => {
        const { slug } = await spets().payload.findByID({ collection: 'strength-areas', id: hidden.published.area })
        expect(await idsAt(`/news?where[strengthAreas.slug][equals]=${slug}`)).toEqual([hidden.published.news])
        expect(await idsAt(`/news?where[and][0][slug][exists]=true&sort=-date,title`)).toContain(hidden.published.news)
        expect(await idsAt(`/strength-areas?where[meetingPattern.kind][exists]=false`)).toContain(hidden.published.area)
      })

      it('come with all that they point at', async () => {
        const areas = await Promise.all(Array.from({ length: 12 }, () => make(spets().payload).strengthArea()))
        const { id } = await make(spets().payload).activity({ strengthAreas: areas.map((each) => each.id) })
        const { strengthAreas } = JSON.parse((await get(`/activities/${id}?depth=1`)).text) as { strengthAreas: object[] }
        expect(strengthAreas.filter((each) => typeof each === 'object')).toHaveLength(12)
      })
    })

    describe('what is private', () => {
      it('is refused in every collection and by every way', async () => {
        const { 'payload-preferences': preference, ...collections } = hidden.private
        const [known, unknown] = [await get(`/payload-preferences/${preference}`), await get('/payload-preferences/no')]
        expect(known.text).toBe(unknown.text)
        for (const [slug, id] of Object.entries(collections)) {
          const ways = [`/${slug}`, `/${slug}/${id}`, `/${slug}/count`, `/${slug}/versions`, `/${slug}?depth=4&limit=0`]
          for (const way of [...ways, `/${slug}?where[id][equals]=${id}`, `/${slug}?sort=-createdAt`])
            expect([403, 404], way).toContain((await get(way)).status)
        }
      })

      it('cannot be written', async () => {
        for (const [slug, id] of Object.entries(hidden.private)) {
          for (const [way, init] of [
            [`/${slug}`, sending('POST', {})],
            [`/${slug}/${id}`, sending('PATCH', { name: 'x' })],
            [`/${slug}?where[id][exists]=true`, sending('PATCH', { name: 'x' })],
            [`/${slug}/${id}`, { method: 'DELETE' }],
            [`/${slug}?where[id][exists]=true`, { method: 'DELETE' }],
            [`/${slug}/${id}/duplicate`, sending('POST', {})],
          ] as const)
            expect([401, 403, 404], `${init.method} ${way}`).toContain((await rest(spets(), way, init)).status)
        }
      })

      it('has no versions', async () => {
        for (const slug of publicCollections) expect([403, 404]).toContain((await get(`/${slug}/versions?depth=3&limit=0`)).status)
        const { docs } = await spets().payload.findVersions({ collection: 'news', limit: 1 })
        expect([403, 404]).toContain((await get(`/news/versions/${docs[0]?.id}`)).status)
        expect((await rest(spets(), `/news/versions/${docs[0]?.id}`, sending('POST', {}))).status).toBe(403)
        for (const slug of ['publisher', 'explanation-model']) expect([403, 404]).toContain((await get(`/globals/${slug}/versions`)).status)
      })

      it('is not in the globals', async () => {
        for (const slug of ['publisher', 'explanation-model'])
          for (const query of ['', '?draft=true&depth=4&locale=all']) expect((await get(`/globals/${slug}${query}`)).status).toBe(200)
      })
    })

    describe('a guess', () => {
      it.each(hiddenPaths)('about %s.%s is answered the same, right or wrong', async (slug, path) => {
        for (const guess of guesses(path)) {
          const [right, wrong] = [await get(`/${slug}${guess(secret)}`), await get(`/${slug}${guess(nobodyHas)}`)]
          expect([right.status, right.text], guess(secret)).toEqual([wrong.status, wrong.text])
        }
      })

      it.each(hiddenPaths)('about the order of %s.%s is answered the same both ways', async (slug, path) => {
        const underscored = path.replaceAll('.', '__')
        for (const form of [`sort=-${path}`, `sort[]=-${underscored}`, `draft=true&sort=slug,-${path}`]) {
          const [up, down] = [await get(`/${slug}?${form.replace('-', '')}`), await get(`/${slug}?${form}`)]
          expect([up.status, up.text], form).toEqual([down.status, down.text])
        }
      })
    })

    describe('the door', () => {
      it('does not tell who has an account', async () => {
        const { email, locked } = hidden.accounts
        const password = 'a wrong password'
        const unknown = await post('/users/login', { email: 'nobody@hidden.example', password })
        expect(unknown.status).toBe(401)
        for (const address of [email, locked]) {
          const known = await post('/users/login', { email: address, password })
          expect([known.status, known.text]).toEqual([unknown.status, unknown.text])
        }
      })

      it('answers a wrong login no faster where there is no account', async () => {
        const started = performance.now()
        await rest(spets(), '/users/login', sending('POST', { email: 'no@one.example', password: 'x' }))
        expect(performance.now() - started).toBeGreaterThan(400)
      })

      it('answers a forgotten password the same, account or not, mail server or not', async () => {
        const known = await post('/users/forgot-password', { email: hidden.accounts.email })
        const unknown = await post('/users/forgot-password', { email: 'nobody@hidden.example' })
        expect([known.status, known.text]).toEqual([unknown.status, unknown.text])
        expect(known.status).toBe(200)
        expect(known.text).not.toContain(secret)
      })

      it('is closed for a first user once there is one, and for unlocking', async () => {
        const { email, password } = { email: 'first@hidden.example', password: 'a long enough password' }
        const first = await rest(
          spets(),
          '/users/first-register',
          sending('POST', { name: 'First', email, password, role: 'administrator' }),
        )
        expect(first.status).toBe(403)
        const unlock = await rest(spets(), '/users/unlock', sending('POST', { email: hidden.accounts.email }))
        expect(unlock.status).toBe(403)
        const { totalDocs } = await spets().payload.count({ collection: 'users', where: { email: { equals: email } } })
        expect(totalDocs).toBe(0)
      })

      it('says nobody is there', async () => {
        expect(JSON.parse((await get('/users/me')).text)).toMatchObject({ user: null })
        expect((await get('/access')).text).not.toContain('"contacts"')
      })

      it('runs no jobs', async () => {
        for (const path of ['/payload-jobs/run', '/payload-jobs/run?allQueues=true', '/payload-jobs/handle-schedules'])
          expect((await get(path)).status).toBe(401)
      })

      it('has no migrations behind it', async () => {
        for (const path of ['/payload-migrations', '/payload-migrations/count']) expect((await rest(spets(), path)).status).toBe(501)
      })
    })
  },
  changes,
)
