import type { CollectionConfig, Field } from 'payload'

const reason: Field = {
  name: 'whyReadOnly',
  type: 'ui',
  admin: { disableBulkEdit: true, disableListColumn: true, components: { Field: '/src/admin/readOnly/WhyReadOnly#WhyReadOnly' } },
}

/** The collection whose form says, to whoever may not change what stands in it, why that is so. */
export const withReasonForReadOnly = (collection: CollectionConfig): CollectionConfig =>
  collection.admin?.hidden === true ? collection : { ...collection, fields: [reason, ...collection.fields] }
