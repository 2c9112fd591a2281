import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { AnyBulkWriteOperation, Collection, Document } from 'mongodb'
import type { Payload } from 'payload'
import { alphabetKey } from '../../domain/alphabet'
import { isContentLanguage } from '../../i18n/languages'
import { orderOf, ordersIn } from '../../fields/alphabetical'
import { columnName } from '../columnName'
import { isMongodb } from '../drop'
import { rawTablesOf } from '../rawTables'
import { sqliteClient } from '../sqlite'
import type { DataMigration } from './dataMigration'

/** How many documents are held at a time. */
const page = 500

/** The place in the alphabet of texts that were written before it was stored, in every language and version. */
export const alphabet: DataMigration = {
  name: '20261129_130000_alphabet',
  run: (payload) => (isMongodb(payload.db) ? placeOnMongodb(payload, payload.db) : placeOnSqlite(payload)),
}

const keyOf = (text: unknown, language: unknown): string | null =>
  typeof text === 'string' ? alphabetKey(text, isContentLanguage(language) ? language : 'sv') : null

async function placeOnSqlite(payload: Payload): Promise<void> {
  const known = new Map(
    Object.values(rawTablesOf(payload)).map(({ columns, name }) => [name, new Set(Object.values(columns).map((each) => each.name))]),
  )
  for (const { slug } of payload.config.collections)
    for (const name of ordersIn(payload, slug)) {
      const own = columnName(slug)
      const places = [own, `${own}_locales`, `_${own}_v`, `_${own}_v_locales`].map((table) => ({
        table,
        prefix: table.startsWith('_') ? 'version_' : '',
      }))
      for (const { prefix, table } of places) {
        const [text, order] = [prefix + columnName(name), prefix + columnName(orderOf(name))]
        if (known.get(table)?.has(order)) await placeInTable(payload, { table, text, order, isPerLanguage: table.endsWith('_locales') })
      }
    }
}

interface Texts {
  table: string
  text: string
  order: string
  isPerLanguage: boolean
}

async function placeInTable(payload: Payload, { isPerLanguage, order, table, text }: Texts): Promise<void> {
  const client = sqliteClient(payload)
  for (let last = 0; ;) {
    const sql = `select rowid as row_id, "${text}" as text${isPerLanguage ? ', _locale as language' : ''} from "${table}" where rowid > ? and "${order}" is null and "${text}" is not null order by rowid limit ${page}`
    const { rows } = await client.execute({ sql, args: [last] })
    const places = rows.map(({ language, row_id, text: written }) => [row_id, keyOf(written, language)])
    await client.execute({
      sql: `update "${table}" set "${order}" = placed.place from (select value ->> 0 as id, value ->> 1 as place from json_each(?)) as placed where "${table}".rowid = placed.id`,
      args: [JSON.stringify(places)],
    })
    if (rows.length < page) return
    last = Number(rows.at(-1)?.row_id)
  }
}

async function placeOnMongodb(payload: Payload, { collections, versions }: MongooseAdapter): Promise<void> {
  for (const { slug } of payload.config.collections)
    for (const name of ordersIn(payload, slug)) {
      await placeInCollection(collections[slug]?.collection as Collection | undefined, '', name)
      await placeInCollection(versions[slug]?.collection as Collection | undefined, 'version.', name)
    }
}

async function placeInCollection(collection: Collection | undefined, under: string, name: string): Promise<void> {
  if (!collection) return
  const [text, order] = [under + name, under + orderOf(name)]
  let writes: AnyBulkWriteOperation[] = []
  const write = async () => {
    if (writes.length > 0) await collection.bulkWrite(writes)
    writes = []
  }
  for await (const document of collection.find({ [text]: { $ne: null }, [order]: null }, { projection: { [text]: 1 }, batchSize: page })) {
    const data = (under ? document.version : document) as Document
    writes.push({ updateOne: { filter: { _id: document._id }, update: { $set: { [order]: placeOf(data[name]) } } } })
    if (writes.length >= page) await write()
  }
  await write()
}

const placeOf = (text: unknown): unknown =>
  typeof text === 'object' && text !== null
    ? Object.fromEntries(Object.entries(text).map(([language, each]) => [language, keyOf(each, language)]))
    : keyOf(text, 'sv')
