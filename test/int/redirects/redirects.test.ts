import { beforeEach, describe, expect, it } from 'vitest'
import type { Redirect } from '../../../src/payload-types'
import { builtPage } from '../../../src/web/pages/page'
import { missingPage } from '../../../src/web/pages/missing'
import { newsPage } from '../../../src/web/pages/news'
import { v1 } from '../../../src/web/v1/app'
import { make } from '../../support/fixtures'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('redirects', (spets) => {
  const payload = () => spets().payload
  beforeEach(() => payload().db.deleteMany({ collection: 'redirects', where: {} }))

  const rename = (id: string, slug: string) => payload().update({ collection: 'news', id, data: { slug, _status: 'published' } })
  const all = async () =>
    Object.fromEntries(
      (await payload().db.find<Redirect>({ collection: 'redirects', where: {}, sort: 'from' })).docs.map(({ from, to }) => [from, to]),
    )
  const news = (slug: string, more: object = {}) => make(payload()).news({ slug, ...more })
  const asked = async (path: string) => {
    const [, language = '', , slug = ''] = new URL(path, 'http://spets.example').pathname.split('/')
    return newsPage(payload(), new Request(`http://spets.example${path}`), { language, slug: decodeURIComponent(slug) })
  }
  const leads = async (path: string) => {
    const { headers, status } = await asked(path)
    return status === 308 ? headers.get('location') : status
  }
  const item = async (path: string) => {
    const { headers, status } = await v1(payload()).fetch(new Request(`http://spets.example/v1/${path}`))
    return status === 308 ? headers.get('location') : status
  }

  it('lead from the old address of a page to the new one, in the same language and with the question', async () => {
    const { id } = await news('gammal')
    await rename(id, 'ny')
    expect(await all()).toEqual({ '/news/gammal': '/news/ny' })
    expect(await leads('/sv/news/gammal')).toBe('/sv/news/ny')
    expect(await leads('/en/news/gammal?from=mail&x=1')).toBe('/en/news/ny?from=mail&x=1')
    expect(await leads('/sv/news/ny')).toBe(200)
    expect(await leads('/sv/news/never')).toBe(404)
    expect((await asked('/sv/news/gammal')).headers.get('cache-control')).toBe('no-cache')
  })

  it('lead in one step however often it was changed, and back', async () => {
    const { id } = await news('ett')
    for (const slug of ['tva', 'tre']) await rename(id, slug)
    expect(await all()).toEqual({ '/news/ett': '/news/tre', '/news/tva': '/news/tre' })
    await rename(id, 'ett')
    expect(await all()).toEqual({ '/news/tva': '/news/ett', '/news/tre': '/news/ett' })
    expect(await leads('/sv/news/ett')).toBe(200)
    expect(await leads('/sv/news/tre')).toBe('/sv/news/ett')
    await rename(id, 'tva')
    expect(await all()).toEqual({ '/news/ett': '/news/tva', '/news/tre': '/news/tva' })
  })

  it('go when something else is published at the old address', async () => {
    const { id } = await news('min')
    await rename(id, 'din')
    const taker = await make(payload()).news({ slug: 'min', _status: 'draft' })
    expect(await leads('/sv/news/min')).toBe('/sv/news/din')
    await payload().update({ collection: 'news', id: taker.id, data: { _status: 'published' } })
    expect(await all()).toEqual({})
    expect(await leads('/sv/news/min')).toBe(200)
  })

  it('wait while the page is taken back, and end with it', async () => {
    const { id } = await news('fore')
    await rename(id, 'efter')
    await payload().update({ collection: 'news', id, data: { _status: 'draft' } })
    expect(await leads('/sv/news/fore')).toBe(404)
    await payload().update({ collection: 'news', id, data: { _status: 'published' } })
    expect(await leads('/sv/news/fore')).toBe('/sv/news/efter')
    await payload().delete({ collection: 'news', id })
    expect(await all()).toEqual({})
  })

  it('are not written for what readers never saw', async () => {
    const draft = await news('utkast', { _status: 'draft' })
    await rename(draft.id, 'ute')
    const out = await news('ute-nu')
    await payload().update({ collection: 'news', id: out.id, data: { slug: 'kanske' }, draft: true })
    expect(await all()).toEqual({})
    expect(await leads('/sv/news/ute-nu')).toBe(200)
  })

  it('lead from pages and meetings too, and under /v1', async () => {
    const page = await make(payload()).page({ slug: 'om-oss' })
    await payload().update({ collection: 'pages', id: page.id, data: { slug: 'om-spets', _status: 'published' } })
    const meeting = await make(payload()).meeting({ public: true, slug: 'mote-ett' })
    await payload().update({ collection: 'meetings', id: meeting.id, data: { slug: 'mote-tva' } })
    expect(await all()).toEqual({ '/meetings/mote-ett': '/meetings/mote-tva', '/om-oss': '/om-spets' })
    const atPage = await builtPage(payload(), new Request('http://spets.example/sv/om-oss'), { language: 'sv', slug: 'om-oss' })
    expect(atPage.headers.get('location')).toBe('/sv/om-spets')
    expect(await item('pages/om-oss?locale=en')).toBe('http://spets.example/v1/pages/om-spets?locale=en')
    expect(await item('meetings/mote-ett')).toBe('http://spets.example/v1/meetings/mote-tva')
    expect(await item('news/om-oss')).toBe(404)
  })

  describe('by hand', () => {
    const write = (from: string, to: string) =>
      payload()
        .create({ collection: 'redirects', data: { from, to }, locale: 'sv' })
        .then(
          (made) => `${made.from} ${made.to} ${made.reason}`,
          (error: { data?: { errors?: { message: string; path: string }[] } }) =>
            error.data?.errors?.map(({ message, path }) => `${path}: ${message}`).join(' '),
        )

    it('lead from any address to one of ours, as it is pasted', async () => {
      const { slug } = await news('mal')
      expect(await write('/projekt/2019/gammal sida'.replace(' ', '-'), `http://spets.example/en/news/${slug}/`)).toBe(
        '/projekt/2019/gammal-sida /news/mal byHand',
      )
      expect(await write('/sv/nyheter', '/news')).toBe('/nyheter /news byHand')
      const request = new Request('http://spets.example/sv/projekt/2019/gammal-sida/')
      expect((await missingPage(payload(), request, { language: 'sv' })).headers.get('location')).toBe('/sv/news/mal')
    })

    it.each([
      ['gammal', '/news', /^from: Skriv en adress här/],
      ['//evil.example/x', '/news', /^from: Skriv en adress här/],
      ['/x', 'https://evil.example/', /^to: Skriv en adress här/],
      ['/x', '//evil.example', /^to: Skriv en adress här/],
      ['/x', '/\\evil.example', /^to: Skriv en adress här/],
      ['/x?a=1', '/news', /^from: Skriv bara sidans adress/],
      ['/x', '/news/finns-inte', /^to: Det finns ingen sida/],
      ['/news', '/meetings', /^from: Det finns en sida/],
    ])('%s → %s is refused', async (from, to, says) => expect(await write(from, to)).toMatch(says))

    it('are refused where they would be a ring, a chain, a second one or of no use', async () => {
      const [out, waiting] = [await news('ute-sida'), await news('vantande', { _status: 'draft' })]
      expect(await write(`/news/${out.slug}`, '/news')).toMatch(/^from: Det finns en sida/)
      expect(await write(`/news/${waiting.slug}`, `/news/${waiting.slug}`)).toMatch(/samma/)
      expect(await write('/en', '/news')).toMatch(/^from: Det finns en sida/)
      expect(await write(`/news/${waiting.slug}`, `/news/${out.slug}`)).toContain('byHand')
      expect(await write('/annan', `/news/${waiting.slug}`)).toMatch(/leder|hänvisar själv vidare till \/news\/ute-sida/)
      expect(await write(`/news/${waiting.slug}`, '/news')).toMatch(/^from: .*används redan/)
    })

    it('follow the page that they lead to', async () => {
      const { id } = await news('dit')
      await write('/hit', '/news/dit')
      await rename(id, 'bort')
      expect(await all()).toMatchObject({ '/hit': '/news/bort', '/news/dit': '/news/bort' })
    })
  })

  it('lead those who guess to the list that they mean, and nobody to what is not there', async () => {
    const guess = async (path: string) => {
      const [, language = '', slug = ''] = new URL(path, 'http://spets.example').pathname.split('/')
      const { headers, status } = await builtPage(payload(), new Request(`http://spets.example${path}`), { language, slug })
      return status === 308 ? headers.get('location') : status
    }
    await news('finns')
    expect(await guess('/sv/nyheter?page=2')).toBe('/sv/news?page=2')
    expect(await guess('/sv/m%C3%B6ten')).toBe('/sv/meetings')
    expect(await guess('/en/glossary')).toBe('/en/terms')
    expect(await guess('/sv/nyheter/finns')).toBe('/sv/news/finns')
    expect(await guess('/sv/nyheter/saknas')).toBe(404)
    expect(await guess('/nyheter')).toBe('/sv/news')
    expect(await guess('/news/finns')).toBe('/sv/news/finns')
    expect(await guess('/sv/constructor')).toBe(404)
    expect(await guess('/wp-login')).toBe(404)
  })
})
