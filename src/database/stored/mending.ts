import type { FlattenedField } from 'payload'

/** What becomes of a stored value. */
export interface Mending {
  /** Whether values of a field may need it; the others are not read. */
  concerns: (field: FlattenedField) => boolean
  /** The value as it should be; the very same when there is nothing to mend. */
  mend: (field: FlattenedField, value: unknown) => unknown
}
