import assert from 'node:assert/strict'
import { it } from 'node:test'
import { signUpOf, subscriptionOf } from '../src/lib/forms'
import { byLetter } from '../src/lib/letters'
import { mediaAddress, ownAddress, ownHtml, picturesIn } from '../src/lib/own'
import type { Item } from '../src/lib/spets'

const root = 'https://s3.region.example'

it('leads to our own pages where there are such, else to those of Spets', () => {
  assert.equal(ownAddress(`${root}/sv/terms/s3`), '/sv/terms/s3/')
  assert.equal(ownAddress(`${root}/en/year-wheel?year=2027`), '/en/year-wheel/?year=2027')
  assert.equal(ownAddress(`${root}/sv`), '/sv/')
  for (const elsewhere of [`${root}/sv/calls/a`, `${root}/sv/meetings/a/calendar.ics`, `${root}/sma/terms/s3`, `${root}/admin`])
    assert.equal(ownAddress(elsewhere), elsewhere)
})

it('shows what is written in Spets with our pictures and links, and leaves other websites as they are', () => {
  const html = `<link rel="preload" href="/a.png"/><p><a href="${root}/sv/news/a">A</a> <a href="https://other.example/sv/news/b">B</a></p><img src="/eu-emblem.png" alt=""/><img alt="" src="${root}/api/media/file/f%C3%B6.webp">`
  assert.equal(
    ownHtml(html, root),
    '<p><a href="/sv/news/a/">A</a> <a href="https://other.example/sv/news/b">B</a></p><img src="/media/eu-emblem.png" alt=""/><img alt="" src="/media/fö.webp">',
  )
  assert.deepEqual(picturesIn(html, root), ['/eu-emblem.png', `${root}/api/media/file/f%C3%B6.webp`])
  assert.equal(mediaAddress(`${root}/api/media/file/a.webp`), '/media/a.webp')
})

it('shows pictures of texts in the width that fits, from our own address', () => {
  const file = `${root}/api/media/file`
  const html = `<figure><img src="${file}/a-1200x600.jpg" srcset="${file}/a-480x240.webp 480w, ${file}/a-960x480.webp 960w" alt="" /></figure>`
  assert.equal(
    ownHtml(html, root),
    '<figure><img src="/media/a-1200x600.jpg" srcset="/media/a-480x240.webp 480w, /media/a-960x480.webp 960w" alt="" /></figure>',
  )
  assert.deepEqual(picturesIn(html, root), [`${file}/a-1200x600.jpg`, `${file}/a-480x240.webp`, `${file}/a-960x480.webp`])
})

it('sorts words by the alphabet of their language', () => {
  const terms = ['öppet', 'årshjul', 'bas', 'Aktör', 'ärende'].map((value) => ({ title: { value, lang: 'sv' } }) as Item<'/terms'>)
  assert.deepEqual(
    byLetter(terms, 'sv').map(({ letter }) => letter),
    ['A', 'B', 'Å', 'Ä', 'Ö'],
  )
})

it('sends what a form holds as the API takes it', () => {
  assert.deepEqual(subscriptionOf({ address: [' ann@firma.example '], areas: ['skog', 'vatten'], language: ['en'] }), {
    address: 'ann@firma.example',
    name: '',
    language: 'en',
    areas: ['skog', 'vatten'],
    website: '',
  })
  const sent = signUpOf({ name: ['Ann'], address: ['ann@firma.example'], guests: ['2'], food: [''], newsletter: ['yes'] }, 'sv')
  assert.deepEqual(sent, {
    name: 'Ann',
    address: 'ann@firma.example',
    language: 'sv',
    guests: 2,
    invitations: false,
    newsletter: true,
  })
})
