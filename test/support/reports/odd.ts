import type { ReportDocument } from '../../../src/reports'

/** What means something in Typst, HTML or XML, and must come out as it is written. */
export const oddText = '# *Fet* $mål$ _@någon_ <b>&amp; \\u{1F600} \\ `kod` ~ #sys.inputs [x] // "q" = rubrik'

/** As long a word as anybody writes. */
export const longWord = 'ansvars'.repeat(40)

/** A document with all that one may hold, and the odd things that people write in it. */
export const oddDocument = (rows = 3): ReportDocument => ({
  language: 'sv',
  title: { text: oddText },
  kind: 'Kommunikationsplan',
  publisher: 'Region <Test> & Co',
  foot: oddText,
  facts: [{ name: { text: 'Läge' }, value: { text: '' } }],
  sections: [
    {
      heading: { text: 'Bakgrund' },
      blocks: [
        { kind: 'text', words: { text: `Ett stycke.\nEn rad.\n\n${longWord}` } },
        { kind: 'text', words: { text: 'A text in English.', lang: 'en' } },
        { kind: 'text', words: { text: 'Saemien gïele: Åarjelsaemien.', lang: 'sma' } },
        { kind: 'list', items: [{ text: oddText }, { text: '' }] },
        { kind: 'heading', words: { text: 'Under' } },
        {
          kind: 'figure',
          svg: '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="20"><rect width="50" height="20" fill="#0b5c5e"/></svg>',
          width: 100,
          height: 20,
          alt: 'Stapel: halvvägs <till> målet',
        },
      ],
    },
    {
      heading: { text: 'Aktiviteter' },
      isWide: true,
      blocks: [
        {
          kind: 'table',
          name: 'Aktiviteter',
          columns: [
            { head: 'Vad', width: 2 },
            { head: 'Kostnad', width: 1, isNumber: true },
          ],
          rows: Array.from({ length: rows }, (_, index) => [{ text: index % 2 ? oddText : longWord }, { text: String(index) }]),
          sums: [{ text: 'Summa' }, { text: '3' }],
        },
      ],
    },
    {
      heading: { text: 'Målgrupper' },
      blocks: [
        {
          kind: 'table',
          look: 'matrix',
          name: 'Inflytande',
          columns: [
            { head: 'Inflytande', width: 1 },
            { head: 'Litet', width: 1 },
          ],
          rows: [[{ text: 'Stort' }, { text: 'Kommuner\nFöretag' }]],
        },
      ],
    },
  ],
})
