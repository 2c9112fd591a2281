import type { Asked } from './asked'

/** The version of the API, and the day it came out: raised with each change that readers notice (CHANGELOG). */
export const version = { number: '1.0.0', released: '2026-11-30' } as const

/** What the API is, as the Swedish national REST API profile has it. */
export const apiInfo = ({ at: { root } }: Asked) => ({
  apiName: 'spets',
  apiVersion: version.number,
  apiReleased: version.released,
  apiDocumentation: `${root}/v1/docs`,
  apiStatus: 'active',
})
