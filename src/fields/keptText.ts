import type { CollectionConfig, Field, GlobalConfig } from 'payload'
import { isClosed } from './closed'

/** Hold secrets, or nothing that anyone types; beside what is closed. */
const notKept = new Set(['api-clients', 'audit-events', 'deliveries', 'dispatches', 'incoming-mails', 'users'])

const keeper: Field = {
  name: 'keptText',
  type: 'ui',
  admin: { disableListColumn: true, components: { Field: '/src/admin/kept/KeptText#KeptText' } },
}

/** The collection with a form that keeps what is typed until it is saved. */
export const withKeptText = (collection: CollectionConfig): CollectionConfig =>
  isClosed(collection) || notKept.has(collection.slug) ? collection : { ...collection, fields: [keeper, ...collection.fields] }

/** The global with a form that keeps what is typed until it is saved. */
export const withGlobalKeptText = (global: GlobalConfig): GlobalConfig => ({ ...global, fields: [keeper, ...global.fields] })
