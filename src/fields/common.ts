import type { DefaultValue, Field, JSONField, PayloadRequest, RelationshipField, TextField, TextareaField } from 'payload'
import { dayOf } from '../domain/days'
import { settingsOf } from '../env'

export const localizedText = (name: string, more: Partial<TextField> = {}): Field =>
  ({ name, type: 'text', localized: true, ...more }) as Field

export const localizedTextarea = (name: string, more: Partial<TextareaField> = {}): Field =>
  ({ name, type: 'textarea', localized: true, ...more }) as Field

/** A calendar day without a time; stored as an instant, read with `dayOf`. */
export const dayField = (name: string, more: { required?: boolean; width?: string; beginsToday?: boolean } = {}): Field => ({
  name,
  type: 'date',
  required: more.required ?? false,
  ...(more.beginsToday ? { defaultValue: today } : {}),
  admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' }, width: more.width ?? '50%' },
})

/** The day that it is for the publisher, stored as days are: as noon, so that it is the same day in every zone nearby. */
const today: DefaultValue = ({ req }: { req?: PayloadRequest }) =>
  req ? `${dayOf(new Date(), settingsOf(req.payload).zone)}T12:00:00.000Z` : undefined

/** A point in time that Spets wrote, read as day and clock; not there while there is none. */
export const momentField = (name: string, more: { required?: boolean; index?: boolean } = {}): Field => ({
  name,
  type: 'date',
  ...more,
  admin: {
    readOnly: true,
    date: { pickerAppearance: 'dayAndTime', timeFormat: 'HH:mm', displayFormat: 'yyyy-MM-dd HH:mm' },
    // A field with a condition may be empty in the database too.
    ...(more.required ? {} : { condition: (_data: unknown, siblings: Record<string, unknown>) => Boolean(siblings[name]) }),
  },
})

export const relation = (name: string, relationTo: string, more: Partial<RelationshipField> = {}): Field =>
  ({ name, type: 'relationship', relationTo, ...more }) as Field

export const strengthAreasField = (): Field =>
  relation('strengthAreas', 'strength-areas', { hasMany: true, index: true, admin: { position: 'sidebar' } })

/** A field that stands beside the form. */
export const inSidebar = (field: Field): Field => ({ ...field, admin: { ...field.admin, position: 'sidebar' } }) as Field

/** What JSON in a field is, in TypeScript: imports start at the folder of the generated types. */
export const typed = (tsType: string): JSONField['typescriptSchema'] => [() => ({ tsType })]

/** The diary number of a public record. */
export const registryNumberField = (): Field => ({
  name: 'registryNumber',
  type: 'text',
  admin: { position: 'sidebar' },
})
