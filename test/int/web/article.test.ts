import type { File } from 'payload'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { contentVersions } from '../../../src/database'
import type { Document, Media, News } from '../../../src/payload-types'
import { feedOf } from '../../../src/web/feeds/feeds'
import { search } from '../../../src/search'
import { newsPage } from '../../../src/web/pages/news'
import { v1 } from '../../../src/web/v1/app'
import { article, cell, file, link, paragraph, row, table, tableOf } from '../../support/article'
import { make, nextNumber, plain } from '../../support/fixtures'
import { get } from '../../support/pages'
import { onEachDatabase } from '../../support/spets'

/** A photo that is large enough to be given all its sizes. */
async function photo(): Promise<File> {
  const data = await sharp({ create: { width: 2000, height: 1000, channels: 3, background: '#246' } })
    .jpeg()
    .toBuffer()
  return { data, mimetype: 'image/jpeg', name: `foto-${nextNumber()}.jpg`, size: data.length }
}

function pdf(): File {
  const data = Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(1_200_000, ' '), Buffer.from('\nxref\n%%EOF\n')])
  return { data, mimetype: 'application/pdf', name: `underlag-${nextNumber()}.pdf`, size: data.length }
}

onEachDatabase('pictures, files and tables within a text', (spets) => {
  const payload = () => spets().payload
  let media: Media
  let report: Document

  const withFile = (data: Partial<Document> = {}) =>
    payload().create({ collection: 'documents', data: { ...plain.document(), ...data }, file: pdf() })

  beforeAll(async () => {
    media = await payload().create({
      collection: 'media',
      locale: 'sv',
      data: { alt: 'En älg vid en tjärn', credit: 'Anna Berg' },
      file: await photo(),
    })
    await payload().update({ collection: 'media', id: media.id, locale: 'en', data: { alt: 'A moose by a tarn' } })
    report = await withFile({ title: 'Underlaget' })
  })

  const shown = () =>
    article(
      paragraph('Se här:'),
      file('media', media.id, { caption: 'Älgen, <sedd> från vägen' }),
      file('documents', report.id),
      tableOf([
        ['', 'År'],
        ['Älgar', '12'],
      ]),
    )

  const published = (body: News['body'], more: Partial<News> = {}) => make(payload()).news({ body, ...more })

  const pageOf = async ({ slug }: News, language = 'sv') => (await get(payload(), newsPage, { language, slug })).html

  describe('on the page of a news item', () => {
    it('are a figure, a link that says what it is, and a table with heads', async () => {
      const html = await pageOf(await published(shown()))
      const [figure] = /<figure>.*?<\/figure>/s.exec(html) ?? []
      expect(figure).toMatch(/<img src="\/api\/media\/file\/foto-\d+-1200x600\.jpg" srcset="[^"]*-480x240\.webp 480w, [^"]*\.webp 960w, /)
      expect(figure).toMatch(/sizes="auto, [^"]+" alt="En älg vid en tjärn" width="1200" height="600" loading="lazy" decoding="async"/)
      expect(figure).toContain('<figcaption>Älgen, &lt;sedd&gt; från vägen <span class="credit">Bild: Anna Berg</span></figcaption>')
      expect(html).toMatch(/<p class="file"><a href="\/api\/documents\/file\/underlag-\d+\.pdf">Underlaget \(PDF, 1,2\sMB\)<\/a><\/p>/)
      expect(html).toContain('<div class="table" role="group" aria-label="Tabell 1" tabindex="0"><table>')
      expect(html).toContain('<thead><tr><td></td><th scope="col">År</th></tr></thead>')
      expect(html).toContain('<tbody><tr><th scope="row">Älgar</th><td>12</td></tr></tbody>')
    })

    it('say what a picture shows in the reader’s language, and mark the language where it is another than the text’s', async () => {
      const html = await pageOf(await published(shown()), 'en')
      expect(html).toContain('alt="A moose by a tarn" lang="en"')
    })

    it('show nothing of what readers may not see, and nothing broken', async () => {
      const draft = await withFile({ title: 'Hemligt utkast', _status: 'draft' })
      const withdrawn = await withFile({ title: 'Tillbakadraget' })
      const empty = await make(payload()).document({ title: 'Utan fil' })
      // As it was before it was withdrawn: saving it now is refused.
      const body = article(paragraph('Texten.'), file('documents', withdrawn.id), file('documents', draft.id), file('documents', empty.id))
      const item = await make(payload()).news({ body, _status: 'draft' })
      await payload().update({ collection: 'news', id: item.id, data: { _status: 'published' } })
      await payload().update({ collection: 'documents', id: withdrawn.id, data: { _status: 'draft' } })
      const html = await pageOf(item)
      expect(html).toContain('<p>Texten.</p></div>')
      expect(html).not.toMatch(/Hemligt|Tillbakadraget|Utan fil|underlag-|unknown node|<figure/)
    })
  })

  it('have their whole addresses in /v1 and feeds', async () => {
    const item = await published(shown())
    const root = spets().settings.publicUrl
    const html = await bodyInApi(item)
    expect(html).toContain(`<img src="${root}/api/media/file/`)
    expect(html).toMatch(new RegExp(`srcset="${root}/api/media/file/[^ ]+ 480w, ${root}/api/media/file/`))
    expect(html).toContain(`<a href="${root}/api/documents/file/`)
    expect(html).toContain('Underlaget (PDF, 1,2')
    const feed = (await get(payload(), feedOf('news', 'json'), { language: 'sv' })).html
    const told = (JSON.parse(feed) as { items: { url: string; content_html: string }[] }).items.find(({ url }) => url.endsWith(item.slug))
    expect(told?.content_html).toMatch(new RegExp(`srcset="${root}/api/media/file/[^ ]+ 480w, ${root}/api/media/file/`))
    expect(told?.content_html).toContain(`<a href="${root}/api/documents/file/`)
    expect(told?.content_html).toContain('<th scope="row">Älgar</th>')
    for (const form of ['rss', 'atom'] as const)
      expect((await get(payload(), feedOf('news', form), { language: 'sv' })).html).toContain('Älgen, &amp;lt;sedd')
  })

  const bodyInApi = async ({ slug }: News): Promise<string> => {
    const answer = await v1(payload()).fetch(new Request(`http://spets.example/v1/news/${slug}`))
    return ((await answer.json()) as { item: { body: { html: string } } }).item.body.html
  }

  it('are found by what captions and cells say, and by the files’ names, for as long as readers see the files', async () => {
    const handbook = await withFile({ title: 'Handledning för tjädrar' })
    const item = await published(
      article(
        file('media', media.id, { caption: 'Orren spelar' }),
        tableOf([
          ['Fågel', 'Antal'],
          ['Ripa', '7'],
        ]),
        file('documents', handbook.id),
      ),
    )
    const finds = async (question: string) =>
      (await search(payload(), { language: 'sv', text: question, limit: 100, page: 1 })).hits.some(({ id }) => id === item.id)
    for (const question of ['Orren', 'Ripa', 'tjädrar', handbook.filename ?? ''])
      expect([question, await finds(question)]).toEqual([question, true])
    await payload().update({ collection: 'documents', id: handbook.id, data: { title: 'Handledning för sothöns' } })
    expect([await finds('tjädrar'), await finds('sothöns')]).toEqual([false, true])
    await payload().update({ collection: 'documents', id: handbook.id, data: { _status: 'draft' } })
    expect([await finds('sothöns'), await finds('Orren')]).toEqual([false, true])
  })

  it('change the answers that are kept, when what a picture shows is said otherwise', async () => {
    await published(shown())
    const before = await contentVersions(payload())
    await payload().update({ collection: 'media', id: media.id, locale: 'sv', data: { alt: 'En älgko vid en tjärn' } })
    const after = await contentVersions(payload())
    expect(after).not.toBe(before)
    expect(after.get('media')).not.toBe(before.get('media'))
  })

  it('have terms explained in cells, though not in links', async () => {
    await make(payload()).term({ preferredLabel: 'vilthägn', definition: 'inhägnad för vilt' })
    const item = await published(article(table(row(cell([paragraph(link('https://region.example', 'vilthägn'))]), cell('Ett vilthägn')))))
    const html = await pageOf(item)
    expect(html).toMatch(/<td>Ett <a[^>]* class="term"[^>]*>vilthägn<\/a><\/td>/)
    expect(html).toContain('<td><a href="https://region.example">vilthägn</a></td>')
  })
})
