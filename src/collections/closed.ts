import type { CollectionConfig } from 'payload'

const nobody = () => false

/** A collection that Spets itself writes and reads only, below Payload's operations: no way leads to it from outside. */
export const closed = (slug: string, fields: CollectionConfig['fields']): CollectionConfig => ({
  slug,
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  endpoints: false,
  graphQL: false,
  lockDocuments: false,
  fields,
})
