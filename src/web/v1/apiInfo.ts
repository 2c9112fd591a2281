import type { Payload } from 'payload'
import { type Licence, licenceOf } from '../../domain/openData/licences'
import type { Asked } from './asked'

/** The version of the API, and the day it came out: raised with each change that readers notice (CHANGELOG). */
export const version = { number: '1.0.0', released: '2026-11-30' } as const

/** What the API is, as the Swedish national REST API profile has it. */
export const apiInfo = ({ at: { root } }: Asked, { name, page }: Licence) => ({
  apiName: 'spets',
  apiVersion: version.number,
  apiReleased: version.released,
  apiDocumentation: `${root}/v1/docs`,
  apiStatus: 'active',
  apiLicense: { name, url: page },
})

/** What others may do with what is answered, as the region has chosen. */
export async function licenceIn(payload: Payload): Promise<Licence> {
  const { openData } = await payload.findGlobal({ slug: 'publisher', depth: 0, select: { openData: true } })
  return licenceOf(openData?.licence)
}
