/** The id of a related document, whether it was read along or not. */
export const idOf = (relation: string | { id: string }): string => (typeof relation === 'string' ? relation : relation.id)
