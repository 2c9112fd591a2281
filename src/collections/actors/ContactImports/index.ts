import type { CollectionConfig } from 'payload'
import { typed } from '../../../fields/common'
import { changeKinds, changeOutcomes, skipReasons } from '../../../domain/imports/undo'
import { importStates } from '../../../domain/imports/states'
import { closed } from '../../closed'

/** What a JSON field holds, for the types that Payload makes; a path is from `src`. */

/** Lists that have been read in: which, by whom, what came of it, and whether it has been undone. */
export const ContactImports = (): CollectionConfig =>
  closed('contact-imports', [
    { name: 'fileName', type: 'text', required: true },
    // Id of a user; none for the command line.
    { name: 'by', type: 'text' },
    { name: 'state', type: 'select', required: true, options: [...importStates] },
    { name: 'busyBy', type: 'text' },
    { name: 'busyUntil', type: 'date' },
    // How often it has been begun or gone on with since it last came forward.
    { name: 'tries', type: 'number' },
    // How much there is to do and has been done: rows when it is read in, changes when it is undone.
    { name: 'steps', type: 'number' },
    { name: 'stepsDone', type: 'number' },
    // Id of the list in contact-import-lists, until it has been read in.
    { name: 'list', type: 'text' },
    { name: 'language', type: 'text' },
    // What to know about the list as a whole: see ListFacts.
    { name: 'facts', type: 'json', typescriptSchema: typed("import('./domain/imports/listFacts').ListFacts") },
    { name: 'created', type: 'number' },
    { name: 'updated', type: 'number' },
    { name: 'unchanged', type: 'number' },
    { name: 'duplicates', type: 'number' },
    { name: 'blank', type: 'number' },
    { name: 'failed', type: 'number' },
    { name: 'undoneAt', type: 'date' },
    { name: 'undoneBy', type: 'text' },
    { name: 'removed', type: 'number' },
    { name: 'putBack', type: 'number' },
    { name: 'kept', type: 'number' },
    { name: 'organisations', type: 'number' },
  ])

/** A list that is being read in, with what was said about it; taken away when it has been. */
export const ContactImportLists = (): CollectionConfig =>
  closed('contact-import-lists', [
    { name: 'order', type: 'json', required: true, typescriptSchema: typed("import('./domain/imports/order').ListOrder") },
    // The file, compressed (gzip, RFC 1952), in base64.
    { name: 'content', type: 'textarea', required: true },
  ])

/** The rows of a list that did not go in, to be mended; kept for as long as the import can be undone. */
export const ContactImportRows = (): CollectionConfig =>
  closed(
    'contact-import-rows',
    [
      { name: 'import', type: 'text', required: true },
      { name: 'number', type: 'number', required: true },
      { name: 'address', type: 'text', index: true },
      { name: 'name', type: 'text' },
      { name: 'cells', type: 'json', required: true, typescriptSchema: typed('string[]') },
      { name: 'problems', type: 'json', required: true, typescriptSchema: typed("import('./domain/imports/problems').RowProblem[]") },
    ],
    { indexes: [{ fields: ['import', 'number'] }], longLists: [['import', 'number', 'id']] },
  )

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
      { name: 'because', type: 'select', options: [...skipReasons] },
      { name: 'keptFields', type: 'json' },
    ],
    { indexes: [{ fields: ['import', 'outcome'] }], longLists: [['import', 'id']] },
  )
