/** A document as the adapter's `create` takes it, with the id that it is to have: see `newId`. */
export type NewDocument = { id: string } & Readonly<Record<string, unknown>>
