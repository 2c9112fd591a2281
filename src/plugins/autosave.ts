import type { CollectionConfig, Field, GlobalConfig } from 'payload'
import { isClosed, policiesOf } from '../policies'

const autosave: Field = {
  name: 'autosave',
  type: 'ui',
  admin: { disableListColumn: true, components: { Field: '/src/admin/autosave/Autosave#Autosave' } },
}

/** The collection with a form that keeps what is typed until it is saved. */
export const withAutosave = (collection: CollectionConfig): CollectionConfig =>
  isClosed(collection) || policiesOf(collection).autosave === false
    ? collection
    : { ...collection, fields: [autosave, ...collection.fields] }

/** The global with a form that keeps what is typed until it is saved. */
export const withGlobalAutosave = (global: GlobalConfig): GlobalConfig => ({ ...global, fields: [autosave, ...global.fields] })
