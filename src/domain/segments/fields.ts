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
  /** Whose it is, in the form. */
  group: 'contact' | 'organisation'
  /** Its name among the texts `segments.fields` and `segments.subject`. */
  text: string
  /** The texts of its choices, among `segments.options`, for a field with a fixed choice. */
  options?: string
  /** All values of a contact; null and blank text stand for no value. */
  values: (contact: ContactFacts) => Values
}

const own = <P extends keyof ContactFacts>(property: P, kind: FieldKind, values: (value: ContactFacts[P]) => Values) => ({
  kind,
  many: false,
  collection: 'contacts' as const,
  group: 'contact' as const,
  text: property,
  property,
  values: (contact: ContactFacts) => values(contact[property]),
})

const ofOrganisations = <P extends keyof OrganisationFacts, T extends string>(
  property: P,
  text: T,
  kind: FieldKind,
  values: (value: OrganisationFacts[P]) => Values,
) => ({
  kind,
  many: true,
  collection: 'organisations' as const,
  group: 'organisation' as const,
  text,
  property,
  values: (contact: ContactFacts) => contact.organisations.flatMap((facts) => values(facts[property])),
})

const one = (value: string | null): Values => [value]
const several = (values: readonly string[]): Values => values

/** All that a question can ask about, in the order of the form: form, words and rules come from here. */
const fields = {
  strengthAreas: { ...own('strengthAreas', 'relationship', several), many: true },
  roles: { ...own('roles', 'text', several), many: true },
  language: { ...own('language', 'select', one), options: 'language' },
  kind: { ...own('kind', 'select', one), options: 'kind' },
  status: { ...own('status', 'select', one), options: 'status' },
  internal: own('internal', 'checkbox', (value) => [String(value)]),
  name: own('name', 'text', one),
  email: own('email', 'text', one),
  organisations: {
    ...own('organisations', 'relationship', (organisations) => organisations.map(({ id }) => id)),
    many: true,
    group: 'organisation',
  },
  'organisations.type': { ...ofOrganisations('type', 'organisationType', 'select', one), options: 'organisationType' },
  'organisations.municipality': ofOrganisations('municipality', 'organisationMunicipality', 'text', one),
  'organisations.strengthAreas': ofOrganisations('strengthAreas', 'organisationStrengthAreas', 'relationship', several),
  'organisations.name': ofOrganisations('name', 'organisationName', 'text', one),
} satisfies Record<string, SegmentField>

/** A field's path as the filter builder saves it. */
export type SegmentFieldName = keyof typeof fields

export const segmentFields: Readonly<Record<SegmentFieldName, SegmentField>> = fields

/** The names of all fields, in the order of the form. */
export const segmentFieldNames = Object.keys(fields) as SegmentFieldName[]

/** The name of a field among the texts. */
export const textOfField = <Name extends SegmentFieldName>(name: Name): (typeof fields)[Name]['text'] => fields[name].text

/** Whether the values are those of a contact's organisations, not its own. */
export const isOfOrganisations = (name: SegmentFieldName): boolean => name.startsWith('organisations.')

/** Whether a contact has several of its own kind of it, so that it has them and is not one of them. */
export const hasSeveral = (name: SegmentFieldName): boolean => fields[name].many && !isOfOrganisations(name)

export const isSegmentField = (name: string): name is SegmentFieldName => Object.hasOwn(fields, name)
