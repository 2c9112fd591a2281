import type { Payload } from 'payload'
import { isColour } from '../../domain/colours'
import { accents, isShipped } from '../../domain/face'
import type { Logo, Publisher } from '../../payload-types'
import { logoAsPng, within } from '../../pictures/logos'
import type { DrawnLogo, ReportDocument, ReportFace } from '../../reports'

/** How much a logo fills on the first page, in points, and how much finer it is drawn than it is shown. */
const room = { width: 170, height: 46 }
const finer = 4

/** A document as the region looks; as it is where the region has chosen nothing. */
export async function inFace(payload: Payload, document: ReportDocument): Promise<ReportDocument> {
  const { face } = await payload.findGlobal({ slug: 'publisher', depth: 1 })
  const chosen = await faceOf(payload, face ?? {})
  return Object.keys(chosen).length === 0 ? document : { ...document, face: chosen }
}

async function faceOf(payload: Payload, face: NonNullable<Publisher['face']>): Promise<ReportFace> {
  const logo = await drawn(payload, face.logo, 'white')
  const logoDark = logo && (await drawn(payload, face.logoDark, 'none'))
  return {
    ...(isColour(face.colour) ? { colours: accents(face) } : {}),
    ...(logo ? { logo } : {}),
    ...(logoDark ? { logoDark } : {}),
    ...(isShipped(face.typeface) ? { typeface: face.typeface } : {}),
  }
}

async function drawn(payload: Payload, logo: Logo | string | null | undefined, ground: 'white' | 'none'): Promise<DrawnLogo | null> {
  if (typeof logo !== 'object' || !logo?.width || !logo.height) return null
  const pixels = { width: room.width * finer, height: room.height * finer }
  const png = await logoAsPng(payload, logo, pixels, ground)
  return png && { png: png.toString('base64'), ...within({ width: logo.width, height: logo.height }, room) }
}
