import { Document, Footer, type ISectionOptions, Packer, PageNumber, PageOrientation, Paragraph, TextRun } from 'docx'
import { logoAlt, type ReportDocument, type Section } from '../document'
import { blockOf, type Drawn, factsOf } from './blocks'
import { runsOf } from './runs'
import { logoOf } from './pictures'
import { type Accent, accentOf, colours, stylesIn } from './styles'

/** A4 in twentieths of a point; docx turns it where it is to lie. */
const page = { width: 11_906, height: 16_838 }

/** A document as a file for a word processor, with headings, header cells and pictures that screen readers know. */
export async function docxOf(report: ReportDocument): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title: report.title.text,
    creator: report.publisher,
    lastModifiedBy: report.publisher,
    description: report.kind,
    styles: stylesIn(report.language, accentOf(report.face)),
    features: { updateFields: false },
    sections: await sectionsOf(report),
  })
  return Uint8Array.from(await Packer.toBuffer(document))
}

/** What stands and what lies are different sections to a word processor. */
async function sectionsOf(report: ReportDocument): Promise<ISectionOptions[]> {
  const accent = accentOf(report.face)
  const made: { isWide: boolean; children: Drawn[] }[] = [{ isWide: false, children: headOf(report) }]
  for (const section of report.sections) {
    const isWide = section.isWide === true
    const children = await sectionOf(section, accent)
    const last = made.at(-1)
    if (last && last.isWide === isWide) last.children.push(...children)
    else made.push({ isWide, children })
  }
  return made.map(({ children, isWide }) => ({
    properties: { page: { size: { ...page, orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT } } },
    footers: { default: footOf(report.foot) },
    children,
  }))
}

const headOf = (report: ReportDocument): Drawn[] => [
  ...(report.face?.logo ? [logoOf(report.face.logo, logoAlt(report))] : []),
  new Paragraph({ children: [new TextRun({ text: report.kind, color: colours.muted, bold: true })] }),
  new Paragraph({ style: 'Heading1', children: runsOf(report.title) }),
  ...factsOf(report.facts),
]

async function sectionOf({ blocks, heading }: Section, accent: Accent): Promise<Drawn[]> {
  const drawn = await Promise.all(blocks.map((block) => blockOf(block, accent)))
  return [new Paragraph({ style: 'Heading2', children: runsOf(heading) }), ...drawn.flat()]
}

const footOf = (foot: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        children: [
          new TextRun({ text: `${foot} · `, color: colours.muted, size: 17 }),
          new TextRun({ children: [PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'], color: colours.muted, size: 17 }),
        ],
      }),
    ],
  })
