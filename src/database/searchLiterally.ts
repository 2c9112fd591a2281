import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { and, type Column, not, type SQL, sql } from '@payloadcms/db-sqlite/drizzle'
import { composed, formsOf } from '../domain/letters'

/**
 * Lets a search on SQLite mean what it means on MongoDB. `%`, `_` and a backslash stand for themselves: Payload puts what
 * is searched for between two `%` and leaves the rest to LIKE. Great and small letters are the same, å and Å too, where
 * LIKE knows those of English only. A search for what does not hold a text compares with all of the field there; it is
 * made to mean that none of the words stands in it.
 */
export function searchLiterally<T extends Pick<SQLiteAdapter, 'operators'>>(adapter: T): T {
  Object.assign(adapter.operators, {
    contains: holds,
    like: holds,
    not_like: (column: Column, value: unknown) =>
      and(
        ...String(value)
          .split(' ')
          .map((word) => not(sql`coalesce(${holds(column, `%${word}%`)}, 0)`)),
      ),
  })
  return adapter
}

/** @param value between two `%`, but for the paths within a document that Payload itself writes */
function holds(column: Column, value: unknown): SQL {
  const [, searched] = /^%([\s\S]*)%$/.exec(String(value)) ?? []
  if (searched === undefined) return sql`${column} like ${value}`
  return holdsText(sql`${column}`, searched)
}

/** The condition that a column holds a text, whatever its letters' forms. */
export function holdsText(column: SQL, searched: string): SQL {
  const letters = Array.from(composed(searched))
  const like = sql`${column} like ${`%${letters.map(forLike).join('')}%`} escape '\\'`
  if (!letters.some(hasOtherForms)) return like
  // LIKE is quick and leaves a gap for each letter that it does not know; of the few that fit, GLOB looks at the letters.
  return sql`(${like} and ${column} glob ${`*${letters.map(forGlob).join('')}*`})`
}

const isAscii = (letter: string) => letter <= '\u007f'

const hasOtherForms = (letter: string) => !isAscii(letter) && formsOf(letter).length > 1

const forLike = (letter: string) => (hasOtherForms(letter) ? '_' : letter.replace(/[\\%_]/, '\\$&'))

/** Any of a letter's forms; what means something to GLOB stands for itself between brackets. */
function forGlob(letter: string): string {
  const forms = formsOf(letter)
  return forms.length > 1 || /[*?[]/.test(letter) ? `[${forms.join('')}]` : letter
}
