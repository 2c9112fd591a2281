import type { CollectionConfig } from 'payload'
import { changeKinds, changeOutcomes, keptReasons } from '../../domain/imports/undo'
import { importStates } from '../../domain/imports/states'
import { closed } from '../closed'

/** Lists that have been read in: which, by whom, what came of it, and whether it has been undone. */
export const ContactImports = (): CollectionConfig =>
  closed('contact-imports', [
    { name: 'fileName', type: 'text', required: true },
    // Id of a user; none for the command line.
    { name: 'by', type: 'text' },
    { name: 'state', type: 'select', required: true, options: [...importStates] },
    { name: 'busyBy', type: 'text' },
    { name: 'busyUntil', type: 'date' },
    { name: 'created', type: 'number' },
    { name: 'updated', type: 'number' },
    { name: 'unchanged', type: 'number' },
    { name: 'failed', type: 'number' },
    { name: 'undoneAt', type: 'date' },
    { name: 'undoneBy', type: 'text' },
    { name: 'removed', type: 'number' },
    { name: 'putBack', type: 'number' },
    { name: 'kept', type: 'number' },
    { name: 'organisations', type: 'number' },
  ])

/** What an import made or changed, kept for as long as it can be undone: what stood before is personal data. */
export const ContactImportChanges = (): CollectionConfig =>
  closed(
    'contact-import-changes',
    [
      { name: 'import', type: 'text', required: true, index: true },
      { name: 'change', type: 'select', required: true, options: [...changeKinds] },
      // The contact's address, or the organisation's name.
      { name: 'name', type: 'text', index: true },
      // Id of a contact that was there before.
      { name: 'contact', type: 'text', index: true },
      { name: 'before', type: 'json' },
      { name: 'after', type: 'json' },
      { name: 'saidNo', type: 'checkbox' },
      { name: 'outcome', type: 'select', required: true, options: [...changeOutcomes] },
      { name: 'because', type: 'select', options: [...keptReasons] },
      { name: 'keptFields', type: 'json' },
    ],
    { indexes: [{ fields: ['import', 'outcome'] }] },
  )
