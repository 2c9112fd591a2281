/** Names that reach what every object inherits, were they written to one. No field is called so. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype'])

/** Whether a name in a request would mean something else than a field. */
export const isForbiddenName = (name: string): boolean => forbidden.has(name)
