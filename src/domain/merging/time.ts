/** How long a merge can be undone, in days. After that only ids are left of what was. */
export const daysToUndo = 30
