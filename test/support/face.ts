import type { Payload } from 'payload'
import type { Publisher } from '../../src/payload-types'
import { nextNumber } from './fixtures'

const drawing = (colour: string, width: number) =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="40"><rect width="40" height="40" fill="${colour}"/><circle cx="80" cy="20" r="18" fill="${colour}"/></svg>`,
  )

/** Uploads a logo that is drawn in a colour, 40 pixels high. @returns its id */
export async function logoIn(payload: Payload, colour: string, width = 120): Promise<string> {
  const data = drawing(colour, width)
  const file = { data, mimetype: 'image/svg+xml', name: `logo-${nextNumber()}.svg`, size: data.length }
  const { id } = await payload.create({ collection: 'logos', data: { alt: 'Exempels märke' }, file })
  return id
}

/** A region with a logo for light grounds, and what else it has chosen. */
export async function wearing(payload: Payload, face: NonNullable<Publisher['face']> = {}): Promise<void> {
  await payload.updateGlobal({
    slug: 'publisher',
    data: {
      name: 'Region Exempel',
      sender: { name: 'Exempels S3', address: 's3@region.example', replyTo: 'svar@region.example' },
      postalAddress: 'Exempelgatan 1',
      privacyNotice: 'Vi sparar ditt namn.',
      // What is not told is as it is with a new region.
      face: {
        logoDark: null,
        colour: null,
        typeface: 'system',
        mailLook: 'plain',
        ...face,
        logo: face.logo ?? (await logoIn(payload, '#1d2a2b')),
      },
    },
  })
}
