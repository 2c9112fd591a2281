import { type Day, isWithin, type Period } from './days'

export interface Affiliation extends Period {
  organisation: string
  role?: string | null
}

/** The organisations that a contact belongs to on a day, each once, in the order they stand. */
export const organisationsOn = (affiliations: readonly Affiliation[], day: Day): string[] =>
  unique(current(affiliations, day).map((affiliation) => affiliation.organisation))

/** The roles that a contact has on a day, each once. */
export const rolesOn = (affiliations: readonly Affiliation[], day: Day): string[] =>
  unique(current(affiliations, day).flatMap(({ role }) => (role?.trim() ? [role.trim()] : [])))

const current = (affiliations: readonly Affiliation[], day: Day) => affiliations.filter((affiliation) => isWithin(affiliation, day))

const unique = (values: string[]): string[] => [...new Set(values)]
