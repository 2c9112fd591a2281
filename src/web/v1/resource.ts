import type { CollectionSlug, Payload, Where } from 'payload'
import type { z } from 'zod'
import type { TextKey } from '../../i18n'
import type { Parts } from './parts'
import type { At } from './values'

/** A filter of a list, by the name of its parameter. */
export interface Filter {
  /** What it takes: strength areas by name or id, a day or moment, one of some words, or any text. */
  takes: 'area' | 'from' | 'to' | 'text' | readonly string[]
  /** What is asked of the database, by the values that were given; those of `area` are ids. */
  where(values: string[]): Where
  describedBy: TextKey
}

/** Something that has a list and single items in the API. */
export interface Resource {
  /** Its address under `/v1`. */
  path: string
  collection: CollectionSlug
  /** How the schema of its items is called. */
  name: string
  describedBy: TextKey
  /** The field that names an item in its address. */
  key: 'slug' | 'identifier' | 'id'
  schema(parts: Parts): z.ZodObject
  /** An item as it is answered with, before its schema checks it. */
  item(document: never, at: At): object
  /** Only these fields are read. */
  select: Readonly<Record<string, true>>
  /** What of the collection it is about; all that the public may read where nothing is said. */
  where?: (now: Date) => Where
  filters: Readonly<Record<string, Filter>>
  /** By which fields it can be sorted, by the names in the API. */
  sorts: Readonly<Record<string, string>>
  /** As in `?sort=`. */
  sort: string
  /** Which resources may be asked for together with it, and the collection's field that points at each. */
  includes: Readonly<Record<string, string>>
  /** What more there is to say of items, that is not in their documents. */
  complete?: (payload: Payload, documents: readonly never[], at: At, now: Date) => Promise<ReadonlyMap<string, object>>
}

/** Types a resource by its documents, and forgets the type where resources are handled alike. */
export const resource = <Document>(
  said: Omit<Resource, 'item' | 'complete'> & {
    item(document: Document, at: At): object
    complete?: (payload: Payload, documents: readonly Document[], at: At, now: Date) => Promise<ReadonlyMap<string, object>>
  },
): Resource => said as unknown as Resource
