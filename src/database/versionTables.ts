import type { SQLiteAdapter, SQLiteSchemaHook } from '@payloadcms/db-sqlite'

/** Payload gives its hooks the adapter too, though its types do not say so. */
type Given = Parameters<SQLiteSchemaHook>[0] & { adapter?: Pick<SQLiteAdapter, 'rawTables'> }

/**
 * An earlier version stays when something that it shows is deleted for good, and shows nothing there. Payload
 * makes such columns of collections without drafts required, so that SQLite would refuse to delete. Tables of
 * versions begin with an underscore.
 */
export const letVersionsOutlive = ({ adapter, schema }: Given) => {
  if (!adapter) throw new Error('Payload gave no adapter to the hook of its schema')
  const versions = Object.values(adapter.rawTables).filter(({ name }) => name.startsWith('_'))
  for (const column of versions.flatMap(({ columns }) => Object.values(columns)))
    if (column.reference?.onDelete === 'set null') column.notNull = false
  return schema
}
