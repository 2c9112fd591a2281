import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentences, sentencesIn } from '../../../../src/domain/readability'

describe('sentences in Swedish', () => {
  it.each<[said: string, sentences: string[]]>([
    ['Vi möts t.ex. Åre i maj. Kom gärna.', ['Vi möts t.ex. Åre i maj.', 'Kom gärna.']],
    ['Vi möts t. ex. Åre i maj.', ['Vi möts t. ex. Åre i maj.']],
    ['Det gäller bl. a. Östersund. Kom.', ['Det gäller bl. a. Östersund.', 'Kom.']],
    ['Mötet börjar kl. 10. Kaffe finns.', ['Mötet börjar kl. 10.', 'Kaffe finns.']],
    ['Skog, vatten m.m. Energi räknas också.', ['Skog, vatten m.m. Energi räknas också.']],
    ['Skog, vatten m.m. Det är mycket.', ['Skog, vatten m.m.', 'Det är mycket.']],
    ['Det gäller bl.a. Östersund och dvs. Frösön.', ['Det gäller bl.a. Östersund och dvs. Frösön.']],
    ['Ca. 40 kom. Se nr. 5 och s. 12.', ['Ca. 40 kom.', 'Se nr. 5 och s. 12.']],
    ['Det s.k. Spetsområdet och f.d. Torsta.', ['Det s.k. Spetsområdet och f.d. Torsta.']],
    ['Dr. Ek och prof. Åsa Berg talar. Välkomna!', ['Dr. Ek och prof. Åsa Berg talar.', 'Välkomna!']],
    ['1. Vi möts först.', ['1. Vi möts först.']],
    ['Den 1. Maj är ledig. Den 12. sluter vi.', ['Den 1. Maj är ledig.', 'Den 12. sluter vi.']],
    ['Det beslutades 2020. Sedan hände inget.', ['Det beslutades 2020.', 'Sedan hände inget.']],
    ['Ordföranden A. B. Svensson och S. Ek var med. Vi tackar.', ['Ordföranden A. B. Svensson och S. Ek var med.', 'Vi tackar.']],
    [
      'Det leds av M. Lund. De hör till grupp A. Resten hör till B.',
      ['Det leds av M. Lund.', 'De hör till grupp A.', 'Resten hör till B.'],
    ],
    ['Programmet är beslutat 2020-11-25, § 128. Det gäller än.', ['Programmet är beslutat 2020-11-25, § 128.', 'Det gäller än.']],
    ['Det ökade med 3.5 procent till 12,5. Bra.', ['Det ökade med 3.5 procent till 12,5.', 'Bra.']],
    ['Mötet är 12.10.2023 i Åre.', ['Mötet är 12.10.2023 i Åre.']],
    ['Vad är spets? Det bästa vi har!', ['Vad är spets?', 'Det bästa vi har!']],
    ['”Kom!” sa hon. (Han kom.) Sedan gick de.', ['”Kom!” sa hon.', '(Han kom.)', 'Sedan gick de.']],
    ['Salen är tom. Vi vill vara med. Den är min. Kom.', ['Salen är tom.', 'Vi vill vara med.', 'Den är min.', 'Kom.']],
    ['Kompetens, kapital osv. Utan det blir inget.', ['Kompetens, kapital osv.', 'Utan det blir inget.']],
    [
      'Planerat för 2024\nVi möts ofta.\n- kartlägga aktörer\n- skriva färdplan',
      ['Planerat för 2024', 'Vi möts ofta.', '- kartlägga aktörer', '- skriva färdplan'],
    ],
    ['', []],
    [' \n … \n', []],
  ])('%s', (said, expected) => {
    expect(sentences(said, 'sv')).toEqual(expected)
  })
})

describe('sentences in English', () => {
  it.each<[said: string, sentences: string[]]>([
    ['We meet, e.g. Monday or i.e. Tuesday. Come.', ['We meet, e.g. Monday or i.e. Tuesday.', 'Come.']],
    ['Dr. Ek and Mr. Berg met J. F. Lund. They talked.', ['Dr. Ek and Mr. Berg met J. F. Lund.', 'They talked.']],
    ['See No. 5. No. That is all.', ['See No. 5.', 'No.', 'That is all.']],
    ['Forest, water, etc. The rest is energy.', ['Forest, water, etc.', 'The rest is energy.']],
    ['It rose by 3.5 per cent in 2023. Good.', ['It rose by 3.5 per cent in 2023.', 'Good.']],
  ])('%s', (said, expected) => {
    expect(sentences(said, 'en')).toEqual(expected)
  })
})

describe('sentences of any text', () => {
  const piece = fc.constantFrom('t.ex. ', 'Åre ', 'vi ', 'm.m. ', '10. ', 'A. ', '? ', '! ', '\n', '– ', '” ', '§ ', 'skog. ', '(', 'Ek. ')
  const text = fc.oneof(
    fc.array(piece, { maxLength: 30 }).map((parts) => parts.join('')),
    fc.string({ maxLength: 60 }),
  )

  it('are parts of it, in order, each where it says, and none of them over two lines', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('sv', 'en', 'sma'), (said, language) => {
        let end = 0
        for (const { text: sentence, at } of sentencesIn(said, language)) {
          expect(said.slice(at, at + sentence.length)).toBe(sentence)
          expect(at).toBeGreaterThanOrEqual(end)
          expect(sentence).not.toMatch(/\n/)
          end = at + sentence.length
        }
      }),
    )
  })

  it('hold every letter and figure', () => {
    fc.assert(
      fc.property(text, (said) => {
        const signs = (all: string) => all.match(/[\p{L}\p{N}]/gu)?.join('') ?? ''
        expect(signs(sentences(said, 'sv').join(''))).toBe(signs(said))
      }),
    )
  })
})
