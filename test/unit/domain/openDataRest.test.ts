import { describe, expect, it } from 'vitest'
import { answerHeaders } from '../../../src/domain/guard/answerHeaders'
import { mostInSitemap, sitemapIndexXml, sitemapXml } from '../../../src/domain/openData/sitemap'
import { xmlText } from '../../../src/domain/openData/xml'
import { dataScript } from '../../../src/web/document/dataScript'
import { absoluteLinks } from '../../../src/web/feeds/absoluteLinks'

it.each(['/id/terms/kluster', '/catalog.rdf', '/robots.txt', '/sitemap.xml', '/sitemaps/1.xml'])('%s is nobody’s alone', (path) =>
  expect(answerHeaders(path)).not.toHaveProperty('x-robots-tag'),
)

describe('links of a text that is read elsewhere', () => {
  const made = (html: string) => absoluteLinks(html, 'https://s3.example', 'https://s3.example/sv/news/a')

  it.each([
    ['<a class="x" href="/sv/terms">', '<a class="x" href="https://s3.example/sv/terms">'],
    ['<img src="/api/media/file/a.png" alt="href=&quot;/x">', '<img src="https://s3.example/api/media/file/a.png" alt="href=&quot;/x">'],
    ['<a href="#not">', '<a href="https://s3.example/sv/news/a#not">'],
    ['<a href="//elsewhere.example/">', '<a href="//elsewhere.example/">'],
    ['<a href="mailto:a@b.example">', '<a href="mailto:a@b.example">'],
    ['<p>href="/sv"</p>', '<p>href="/sv"</p>'],
  ])('%s becomes %s', (html, expected) => expect(made(html)).toBe(expected))
})

it('no text ends the script that it stands in, and it means the same', () => {
  const data = { text: '</script><!-- & \u2028' }
  const written = dataScript(data)
  expect(written).not.toMatch(/[<>&\u2028]/)
  expect(JSON.parse(written)).toEqual(data)
})

it('XML has what it can hold', () => expect(xmlText('a\u0000<b>\uD800 & "c"\r\n🏔️')).toBe('a&lt;b&gt; &amp; &quot;c&quot;&#13;\n🏔️'))

it('a sitemap names languages where there are several, and an index its parts', () => {
  const text = sitemapXml([{ addresses: { sv: 'https://a/?x=1&y=2' }, modified: null }])
  expect(text).toContain('<loc>https://a/?x=1&amp;y=2</loc></url>')
  expect(sitemapIndexXml(['https://a/sitemaps/1.xml'])).toContain('<sitemap><loc>https://a/sitemaps/1.xml</loc></sitemap>')
  expect(mostInSitemap).toBeLessThan(50_000)
})
