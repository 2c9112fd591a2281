import type { Filter } from '../resource'

/** Of these strength areas. */
export const ofAreas = (field = 'strengthAreas'): Filter => ({
  takes: 'area',
  where: (ids) => ({ [field]: { in: ids } }),
  describedBy: 'v1.parameters.area',
})

/** From a day on. @param field the stored moment */
export const from = (field: string): Filter => ({
  takes: 'from',
  where: ([day = '']) => ({ [field]: { greater_than_equal: day } }),
  describedBy: 'v1.parameters.from',
})

/** Until the end of a day. */
export const to = (field: string): Filter => ({
  takes: 'to',
  where: ([day = '']) => ({ [field]: { less_than: day } }),
  describedBy: 'v1.parameters.to',
})

/** One of some words. */
export const oneOf = (field: string, words: readonly string[]): Filter => ({
  takes: words,
  where: (values) => ({ [field]: { in: values } }),
  describedBy: 'v1.parameters.oneOf',
})

/** Exactly a text. */
export const exactly = (field: string): Filter => ({
  takes: 'text',
  where: (values) => ({ [field]: { in: values } }),
  describedBy: 'v1.parameters.exactly',
})
