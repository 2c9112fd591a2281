import type { CollectionConfig } from 'payload'
import { type Policies, policies } from '../policies'

const nobody = () => false

/** Written and read by Spets itself only, below Payload's operations: no way leads to it from outside. */
export const closed = (
  slug: string,
  fields: CollectionConfig['fields'],
  { longLists, shown, ...rest }: Pick<CollectionConfig, 'indexes'> & Pick<Policies, 'longLists' | 'shown'> = {},
): CollectionConfig => ({
  ...rest,
  slug,
  custom: policies({ closed: true, longLists, ...(shown ? { shown } : {}) }),
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  endpoints: false,
  graphQL: false,
  lockDocuments: false,
  fields,
})
