import { ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import { type ContentLanguage, contentLanguages } from '../i18n/languages'
import { isMongodb } from './drop'
import { sqliteClient } from './sqlite'

/** The subject of a dispatch in each language; null where none was frozen. */
export type FrozenSubjects = Record<ContentLanguage, string | null>

/**
 * The subjects of some dispatches as their web versions show them, with the last correction, by id. Only these are
 * taken out of the database: all that a dispatch froze is some hundred kilobytes.
 */
export async function frozenSubjectsOf(payload: Payload, ids: readonly string[]): Promise<Map<string, FrozenSubjects>> {
  if (ids.length === 0) return new Map()
  return isMongodb(payload.db) ? onMongodb(payload, ids) : onSqlite(payload, ids)
}

async function onSqlite(payload: Payload, ids: readonly string[]): Promise<Map<string, FrozenSubjects>> {
  const columns = contentLanguages.map(
    (language) => `coalesce(json_extract(web_corrections, '$[#-1].content.${language}.subject'),
      json_extract(content, '$.${language}.subject')) as ${language}`,
  )
  const { rows } = await sqliteClient(payload).execute({
    sql: `select id, ${columns.join(', ')} from dispatches where id in (select value from json_each(?))`,
    args: [JSON.stringify(ids)],
  })
  return new Map(rows.map((row) => [textOrNull(row.id) ?? '', perLanguage((language) => textOrNull(row[language]))]))
}

type Subjects = { [L in ContentLanguage]?: { subject?: unknown } }

interface Stored {
  _id: ObjectId
  content?: Subjects | null
  webCorrections?: { content?: Subjects }[] | null
}

async function onMongodb({ db }: Payload, ids: readonly string[]): Promise<Map<string, FrozenSubjects>> {
  if (!isMongodb(db)) return new Map()
  const paths = contentLanguages.flatMap((language) => [`content.${language}.subject`, `webCorrections.content.${language}.subject`])
  const found = await db.connection
    .collection<Stored>('dispatches')
    .find({ _id: { $in: ids.map((id) => new ObjectId(id)) } }, { projection: Object.fromEntries(paths.map((path) => [path, 1])) })
    .toArray()
  return new Map(found.map((each) => [each._id.toHexString(), subjectsIn(each)]))
}

const subjectsIn = ({ content, webCorrections }: Stored): FrozenSubjects => {
  const corrected = webCorrections?.at(-1)?.content
  return perLanguage((language) => textOrNull(corrected?.[language]?.subject) ?? textOrNull(content?.[language]?.subject))
}

const perLanguage = (subjectIn: (language: ContentLanguage) => string | null): FrozenSubjects => ({
  sv: subjectIn('sv'),
  en: subjectIn('en'),
  sma: subjectIn('sma'),
})

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null)
