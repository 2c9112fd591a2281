import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countsOf, flesch, levelOf, linesOf, lix, readabilityOf, syllablesOf, wordsIn } from '../../../../src/domain/readability'

describe('words', () => {
  it.each<[said: string, words: string[]]>([
    ['Vi möts t.ex. i Åre.', ['Vi', 'möts', 't.ex', 'i', 'Åre']],
    ['S3-arbetet – EU:s del – tog 3,5 år.', ['S3-arbetet', 'EU:s', 'del', 'tog', '3,5', 'år']],
    ['och/eller', ['och', 'eller']],
    ['– … –', []],
  ])('of %s', (said, expected) => {
    expect(wordsIn(said)).toEqual(expected)
  })
})

describe('LIX', () => {
  // Counted by hand: words, sentences, words of more than six letters.
  it.each<[said: string, words: number, sentences: number, long: number, lix: number]>([
    ['Vi ses i Åre.', 4, 1, 0, 4],
    ['Vi ses i Åre. Kom du med?', 7, 2, 0, 3.5],
    ['Regionen samlar företag och kommuner till ett möte om energi.', 10, 1, 3, 40],
    ['Mötet börjar kl. 10. Vi talar bl.a. om styrkeområden.', 9, 2, 1, 4.5 + 100 / 9],
    ['Planerat\nKartlägga aktörer\nSkriva färdplan', 5, 3, 4, 5 / 3 + 80],
  ])('of %s', (said, words, sentences, long, expected) => {
    const counts = countsOf(said, 'sv')
    expect(counts).toMatchObject({ words, sentences, long })
    expect(lix(counts)).toBeCloseTo(expected, 6)
  })

  it.each([
    [0, 'veryEasy'],
    [29, 'veryEasy'],
    [30, 'easy'],
    [40, 'medium'],
    [50, 'hard'],
    [60, 'hard'],
    [61, 'veryHard'],
    [90, 'veryHard'],
  ] as const)('of %s is %s', (value, level) => {
    expect(levelOf('lix', value)).toBe(level)
  })
})

describe('Flesch reading ease', () => {
  it.each([
    ['cat', 1],
    ['hope', 1],
    ['hopes', 1],
    ['hoped', 1],
    ['table', 2],
    ['wanted', 2],
    ['boxes', 2],
    ['places', 2],
    ['region', 2],
    ['regional', 3],
    ['energy', 3],
    ['area', 3],
    ['idea', 3],
    ['create', 2],
    ['creation', 3],
    ['radio', 3],
    ['science', 2],
    ['people', 2],
    ['video', 3],
    ['special', 2],
    ['social', 2],
    ['innovation', 4],
    ['specialisation', 5],
    ['tourism', 3],
    ['the', 1],
    ['be', 1],
    ['we', 1],
    ['municipality', 6],
    ['company', 3],
    ['strategy', 3],
    ['process', 2],
    ['leader', 2],
    ['actual', 3],
    ['strength', 1],
    ['well-being', 3],
    ['S3', 1],
  ] as const)('%s has %s syllables', (word, syllables) => {
    expect(syllablesOf(word)).toBe(syllables)
  })

  // Flesch's own formula, by hand: 4 words, 1 sentence, 4 syllables; 5 words, 1 sentence, 12 syllables.
  it.each([
    ['We meet in town.', 206.835 - 1.015 * 4 - 84.6],
    ['Regional specialisation needs people now.', 206.835 - 1.015 * 5 - (84.6 * 12) / 5],
  ])('of %s', (said, expected) => {
    expect(flesch(countsOf(said, 'en'))).toBeCloseTo(expected, 6)
  })

  it.each([
    [95, 'veryEasy'],
    [80, 'veryEasy'],
    [79, 'easy'],
    [60, 'easy'],
    [59, 'medium'],
    [49, 'hard'],
    [30, 'hard'],
    [29, 'veryHard'],
    [-20, 'veryHard'],
  ] as const)('of %s is %s', (value, level) => {
    expect(levelOf('flesch', value)).toBe(level)
  })
})

describe('how hard a text is', () => {
  const plain = 'Vi ses i Åre. Det är kul att du kommer. Vi bjuder på kaffe och bulle. Ta med en vän om du vill.'
  const hard =
    'Regionens strategiska inriktning förutsätter tvärsektoriell samverkan mellan offentliga aktörer, näringslivets organisationer och civilsamhällets företrädare.'

  it('is told by a number, a word and the sentences that are hard', () => {
    expect(readabilityOf(plain, 'sv')).toMatchObject({ measure: 'lix', level: 'veryEasy', sentences: 4, hardest: [] })
    const both = readabilityOf(`${plain} ${hard}`, 'sv')
    expect(both?.hardest).toEqual([hard])
  })

  it('is measured as the language is', () => {
    const english = 'We meet in town. You are most welcome to join us. There is coffee and cake for all. Bring a friend if you wish.'
    expect(readabilityOf(english, 'en')).toMatchObject({ measure: 'flesch', level: 'veryEasy' })
    expect(readabilityOf(english, 'sma')).toBeNull()
  })

  it('is not told of a few words', () => {
    expect(readabilityOf('Regional utvecklingsstrategi', 'sv')).toBeNull()
  })

  it('names three sentences at most, the hardest first', () => {
    const longer = hard.replace('företrädare', 'företrädare, finansieringsinstitutioner, universitetsinstitutioner')
    const { hardest } = readabilityOf([hard, longer, hard, hard].join(' '), 'sv') ?? { hardest: [] }
    expect(hardest).toHaveLength(3)
    expect(hardest[0]).toBe(longer)
  })

  it('grows with longer words, whatever the text', () => {
    const known: string[] = ['skog', 'vatten', 'styrkeområde', 'vi', 'energi', 'samverkan']
    const word = fc.constantFrom(...known)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), fc.nat(), (words, at) => {
        const value = (all: readonly string[]) => lix(countsOf(`${all.join(' ')}.`, 'sv'))
        expect(value(words.with(at % words.length, 'utvecklingsstrategin'))).toBeGreaterThanOrEqual(value(words))
      }),
    )
  })
})

it('a running text has a line for each heading, paragraph and item', () => {
  const text = (said: string) => ({ type: 'text', text: said })
  const prose = {
    root: {
      type: 'root',
      children: [
        { type: 'heading', children: [text('Planerat')] },
        {
          type: 'paragraph',
          children: [text('Vi möts '), { type: 'link', children: [text('här')] }, text('.'), { type: 'linebreak' }, text('Kom.')],
        },
        {
          type: 'list',
          children: [
            { type: 'listitem', children: [text('ett')] },
            { type: 'listitem', children: [text('två')] },
          ],
        },
      ],
    },
  }
  expect(linesOf(prose)).toBe('Planerat\nVi möts här.\nKom.\nett\ntvå')
  expect([linesOf(null), linesOf('x'), linesOf({})]).toEqual(['', '', ''])
})
