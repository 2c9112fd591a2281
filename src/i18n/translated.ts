/** Same keys as the Swedish texts, so that a missing translation fails the type check. */
export type Translated<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]> }
