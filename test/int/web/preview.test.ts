import { createLocalReq } from 'payload'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { answerHeaders } from '../../../src/domain/guard/answerHeaders'
import { framedWebsite } from '../../../src/framedWebsite'
import { forEveryoneHeader } from '../../../src/keptAnswers'
import { signToken } from '../../../src/links/tokens'
import { previewPage } from '../../../src/web/pages/preview'
import { publicRoutes } from '../../../src/web/routes'
import { v1 } from '../../../src/web/v1/app'
import { make, plain } from '../../support/fixtures'
import { rest } from '../../support/rest'
import { onEachDatabase } from '../../support/spets'

const minute = 60_000

onEachDatabase('previews', (spets) => {
  const payload = () => spets().payload
  let headers: Record<string, string>
  beforeAll(async () => {
    const { email } = await spets().user('reader')
    const { token } = await payload().login({ collection: 'users', data: { email, password: 'a long password for reader' } })
    headers = { authorization: `JWT ${token}` }
    const website = { preview: 'https://www.region.example/{locale}/preview?t={token}&what={type}/{slug}&id={id}' }
    await payload().updateGlobal({ slug: 'publisher', data: { ...plain.publisher(), website } })
  })
  afterEach(() => void vi.useRealTimers())

  /** Out under one name, and changed in a draft. */
  const changed = async (slug: string) => {
    const news = await make(payload()).news({ title: 'Som den är ute', slug })
    await payload().update({ collection: 'news', id: news.id, data: { title: 'Som den ska bli' }, draft: true })
    return news
  }
  const ask = (path: string) => v1(payload()).fetch(new Request(`http://spets.example/v1/${path}`))
  const preview = async (token: string, question = '') => {
    const answer = await ask(`preview/${token}${question}`)
    return {
      status: answer.status,
      headers: answer.headers,
      body: (await answer.json()) as { item?: Record<string, unknown>; type?: string },
    }
  }
  const tokenOf = async (collection: string, id: string, sent = headers) => {
    const answer = await rest(spets(), `/${collection}/${id}/website-preview?locale=en`, { headers: sent })
    return { status: answer.status, url: new URL(answer.headers.get('location') ?? 'none:') }
  }

  const page = async (kind: string, id: string, sent = headers) => {
    const answer = await previewPage(payload(), new Request(`http://spets.example/sv/preview/${kind}/${id}`, { headers: sent }), {
      language: 'sv',
      kind,
      id,
    })
    return { status: answer.status, headers: answer.headers, html: await answer.text() }
  }

  describe('on the own pages', () => {
    it('show what is saved of news, pages, strength areas and meetings, to users alone', async () => {
      const seed = make(payload())
      const drafts = [
        ['news', (await seed.news({ title: 'Nytt utkast', _status: 'draft' })).id, 'Nytt utkast'],
        ['page', (await seed.page({ title: 'Sida i utkast', _status: 'draft' })).id, 'Sida i utkast'],
        ['strengthArea', (await seed.strengthArea({ title: 'Område i utkast', _status: 'draft' })).id, 'Område i utkast'],
        ['meeting', (await seed.meeting({ title: 'Möte för oss', public: false })).id, 'Möte för oss'],
      ] as const
      for (const [kind, id, title] of drafts) {
        const shown = await page(kind, id)
        expect([kind, shown.status]).toEqual([kind, 200])
        expect(shown.html).toContain(title)
        expect(shown.html).toContain('Förhandsvisning.')
        expect(shown.headers.get('cache-control')).toBe('private, no-store')
        expect(shown.headers.has(forEveryoneHeader)).toBe(false)
        expect((await page(kind, id, {})).status).toBe(404)
        expect((await page('call', id)).status).toBe(404)
      }
      const news = await changed('som-den-ska-bli')
      expect((await page('news', news.id)).html).toContain('Som den ska bli')
    })

    it('show what it will look like: nothing beside the document that readers do not see', async () => {
      const seed = make(payload())
      const [hidden, out] = [
        await seed.strengthArea({ title: 'Hemligt område', _status: 'draft' }),
        await seed.strengthArea({ title: 'Öppet område' }),
      ]
      const news = await seed.news({ title: 'Om två områden', _status: 'draft', strengthAreas: [hidden.id, out.id] })
      const { html } = await page('news', news.id)
      expect(html).toContain('Öppet område')
      expect(html).not.toContain('Hemligt område')
    })
  })

  describe('beside the form', () => {
    const beside = async (collection: 'news' | 'meetings', id: string, role: 'reader' | null, locale = 'en') => {
      const { config } = payload().collections[collection]
      const { url } = config.admin.livePreview ?? {}
      if (typeof url !== 'function') throw new Error(`${collection} have none`)
      const data = await payload().findByID({ collection, id, draft: true })
      const user = role && { ...(await spets().user(role)), collection: 'users' as const }
      const req = await createLocalReq(user ? { user } : {}, payload())
      return url({ collectionConfig: config, data, locale: { code: locale, label: '' }, payload: payload(), req })
    }
    const withoutWebsite = (work: () => Promise<void>) => async () => {
      const { website } = await payload().findGlobal({ slug: 'publisher' })
      await payload().updateGlobal({ slug: 'publisher', data: { website: { preview: null } } })
      await work()
      await payload().updateGlobal({ slug: 'publisher', data: { website } })
    }

    it('is the website, by a key that opens the draft', async () => {
      const { id } = await changed('bredvid')
      const url = new URL(String(await beside('news', id, 'reader')))
      expect(url.origin + url.pathname).toBe('https://www.region.example/en/preview')
      expect((await preview(url.searchParams.get('t') ?? '')).body.item?.title).toMatchObject({ value: 'Som den ska bli' })
    })

    it(
      'is our own page where the website shows no drafts, at another address after each save',
      withoutWebsite(async () => {
        const { id } = await changed('bredvid-hos-oss')
        const before = await beside('news', id, 'reader', 'sv')
        await payload().update({ collection: 'news', id, data: { lead: 'Ändrad igen' }, draft: true })
        const after = await beside('news', id, 'reader', 'sv')
        for (const url of [before, after]) expect(url).toMatch(new RegExp(`^/sv/preview/news/${id}\\?saved=`))
        expect(after).not.toBe(before)
      }),
    )

    it('is nothing for those who read no drafts', async () => {
      const { id } = await changed('bredvid-ingen')
      expect(await beside('news', id, null)).toBeNull()
    })

    it('may be framed by us alone, and the website by the admin', async () => {
      const { id } = await changed('i-ram')
      const { headers: sent, html } = await page('news', id)
      expect(sent.get('content-security-policy')).toContain("frame-ancestors 'self'")
      expect(html).toContain('<base target="_blank"/>')
      const [shown] = [await publicRoutes(payload(), new Request('http://spets.example/sv/news'))]
      expect(shown.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      const policy = answerHeaders('/admin/collections/news', framedWebsite())['content-security-policy']
      expect(policy).toContain("frame-src 'self' https://www.region.example;")
      expect(answerHeaders('/sv', framedWebsite())).not.toHaveProperty('content-security-policy')
    })
  })

  it('lead users to the website, with a key in its address', async () => {
    const { id, slug } = await changed('pa-webbplatsen')
    const { status, url } = await tokenOf('news', id)
    expect(status).toBe(303)
    expect(url.origin + url.pathname).toBe('https://www.region.example/en/preview')
    expect(url.searchParams.get('what')).toBe(`news/${slug}`)
    expect(url.searchParams.get('id')).toBe(id)
    expect((await tokenOf('news', id, {})).status).toBe(403)
    expect((await preview(url.searchParams.get('t') ?? '')).status).toBe(200)
  })

  it('answer as the item will, and are kept by nobody', async () => {
    const { id, slug } = await changed('som-posten')
    const { url } = await tokenOf('news', id)
    const token = url.searchParams.get('t') ?? ''
    const { body, headers: sent, status } = await preview(token, '?locale=sv')
    const { item } = (await (await ask(`news/${slug}?locale=sv`)).json()) as { item: Record<string, unknown> }
    expect(status).toBe(200)
    expect(item.title).toMatchObject({ value: 'Som den är ute' })
    expect(body.item).toEqual({ ...item, title: { value: 'Som den ska bli', lang: 'sv' }, updatedAt: body.item?.updatedAt })
    expect(sent.get('cache-control')).toBe('private, no-store')
    expect(sent.has(forEveryoneHeader)).toBe(false)
    expect(sent.get('access-control-allow-origin')).toBe('*')
    // What was shown to one is shown to nobody else.
    expect(await (await ask(`news/${slug}`)).text()).not.toContain('Som den ska bli')
    expect((await ask(`news?fields=title`)).status).toBe(200)
    expect(await (await ask('news?limit=100')).text()).not.toContain('Som den ska bli')
  })

  it('open one document and no other', async () => {
    const seed = make(payload())
    const secret = await seed.strengthArea({ title: 'Hemligt område', slug: 'hemligt', _status: 'draft' })
    const meeting = await seed.meeting({ title: 'Bara vi', slug: 'bara-vi', public: false, strengthAreas: [secret.id] })
    const { url } = await tokenOf('meetings', meeting.id)
    const { body } = await preview(url.searchParams.get('t') ?? '', '?include=strength-areas')
    expect(body.item).toMatchObject({ id: 'bara-vi', strengthAreas: [] })
    expect(JSON.stringify(body)).not.toContain('Hemligt')
    expect((await ask('meetings/bara-vi')).status).toBe(404)
    const forged = ['unsubscribe', 'preferences'].map((purpose) =>
      signToken(spets().settings.secret, purpose as 'unsubscribe', ['meetings', meeting.id]),
    )
    for (const token of [...forged, `${url.searchParams.get('t')}x`, signToken('another', 'preview', ['meetings', meeting.id]), 'x'])
      expect((await preview(token)).status).toBe(404)
    const user = await spets().user('communicator')
    expect((await preview(signToken(spets().settings.secret, 'preview', ['users', user.id]))).status).toBe(404)
  })

  it('close after half an hour', async () => {
    const { id } = await changed('gar-ut')
    const token = (await tokenOf('news', id)).url.searchParams.get('t') ?? ''
    const later = (milliseconds: number) => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + milliseconds })
    later(29 * minute)
    expect((await preview(token)).status).toBe(200)
    later(3 * minute)
    const { body, headers: sent, status } = await preview(token)
    expect(status).toBe(410)
    expect(sent.get('content-type')).toContain('application/problem+json')
    expect(body.type).toBe('urn:spets:problem:previewExpired')
  })

  it('say that a draft is not finished, and that one is gone', async () => {
    const { id } = await payload().create({
      collection: 'initiatives',
      data: { title: 'Bara ett namn', slug: 'halv' } as never,
      draft: true,
    })
    const token = (await tokenOf('initiatives', id)).url.searchParams.get('t') ?? ''
    expect((await preview(token)).status).toBe(422)
    await payload().update({ collection: 'initiatives', id, data: { deletedAt: new Date().toISOString() } })
    expect((await preview(token)).status).toBe(404)
    expect((await tokenOf('initiatives', id)).status).toBe(404)
  })
})
