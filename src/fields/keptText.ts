import type { CollectionConfig, Field, GlobalConfig } from 'payload'

/** Hold secrets, or nothing that anyone types. */
const notKept = new Set([
  'api-clients',
  'audit-events',
  'contact-import-changes',
  'contact-import-lists',
  'contact-import-rows',
  'contact-imports',
  'contact-merges',
  'deliveries',
  'dispatches',
  'heartbeats',
  'incoming-mails',
  'logins',
  'rate-limits',
  'second-factors',
  'users',
])

const keeper: Field = {
  name: 'keptText',
  type: 'ui',
  admin: { disableListColumn: true, components: { Field: '/src/admin/kept/KeptText#KeptText' } },
}

/** The collection with a form that keeps what is typed until it is saved. */
export const withKeptText = (collection: CollectionConfig): CollectionConfig =>
  notKept.has(collection.slug) ? collection : { ...collection, fields: [keeper, ...collection.fields] }

/** The global with a form that keeps what is typed until it is saved. */
export const withGlobalKeptText = (global: GlobalConfig): GlobalConfig => ({ ...global, fields: [keeper, ...global.fields] })
