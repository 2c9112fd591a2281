import type { Payload } from 'payload'
import type { Publisher } from '../../src/payload-types'
import { nextNumber } from './fixtures'

const drawing = (colour: string) =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"><rect width="40" height="40" fill="${colour}"/><circle cx="80" cy="20" r="18" fill="${colour}"/></svg>`,
  )

/** Uploads a logo that is drawn in a colour. @returns its id */
async function logoIn(payload: Payload, colour: string): Promise<string> {
  const data = drawing(colour)
  const file = { data, mimetype: 'image/svg+xml', name: `logo-${nextNumber()}.svg`, size: data.length }
  const { id } = await payload.create({ collection: 'logos', data: { alt: 'Exempels märke' }, file })
  return id
}

/** A region with a logo for light grounds, and what else it has chosen. */
export async function wearing(payload: Payload, face: Omit<NonNullable<Publisher['face']>, 'logo'> = {}): Promise<void> {
  await payload.updateGlobal({
    slug: 'publisher',
    data: {
      name: 'Region Exempel',
      sender: { name: 'Exempels S3', address: 's3@region.example', replyTo: 'svar@region.example' },
      postalAddress: 'Exempelgatan 1',
      privacyNotice: 'Vi sparar ditt namn.',
      face: { logo: await logoIn(payload, '#1d2a2b'), ...face },
    },
  })
}
