import { Paragraph, type Table as DocxTable, TextRun } from 'docx'
import type { Block, Fact } from '../document'
import { pictureOf } from './pictures'
import { runsOf } from './runs'
import type { Accent } from './styles'
import { tableOf } from './tables'

/** What a section of a file for a word processor holds. */
export type Drawn = Paragraph | DocxTable

export async function blockOf(block: Block, accent: Accent): Promise<Drawn[]> {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ style: 'Heading3', children: runsOf(block.words) })]
    case 'text':
      return block.words.text.split(/\n\s*\n/).map((text) => new Paragraph({ children: runsOf({ ...block.words, text }) }))
    case 'list':
      return block.items.map((item) => new Paragraph({ bullet: { level: 0 }, children: runsOf(item) }))
    case 'facts':
      return factsOf(block.facts)
    case 'table':
      // Word joins two tables that nothing stands between.
      return [tableOf(block, accent), new Paragraph({})]
    case 'figure':
      return [await pictureOf(block)]
  }
}

/** A name and what it stands for, in a paragraph each: word processors have no lists of definitions. */
export const factsOf = (facts: readonly Fact[]): Paragraph[] =>
  facts.map(
    ({ name, value }) => new Paragraph({ children: [...runsOf(name, { bold: true }), new TextRun({ text: ': ' }), ...runsOf(value)] }),
  )
