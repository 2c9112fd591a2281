import type { Payload } from 'payload'
import { isColour } from '../../domain/colours'
import { worn } from '../../domain/face'
import type { ReportDocument } from '../../reports'

/** A document in the colour of the region; as it is where the region has chosen none. */
export async function inColour(payload: Payload, document: ReportDocument): Promise<ReportDocument> {
  const { face } = await payload.findGlobal({ slug: 'publisher', depth: 0 })
  if (!isColour(face?.colour)) return document
  const { colour: accent, tint } = worn(face.colour, 'light')
  return { ...document, colours: { accent, tint } }
}
