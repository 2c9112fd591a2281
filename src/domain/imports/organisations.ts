import { tidy } from './text'

export interface KnownOrganisation {
  id: string
  name: string
  otherSpellings: string[]
}

/** An organisation that the list names and Spets does not have. */
export interface NewOrganisation {
  name: string
  municipality: string | null
}

/** Rows that name the same new organisation hold the same object, so that it is made once. */
export type OrganisationReference = { id: string } | { create: NewOrganisation }

export interface OrganisationFinder {
  find(name: string): { reference: OrganisationReference; isNew: boolean }
  /** The organisations to make, in the order of the list. */
  created(): NewOrganisation[]
}

/**
 * Matches names of organisations on name and other spellings, without regard to case, spaces,
 * hyphens and quotation marks, and keeps the ones to make.
 * @param municipalities what the list says of where organisations are, by `organisationKey`
 */
export function organisationFinder(known: KnownOrganisation[], municipalities: ReadonlyMap<string, string>): OrganisationFinder {
  const idByName = spellings(known)
  const created = new Map<string, NewOrganisation>()
  return {
    find(name) {
      const key = organisationKey(name)
      const id = idByName.get(key)
      if (id !== undefined) return { reference: { id }, isNew: false }
      const before = created.get(key)
      const organisation = before ?? { name, municipality: municipalities.get(key) ?? null }
      created.set(key, organisation)
      return { reference: { create: organisation }, isNew: before === undefined }
    },
    created: () => [...created.values()],
  }
}

/** What two spellings of one organisation's name have in common. */
export const organisationKey = (name: string): string =>
  tidy(name)
    .toLowerCase()
    .replace(/["'”“’´`]/g, '')
    .replace(/[-–\s]+/g, ' ')
    .trim()

/** Names last, so that an organisation's own name wins over another's other spelling. */
const spellings = (known: KnownOrganisation[]): Map<string, string> =>
  new Map([
    ...known.flatMap(({ id, otherSpellings }) => otherSpellings.map((spelling): [string, string] => [organisationKey(spelling), id])),
    ...known.map(({ id, name }): [string, string] => [organisationKey(name), id]),
  ])
