import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { forEveryoneHeader } from '../../../src/keptAnswers'
import { faceCss, favicon, patternSvg } from '../../../src/web/face/files'
import { logoFile } from '../../../src/web/face/logo'
import { newsListPage, newsPage } from '../../../src/web/pages/news'
import { startPage } from '../../../src/web/pages/start'
import { strengthAreaPage } from '../../../src/web/pages/strengthArea'
import { sharingPicture } from '../../../src/web/sharing/picture'
import { nextNumber } from '../../support/fixtures'
import { get } from '../../support/pages'
import { rest } from '../../support/rest'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('how the region looks on its pages', (spets) => {
  const payload = () => spets().payload
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"><rect width="120" height="40"/></svg>'
  let news: string

  beforeAll(async () => {
    const file = { data: Buffer.from(svg), mimetype: 'image/svg+xml', name: `logo-${nextNumber()}.svg`, size: svg.length }
    const logo = await payload().create({ collection: 'logos', data: { alt: 'Region Exempel' }, file })
    await payload().updateGlobal({
      slug: 'publisher',
      data: {
        name: 'Region Exempel',
        sender: { name: 'S3', address: 's3@region.example', replyTo: 'svar@region.example' },
        postalAddress: 'Exempelgatan 1',
        privacyNotice: 'Vi sparar ditt namn.',
        face: { logo: logo.id, colour: '#8c2f5f', typeface: 'atkinson' },
      },
    })
    const area = await payload().create({
      collection: 'strength-areas',
      data: { title: 'Energi', slug: 'energi', colour: '#ffcc00', pattern: 'peaks', _status: 'published' },
    })
    const data = await sharp({ create: { width: 1400, height: 700, channels: 3, background: '#1a6b4f' } })
      .png()
      .toBuffer()
    const picture = await payload().create({
      collection: 'media',
      data: { alt: 'En grön ruta', focalX: 20, focalY: 80 },
      file: { data, mimetype: 'image/png', name: `ruta-${nextNumber()}.png`, size: data.length },
    })
    const item = { lead: 'Kort om saken.', date: '2026-03-02T12:00:00.000Z', strengthAreas: [area.id], _status: 'published' as const }
    const made = await payload().create({
      collection: 'news',
      data: { ...item, title: 'Med <bild> & allt', slug: 'med-bild', picture: picture.id },
    })
    news = made.id
    await payload().create({ collection: 'news', data: { ...item, title: 'Utan bild', slug: 'utan-bild' } })
    await payload().create({ collection: 'news', data: { ...item, title: 'Utkast', slug: 'utkast', _status: 'draft' } })
  })

  it('stands in a style sheet that is the same for everyone', async () => {
    const { headers, html: css } = await get(payload(), faceCss, {})
    expect(headers.get('content-type')).toBe('text/css; charset=utf-8')
    expect(headers.get(forEveryoneHeader)).toBe('1')
    expect(css).toContain('--accent:#8c2f5f;--on-accent:#ffffff')
    expect(css).toContain('src:url(/fonts/atkinson-hyperlegible-latin-400-normal.woff2)')
    expect(css).toMatch(/\.area-energi\{--area:#[0-9a-f]{6};[^}]*--drawing:url\(\/patterns\/peaks\.svg\)\}/)
    expect(css.slice(0, css.indexOf('@media'))).not.toContain('#ffcc00')
  })

  it('has a sign of its first letter, and drawings', async () => {
    expect((await get(payload(), favicon, {})).html).toMatch(/fill="#8c2f5f".*>E<\/text>/)
    expect((await get(payload(), patternSvg, { file: 'hills.svg' })).html).toMatch(/^<svg .*<path/)
    for (const file of ['none.svg', 'other.svg', 'hills.png']) expect((await get(payload(), patternSvg, { file })).status, file).toBe(404)
  })

  it('shows the logo with its size', async () => {
    const { headers, html } = await get(payload(), startPage, { language: 'sv' })
    expect(html).toMatch(/<img src="\/api\/logos\/file\/logo-\d+\.svg" alt="Region Exempel" width="132" height="44"/)
    expect(html).toContain('href="/face.css"')
    expect(html).not.toContain(' style="')
    expect(headers.get('content-security-policy')).toContain("font-src 'self'")
  })

  describe('pictures', () => {
    it('come in several sizes, with what must be seen of them', async () => {
      const { html } = await get(payload(), newsPage, { language: 'sv', slug: 'med-bild' }, '/sv/news/med-bild')
      const [img = ''] = /<img [^>]*alt="En grön ruta"[^>]*>/.exec(html) ?? []
      expect(img).toMatch(/srcSet="[^"]+\.webp 480w, [^"]+\.webp 960w/)
      expect(img).toMatch(/width="1200" height="600"/)
      expect(img).toContain('class="focal-x-2 focal-y-8"')
      expect(img).not.toContain('loading=')
    })

    it('are the drawing of the strength area where there is none', async () => {
      const { html } = await get(payload(), newsListPage, { language: 'sv' }, '/sv/news')
      expect(html).toContain('<div class="art area-energi" aria-hidden="true"></div>')
      expect(html).toMatch(/<img [^>]*alt=""[^>]*loading="lazy"/)
    })

    it('have the area drawn at the head of its page', async () => {
      const { html } = await get(payload(), strengthAreaPage, { language: 'sv', slug: 'energi' }, '/sv/strength-areas/energi')
      expect(html).toMatch(/<div class="area-energi"><div class="banner"><div><h1>Energi<\/h1><\/div><div class="art area-energi"/)
    })
  })

  it('shows mails in each look to those who write them, in colours that are not saved yet', async () => {
    const ask = async (headers: Record<string, string>) => rest(spets(), '/globals/publisher/mail-looks?colour=%23123456', { headers })
    expect((await ask({})).status).toBe(403)
    const { email } = await spets().user('communicator')
    const { token } = await payload().login({ collection: 'users', data: { email, password: 'a long password for communicator' } })
    const looks = JSON.parse((await ask({ authorization: `JWT ${token}` })).text) as { look: string; html: string }[]
    expect(looks.map(({ look }) => look)).toEqual(['plain', 'band', 'card'])
    for (const { html } of looks) expect(html).toContain('#123456')
    for (const { html } of looks) expect(html).toContain(`${spets().settings.publicUrl}/logo.png`)
  })

  it('has its logo as PNG for mails, the same for everyone', async () => {
    const answer = await logoFile(payload(), new Request('http://spets.example/logo.png'), {})
    expect(answer.headers.get(forEveryoneHeader)).toBe('1')
    expect(await sharp(Buffer.from(await answer.arrayBuffer())).metadata()).toMatchObject({ format: 'png', height: 88 })
  })

  describe('where a page is shared', () => {
    const picture = (language: string, kind: string, file: string) =>
      sharingPicture(payload(), new Request('http://spets.example/'), { language, kind, file })

    it('says what it is, with a picture of its own', async () => {
      const { html } = await get(payload(), newsPage, { language: 'sv', slug: 'med-bild' }, '/sv/news/med-bild')
      const { publicUrl } = spets().settings
      expect(html).toContain('<meta property="og:title" content="Med &lt;bild&gt; &amp; allt"/>')
      expect(html).toContain('<meta property="og:type" content="article"/>')
      expect(html).toContain(`<meta property="og:image" content="${publicUrl}/og/sv/news/${news}.png"/>`)
      expect(html).toContain(`<meta property="og:url" content="${publicUrl}/sv/news/med-bild"/>`)
    })

    it.each([
      ['a page', () => ['news', `${news}.png`] as const],
      ['the start page', () => ['site', 'start.png'] as const],
    ])('draws the picture of %s as large as is asked for', async (_, at) => {
      const answer = await picture('sv', at()[0], at()[1])
      expect(answer.headers.get(forEveryoneHeader)).toBe('1')
      expect(await sharp(Buffer.from(await answer.arrayBuffer())).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
    })

    it('has no picture of what is not out, or is not there', async () => {
      const { docs } = await payload().find({ collection: 'news', where: { slug: { equals: 'utkast' } }, draft: true })
      const statuses = await Promise.all(
        [
          picture('sv', 'news', `${docs[0]?.id}.png`),
          picture('sv', 'users', `${news}.png`),
          picture('de', 'news', `${news}.png`),
          picture('sv', 'news', 'nothing.png'),
        ].map(async (answer) => (await answer).status),
      )
      expect(statuses).toEqual([404, 404, 404, 404])
    })
  })
})
