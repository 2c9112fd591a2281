import type { FormState } from 'payload'

/** The criteria that stand in the form, row by row; empty where none is chosen yet. */
export function criteriaIn(fields: FormState): string[] {
  const rows = fields.contributions?.rows ?? []
  return rows.map((_row, place) => {
    const value = fields[`contributions.${place}.criterion`]?.value
    return typeof value === 'string' ? value : ''
  })
}
