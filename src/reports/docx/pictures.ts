import { ImageRun, Paragraph } from 'docx'
import sharp from 'sharp'
import type { DrawnLogo, Figure } from '../document'

/** How much finer than it is shown a picture is drawn for what cannot draw it itself. */
const finer = 3

/** Points to pixels, in which the library measures. */
const pixels = 96 / 72

/** A picture with its words; word processors that know no SVG show it as PNG. */
export async function pictureOf({ alt, height, svg, width }: Figure): Promise<Paragraph> {
  const png = await sharp(Buffer.from(svg), { density: 72 * finer })
    .png()
    .toBuffer()
  const picture = new ImageRun({
    type: 'svg',
    data: Buffer.from(svg),
    fallback: { type: 'png', data: png },
    ...shownAs({ width, height }, alt),
  })
  return new Paragraph({ spacing: { before: 80 }, children: [picture] })
}

/** The region's logo, at the top of the first page. */
export const logoOf = ({ png, ...size }: DrawnLogo, alt: string): Paragraph =>
  new Paragraph({
    spacing: { after: 400 },
    children: [new ImageRun({ type: 'png', data: Buffer.from(png, 'base64'), ...shownAs(size, alt) })],
  })

const shownAs = ({ height, width }: { height: number; width: number }, alt: string) => ({
  transformation: { width: Math.round(width * pixels), height: Math.round(height * pixels) },
  altText: { name: alt.slice(0, 60), title: '', description: alt },
})
