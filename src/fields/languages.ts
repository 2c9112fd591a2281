import type { FlattenedBlock, FlattenedField } from 'payload'

type Data = Readonly<Record<string, unknown>>

/**
 * What readers get when one language of a document is published: its text in that language, and all that is said in no
 * language, are the writer's; the other languages stay as readers have them.
 * @param whole all languages, as they are written
 * @param isPublic all languages, as readers have them; empty for what is not out
 */
export const onlyLanguage = (fields: readonly FlattenedField[], whole: Data, isPublic: Data, language: string): Data =>
  inLanguages(fields, whole, isPublic, (written, read) => ({ ...read, [language]: written[language] ?? null }))

/** What readers get when one language of a document is taken back. */
export const withoutLanguage = (fields: readonly FlattenedField[], isPublic: Data, language: string): Data =>
  inLanguages(fields, isPublic, {}, (written) =>
    Object.fromEntries(Object.entries(written).map(([key, value]) => [key, key === language ? null : value])),
  )

type Choose = (written: Data, read: Data) => Data

function inLanguages(fields: readonly FlattenedField[], whole: Data, other: Data, choose: Choose): Data {
  const chosen: Record<string, unknown> = { ...whole }
  for (const field of fields) {
    const [written, read] = [whole[field.name], other[field.name]]
    if (field.localized) {
      if (isData(written) || isData(read)) chosen[field.name] = choose(isData(written) ? written : {}, isData(read) ? read : {})
    } else if ((field.type === 'group' || field.type === 'tab') && isData(written))
      chosen[field.name] = inLanguages(field.flattenedFields, written, isData(read) ? read : {}, choose)
    else if ((field.type === 'array' || field.type === 'blocks') && Array.isArray(written))
      chosen[field.name] = written.map((row: unknown) =>
        isData(row) ? inLanguages(fieldsOfRow(field, row), row, sameRow(read, row), choose) : row,
      )
  }
  return chosen
}

/** Rows are known by their ids, so that they may be moved. */
function sameRow(rows: unknown, { id }: Data): Data {
  const found = Array.isArray(rows) ? rows.find((row: unknown) => isData(row) && row.id === id) : undefined
  return isData(found) ? found : {}
}

function fieldsOfRow(field: Extract<FlattenedField, { type: 'array' | 'blocks' }>, row: Data): readonly FlattenedField[] {
  if (field.type === 'array') return field.flattenedFields
  const known = field.blocks.find((block): block is FlattenedBlock => typeof block !== 'string' && block.slug === row.blockType)
  return known?.flattenedFields ?? []
}

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value)

/** All that a document says in a language, with where it is said; what is empty is not said. */
export function saidIn(fields: readonly FlattenedField[], document: Data, language: string, under = ''): ReadonlyMap<string, string> {
  const said = new Map<string, string>()
  for (const field of fields) {
    const value = document[field.name]
    const path = `${under}${field.name}`
    if (field.localized) {
      const text = isData(value) ? value[language] : undefined
      if (!isEmpty(text)) said.set(path, JSON.stringify(text))
    } else if (field.type === 'group' || field.type === 'tab')
      addAll(said, isData(value) ? saidIn(field.flattenedFields, value, language, `${path}.`) : [])
    else if ((field.type === 'array' || field.type === 'blocks') && Array.isArray(value))
      for (const row of value) if (isData(row)) addAll(said, saidIn(fieldsOfRow(field, row), row, language, `${path}.${String(row.id)}.`))
  }
  return said
}

function addAll(said: Map<string, string>, more: Iterable<[string, string]>): void {
  for (const [path, text] of more) said.set(path, text)
}

const isEmpty = (text: unknown): boolean => text === undefined || text === null || text === '' || (Array.isArray(text) && text.length === 0)

/** Whether readers have a language of a document: not, as it is written, or as it was before. */
export type LanguageState = 'notOut' | 'out' | 'changed'

/** @param isPublic null for what is not published */
export function languageState(fields: readonly FlattenedField[], written: Data, isPublic: Data | null, language: string): LanguageState {
  const [now, read] = [saidIn(fields, written, language), isPublic ? saidIn(fields, isPublic, language) : new Map<string, string>()]
  if (read.size === 0) return 'notOut'
  const isSame = now.size === read.size && [...now].every(([path, text]) => read.get(path) === text)
  return isSame ? 'out' : 'changed'
}
