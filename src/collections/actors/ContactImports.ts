import type { CollectionConfig } from 'payload'
import { accessTo } from '../../access/rules'
import { relation } from '../../fields/common'
import { withTexts } from '../../fields/texts'

const hidden = { hidden: true } as const

/** Lists that have been read in: from where, by whom, what came of it, and whether it has been undone. */
export const ContactImports = (): CollectionConfig =>
  withTexts({
    slug: 'contact-imports',
    access: accessTo('contact-imports'),
    lockDocuments: false,
    admin: { useAsTitle: 'fileName', defaultColumns: ['fileName', 'by', 'createdAt', 'created', 'updated', 'undoneAt'] },
    defaultSort: '-createdAt',
    fields: [
      { name: 'fileName', type: 'text', required: true },
      { name: 'source', type: 'text' },
      relation('by', 'users'),
      { name: 'created', type: 'number' },
      { name: 'updated', type: 'number' },
      { name: 'errors', type: 'number' },
      { name: 'undoneAt', type: 'date' },
      relation('undoneBy', 'users'),
    ],
  })

/** What an import made or changed in one contact, kept for as long as it can be undone. Read by nobody. */
export const ContactImportChanges = (): CollectionConfig =>
  withTexts({
    slug: 'contact-import-changes',
    access: accessTo('contact-import-changes'),
    lockDocuments: false,
    admin: { hidden: true },
    fields: [
      relation('import', 'contact-imports', { required: true, index: true }),
      { name: 'address', type: 'text', required: true, index: true },
      { name: 'change', type: 'select', required: true, options: ['created', 'updated'] },
      { name: 'before', type: 'json', admin: hidden },
      { name: 'after', type: 'json', admin: hidden },
    ],
  })
