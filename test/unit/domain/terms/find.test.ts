import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { avoidedFinder, avoidedIn, find, finderOf, termFinder } from '../../../../src/domain/terms'

const term = (preferredLabel: string, inflectedForms: string[] = [], alternativeLabels: string[] = []) => ({
  preferredLabel,
  inflectedForms,
  alternativeLabels,
})

const glossary = [
  term('aktörsmöte', ['aktörsmöten', 'aktörsmötet']),
  term('öppet aktörsmöte', ['öppna aktörsmöten']),
  term('styrkeområde', ['styrkeområden', 'styrkeområdena'], ['prioriterat område']),
  term('smart specialisering', ['smarta specialiseringen'], ['S3']),
  term('spets'),
  term('Interreg', ['Interregs']),
  term('S3 Community of Practice', [], ['S3 CoP']),
  term('anslag 1:1', [], ['1:1-medel']),
]

const finder = termFinder(glossary)
const said = (text: string) => find(text, finder, 'sv').map((each) => [each.said, each.of.preferredLabel])

describe('terms in a text', () => {
  it.each<[text: string, found: [said: string, term: string][]]>([
    ['Vårt styrkeområde är energi.', [['styrkeområde', 'styrkeområde']]],
    ['Styrkeområdena är fyra.', [['Styrkeområdena', 'styrkeområde']]],
    ['Ett prioriterat område till.', [['prioriterat område', 'styrkeområde']]],
    // The longest counts, and nothing within it.
    ['Det är ett öppet aktörsmöte i maj.', [['öppet aktörsmöte', 'öppet aktörsmöte']]],
    [
      'Öppna aktörsmöten och aktörsmöten.',
      [
        ['Öppna aktörsmöten', 'öppet aktörsmöte'],
        ['aktörsmöten', 'aktörsmöte'],
      ],
    ],
    [
      'S3 Community of Practice leder S3.',
      [
        ['S3 Community of Practice', 'S3 Community of Practice'],
        ['S3', 'smart specialisering'],
      ],
    ],
    // Abbreviations as they are written, words with a capital where a sentence begins.
    ['Om s3 och S3.', [['S3', 'smart specialisering']]],
    ['Vi har Spets. Spets är bäst.', [['Spets', 'spets']]],
    ['Vi ses t.ex. i Spets.', []],
    ['”Spets är bäst”, sa hon.', [['Spets', 'spets']]],
    [
      'Medel från interreg och Interregs program.',
      [
        ['interreg', 'Interreg'],
        ['Interregs', 'Interreg'],
      ],
    ],
    ['SPETS', []],
    // Whole words: compounds count where they are listed.
    ['Styrkeområdesarbetet och S3-arbetet.', []],
    ['Spetsområden, spetsiga, åspets.', []],
    ['Aktörsmöte- och spets-frågor, spets‑kompetens.', []],
    [
      '1:1-medel och anslag 1:1.',
      [
        ['1:1-medel', 'anslag 1:1'],
        ['anslag 1:1', 'anslag 1:1'],
      ],
    ],
    [
      'Bas, bredd/spets och (styrkeområde).',
      [
        ['spets', 'spets'],
        ['styrkeområde', 'styrkeområde'],
      ],
    ],
    ['Skriv till spets@regionen.se eller läs https://spets.se/spets och www.spets.se.', []],
    [
      'öppet\naktörsmöte och öppet\u00a0aktörsmöte',
      [
        ['öppet\naktörsmöte', 'öppet aktörsmöte'],
        ['öppet\u00a0aktörsmöte', 'öppet aktörsmöte'],
      ],
    ],
    ['öppet, aktörsmöte', [['aktörsmöte', 'aktörsmöte']]],
    ['styrke\u00adområde', [['styrke\u00adområde', 'styrkeområde']]],
    ['', []],
  ])('%s', (text, found) => {
    expect(said(text)).toEqual(found)
  })

  it('are found by what is their own name before what is a form of another', () => {
    const both = termFinder([term('möte', ['bas']), term('bas')])
    expect(find('En bas.', both, 'sv').map(({ of }) => of.preferredLabel)).toEqual(['bas'])
  })

  it('are none by names that lose a sign or are a letter', () => {
    expect(find('C och C++ är bra', termFinder([term('C++'), term('C'), term('')]), 'sv')).toEqual([])
  })

  it('never stand over one another, and are said as they stand', () => {
    const word = fc.constantFrom('öppet', 'aktörsmöte', 'S3', 'CoP', 'Community', 'of', 'Practice', 'spets', '.', '-', ' ', 'Spets', '\n')
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join(' ')
        let end = 0
        for (const each of find(text, finder, 'sv')) {
          expect(each.at).toBeGreaterThanOrEqual(end)
          end = each.at + each.said.length
          expect(text.slice(each.at, end)).toBe(each.said)
        }
      }),
    )
  })

  it('are found as the slow way finds them, in words without signs', () => {
    const phrase = fc.array(fc.constantFrom('en', 'två', 'tre'), { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 4 }), fc.array(phrase, { maxLength: 6 }), (phrases, texts) => {
        const words = texts.join(' ').split(' ')
        const slow: string[] = []
        for (let at = 0; at < words.length;) {
          const hit = [3, 2, 1].find((count) => at + count <= words.length && phrases.includes(words.slice(at, at + count).join(' ')))
          if (hit) slow.push(words.slice(at, at + hit).join(' '))
          at += hit ?? 1
        }
        const quick = finderOf(phrases.map((each) => ({ phrase: each, of: each })))
        expect(find(texts.join(' '), quick, 'sv').map((each) => each.said)).toEqual(slow.filter((each) => each !== ''))
      }),
    )
  })
})

describe('words to avoid', () => {
  const avoided = avoidedFinder(
    [{ word: 'synergier', instead: 'nytta av varandra' }],
    [
      { word: 'spetsområde', instead: 'styrkeområde' },
      { word: 'Synergier', instead: 'x' },
    ],
  )

  it('are told once each, with what to write instead', () => {
    expect(avoidedIn('Synergier ger synergier i ett spetsområde.', avoided, 'sv')).toEqual([
      { word: 'synergier', instead: 'nytta av varandra' },
      { word: 'spetsområde', instead: 'styrkeområde' },
    ])
  })
})
