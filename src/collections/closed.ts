import type { CollectionConfig } from 'payload'
import { closedMark } from '../fields/closed'

const nobody = () => false

/** Written and read by Spets itself only, below Payload's operations: no way leads to it from outside. */
export const closed = (
  slug: string,
  fields: CollectionConfig['fields'],
  rest: Pick<CollectionConfig, 'indexes'> = {},
): CollectionConfig => ({
  ...rest,
  slug,
  custom: closedMark,
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  endpoints: false,
  graphQL: false,
  lockDocuments: false,
  fields,
})
