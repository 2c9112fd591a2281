/**
 * The licences that open data may be offered under, by their names in SPDX: those of Creative Commons that let anybody use,
 * change and pass on what there is, as DCAT-AP-SE recommends.
 */
export const licences = {
  'CC0-1.0': { name: 'CC0 1.0', address: 'creativecommons.org/publicdomain/zero/1.0/' },
  'CC-BY-4.0': { name: 'CC BY 4.0', address: 'creativecommons.org/licenses/by/4.0/' },
  'CC-BY-SA-4.0': { name: 'CC BY-SA 4.0', address: 'creativecommons.org/licenses/by-sa/4.0/' },
} as const

export type LicenceName = keyof typeof licences

/** What holds until a region says otherwise. */
export const usualLicence: LicenceName = 'CC0-1.0'

/** A licence as it is told of. */
export interface Licence {
  name: string
  /** Its name in SPDX. */
  identifier: LicenceName
  /** A page about it. */
  page: string
  /** What it is called in data: DCAT-AP-SE lists these names, which are no addresses of pages. */
  uri: string
}

/** The licence of a name; the usual one where nothing is said. */
export function licenceOf(identifier: LicenceName | null | undefined): Licence {
  const known = identifier ?? usualLicence
  const { address, name } = licences[known]
  return { name, identifier: known, page: `https://${address}`, uri: `http://${address}` }
}
