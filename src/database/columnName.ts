/** What the SQLite adapter calls a table or a column of a name in camel case or with hyphens: `permissionHistory` is `permission_history`. */
export const columnName = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replaceAll('-', '_')
