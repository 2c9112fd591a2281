import { columnName } from '../columnName'
import type { FlattenedField, SanitizedConfig } from 'payload'

/** A column of a table on SQLite, with the field whose values it holds. */
export interface StoredColumn {
  table: string
  column: string
  field: FlattenedField
}

/** Where the fields of one row of a table stand. */
interface Place {
  table: string
  /** Before the names of columns: of groups, and of what is a version. */
  columns: string
  /** Before the names of the tables of rows and blocks. */
  tables: string
  /** The table of the document, which blocks and lists of texts are named after. */
  root: string
}

/**
 * The columns in which Payload keeps the values of fields on SQLite, under the names that it gives them. A column may
 * be named that is not there: a field may be virtual.
 */
export const storedColumns = ({ collections, globals }: SanitizedConfig): StoredColumn[] =>
  [...collections, ...globals].flatMap(({ flattenedFields, slug }) => {
    const [own, versions] = [columnName(slug), `_${columnName(slug)}_v`]
    return [
      ...columnsOf(flattenedFields, { table: own, columns: '', tables: `${own}_`, root: own }),
      ...columnsOf(flattenedFields, { table: versions, columns: 'version_', tables: `${versions}_version_`, root: versions }),
    ]
  })

const columnsOf = (fields: readonly FlattenedField[], place: Place): StoredColumn[] =>
  fields.flatMap((field) => columnsOfField(field, place))

function columnsOfField(field: FlattenedField, { columns, root, table, tables }: Place): StoredColumn[] {
  const name = columnName(field.name)
  if (field.type === 'group' || field.type === 'tab')
    return columnsOf(field.flattenedFields, { table, root, columns: `${columns}${name}_`, tables: `${tables}${name}_` })
  if (field.type === 'array') {
    const rows = `${tables}${name}`
    return columnsOf(field.flattenedFields, { table: rows, root, columns: '', tables: `${rows}_` })
  }
  if (field.type === 'blocks')
    return field.blocks.flatMap(({ flattenedFields, slug }) => {
      const rows = `${root}_blocks_${columnName(slug)}`
      return columnsOf(flattenedFields, { table: rows, root, columns: '', tables: `${rows}_` })
    })
  if (field.type === 'text' && field.hasMany) return [{ table: `${root}_texts`, column: 'text', field }]
  const column = `${columns}${name}`
  return [
    { table, column, field },
    { table: `${table}_locales`, column, field },
  ]
}
