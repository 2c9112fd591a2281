import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hitsIn, type Segment, segmentsOf, snippetOf, termOf } from '../../../../src/domain/search'

const terms = (...words: string[]) => new Set(words.map((word) => termOf(word, 'sv').exact))
const shown = (segments: readonly Segment[]) => segments.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')

it.each([
  ['Mötet i Åre och möten.', ['möte'], '[Mötet] i Åre och [möten].'],
  ['En idé.', ['ide'], 'En [idé].'],
  ['RS/1234/2025 gäller.', ['1234'], 'RS/[1234]/2025 gäller.'],
  ['RS/1234/2025 gäller.', ['rs12342025'], '[RS/1234/2025] gäller.'],
  ['<b>skog</b>', ['skog'], '<b>[skog]</b>'],
  ['Ingenting', ['skog'], 'Ingenting'],
  ['', ['skog'], ''],
])('%s, searched for %s', (text, words, expected) => {
  expect(shown(segmentsOf(text, hitsIn(text, 'sv', terms(...words))))).toBe(expected)
})

it('shows a piece around the first hit, of whole words', () => {
  const text = `${'ord '.repeat(200)}skog ${'mer '.repeat(200)}`.trim()
  const snippet = snippetOf(text, hitsIn(text, 'sv', terms('skog')))
  expect(shown(snippet)).toMatch(/^… (ord ){5,20}\[skog\] (mer ){5,50}mer …$/)
  expect(shown(snippet).length).toBeLessThan(215)
})

it('shows the beginning where there is no hit, and all of a short text', () => {
  const text = 'ord '.repeat(100).trim()
  expect(shown(snippetOf(text, []))).toMatch(/^ord .*ord …$/)
  expect(shown(snippetOf('Kort text.', []))).toBe('Kort text.')
})

it('leaves no letter out and adds none, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), fc.array(fc.string({ maxLength: 5 })), (text, words) => {
      const hits = hitsIn(text, 'sv', new Set(words))
      expect(
        segmentsOf(text, hits)
          .map((each) => each.text)
          .join(''),
      ).toBe(text)
      const snippet = snippetOf(text, hits)
        .map((each) => each.text)
        .join('')
      expect(text).toContain(snippet.replace(/^… /, '').replace(/ …$/, ''))
    }),
  )
})
