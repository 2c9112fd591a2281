import type { ContactFacts, Involvement, OrganisationFacts } from './facts'

export type FieldKind = 'text' | 'select' | 'relationship' | 'checkbox'
type Values = readonly (string | null)[]

/** What the values of a relation are. */
export type PointedAt = 'strength-areas' | 'organisations' | 'meetings' | 'dispatches'

interface AnyField {
  kind: FieldKind
  /** Whether a contact can have several values: of its own, or one for each of its organisations. */
  many: boolean
  /** Whose it is, in the form. */
  group: 'contact' | 'organisation' | 'involvement'
  /** Its name among the texts `segments.fields` and `segments.subject`. */
  text: string
  /** What its values are the ids of, for a relation. */
  of?: PointedAt
  /** Text that is chosen among what there is, not written. */
  chosen?: true
  /** Asked about by name only: of whether there is any, not all is known. */
  named?: true
  /** The texts of its choices, among `segments.options`, for a field with a fixed choice. */
  options?: string
  /** All values of a contact; null and blank text stand for no value. */
  values: (contact: ContactFacts) => Values
}

/** What stands in a contact or in its organisations: the collection and the property that hold the values. */
export interface StoredField extends AnyField {
  collection: 'contacts' | 'organisations'
  property: string
}

/** What a contact has to do with meetings and dispatches, which is told by what points at the contact. */
interface InvolvementField extends AnyField {
  collection: 'involvements'
  property: Involvement
}

/** A field that a question can ask about. */
export type SegmentField = StoredField | InvolvementField

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

const involved = <I extends Involvement, O extends PointedAt>(property: I, of: O) => ({
  kind: 'relationship' as const,
  many: true,
  collection: 'involvements' as const,
  group: 'involvement' as const,
  text: property,
  property,
  of,
  values: ({ involvements }: ContactFacts): Values => involvements[property],
})

const one = (value: string | null): Values => [value]
const several = (values: readonly string[]): Values => values

/** All that a question can ask about, in the order of the form: form, words and rules come from here. */
const fields = {
  strengthAreas: { ...own('strengthAreas', 'relationship', several), many: true, of: 'strength-areas' },
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
    of: 'organisations',
  },
  'organisations.type': { ...ofOrganisations('type', 'organisationType', 'select', one), options: 'organisationType' },
  'organisations.municipality': { ...ofOrganisations('municipality', 'organisationMunicipality', 'text', one), chosen: true },
  'organisations.strengthAreas': {
    ...ofOrganisations('strengthAreas', 'organisationStrengthAreas', 'relationship', several),
    of: 'strength-areas',
  },
  'organisations.name': ofOrganisations('name', 'organisationName', 'text', one),
  'meetings.invited': involved('invited', 'meetings'),
  'meetings.open': involved('open', 'meetings'),
  'meetings.yes': involved('yes', 'meetings'),
  'meetings.no': involved('no', 'meetings'),
  'meetings.maybe': involved('maybe', 'meetings'),
  'meetings.unanswered': involved('unanswered', 'meetings'),
  'meetings.attended': involved('attended', 'meetings'),
  'dispatches.got': { ...involved('got', 'dispatches'), named: true },
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

type InvolvementFieldName = Extract<SegmentFieldName, `meetings.${string}` | `dispatches.${string}`>

/** Whether a field asks about what a contact did, not about what it is. */
export const isInvolvementField = (name: SegmentFieldName): name is InvolvementFieldName => fields[name].collection === 'involvements'

/** Whether a contact has several of its own kind of it, so that it has them and is not one of them. */
export const hasSeveral = (name: SegmentFieldName): boolean => fields[name].many && !isOfOrganisations(name)

export const isSegmentField = (name: string): name is SegmentFieldName => Object.hasOwn(fields, name)
