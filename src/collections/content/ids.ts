/** The ids of what a relation points at, whether one or several, read along or not. */
export const idsIn = (value: unknown): string[] =>
  [value].flat().flatMap((each: unknown) => {
    const id = typeof each === 'object' && each !== null && 'id' in each ? each.id : each
    return typeof id === 'string' ? [id] : []
  })
