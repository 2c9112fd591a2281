import type { ContactFacts, OrganisationFacts } from './facts'

export type FieldKind = 'text' | 'select' | 'relationship' | 'checkbox'
type Values = readonly (string | null)[]

/** A field that a question can ask about. */
export interface SegmentField {
  kind: FieldKind
  /** Whether a contact can have several values: of its own, or one for each of its organisations. */
  many: boolean
  /** The collection and the property that hold the values. */
  collection: 'contacts' | 'organisations'
  property: string
  /** All values of a contact; null and blank text stand for no value. */
  values: (contact: ContactFacts) => Values
}

const own = <P extends keyof ContactFacts>(
  property: P,
  kind: FieldKind,
  values: (value: ContactFacts[P]) => Values,
) => ({
  kind,
  many: false,
  collection: 'contacts' as const,
  property,
  values: (contact: ContactFacts) => values(contact[property]),
})

const ofOrganisations = <P extends keyof OrganisationFacts>(
  property: P,
  kind: FieldKind,
  values: (value: OrganisationFacts[P]) => Values,
) => ({
  kind,
  many: true,
  collection: 'organisations' as const,
  property,
  values: (contact: ContactFacts) => contact.organisations.flatMap((facts) => values(facts[property])),
})

const one = (value: string | null): Values => [value]
const several = (values: readonly string[]): Values => values

const fields = {
  name: own('name', 'text', one),
  email: own('email', 'text', one),
  kind: own('kind', 'select', one),
  language: own('language', 'select', one),
  status: own('status', 'select', one),
  internal: own('internal', 'checkbox', (value) => [String(value)]),
  strengthAreas: { ...own('strengthAreas', 'relationship', several), many: true },
  roles: { ...own('roles', 'text', several), many: true },
  organisations: {
    ...own('organisations', 'relationship', (organisations) => organisations.map(({ id }) => id)),
    many: true,
  },
  'organisations.name': ofOrganisations('name', 'text', one),
  'organisations.type': ofOrganisations('type', 'select', one),
  'organisations.municipality': ofOrganisations('municipality', 'text', one),
  'organisations.strengthAreas': ofOrganisations('strengthAreas', 'relationship', several),
} satisfies Record<string, SegmentField>

/** A field's path as the filter builder saves it. */
export type SegmentFieldName = keyof typeof fields

export const segmentFields: Readonly<Record<SegmentFieldName, SegmentField>> = fields

export const isSegmentField = (name: string): name is SegmentFieldName => Object.hasOwn(fields, name)
