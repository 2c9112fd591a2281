/** A field's label, or its label and the sentence of help under it. */
type FieldText = string | readonly [label: string, help: string]

/** All that an editor reads about a collection, global or block; fields are named by their path. */
export interface EntityTexts {
  readonly one: string
  readonly many?: string
  readonly about?: string
  readonly group?: string
  readonly fields: Readonly<Record<string, FieldText>>
  /** What one row of an array is called, by the array's path. */
  readonly rows?: Readonly<Record<string, string>>
  readonly options?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** The texts of several entities, by slug. */
export type EntityTextsBySlug = Readonly<Record<string, EntityTexts>>
