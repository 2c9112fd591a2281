import { getTranslation, type I18nClient } from '@payloadcms/translations'
import type { CollectionSlug, FlattenedField, LabelFunction, Payload, StaticLabel, TypedUser } from 'payload'
import type { AuditEvent } from '../../payload-types'

/** What is known today of what events are about: names of collections, fields and documents. */
export interface Known {
  /** What one document of a collection is called, or a global; the slug where neither is known. */
  nameOf(entity: string): string
  /** What several documents of a collection are called. */
  namesOf(entity: string): string
  /** What a field is called, by its path. */
  fieldName(entity: string, path: string): string
  /** The title of a document; null when it is gone. */
  titleOf(entity: string, document: string): string | null
  isGlobal(entity: string): boolean
}

type Titles = ReadonlyMap<string, string>

const keyOf = (entity: string, document: string) => `${entity}/${document}`

/** A name as it stands inside a sentence; short forms in capitals stay as they are. */
export const inSentence = (name: string): string => (/^\p{Lu}{2}/u.test(name) ? name : name.slice(0, 1).toLowerCase() + name.slice(1))

/** Looks up what a page of events is about, with one question for each collection. */
export async function knownOf(payload: Payload, i18n: I18nClient, user: TypedUser | undefined, events: AuditEvent[]): Promise<Known> {
  const titles: Titles = new Map((await Promise.all(idsByEntity(events).map((ids) => titlesOf(payload, user, ids)))).flat())
  const { collections, globals } = payload.config
  const collection = (entity: string) => collections.find(({ slug }) => slug === entity)
  const global = (entity: string) => globals.find(({ slug }) => slug === entity)
  return {
    nameOf: (entity) => getTranslation(collection(entity)?.labels.singular ?? global(entity)?.label ?? entity, i18n),
    namesOf: (entity) => getTranslation(collection(entity)?.labels.plural ?? entity, i18n),
    fieldName: (entity, path) => {
      const label = labelOf((collection(entity) ?? global(entity))?.flattenedFields ?? [], path.split('.'))
      return label ? getTranslation(label, i18n) : path
    },
    titleOf: (entity, document) => titles.get(keyOf(entity, document)) ?? null,
    isGlobal: (entity) => global(entity) !== undefined,
  }
}

type Label = StaticLabel | LabelFunction

function labelOf(fields: FlattenedField[], [name, ...rest]: string[]): Label | null {
  const field = fields.find((each) => each.name === name)
  if (!field) return null
  if (rest.length > 0 && 'flattenedFields' in field) return labelOf(field.flattenedFields, rest)
  return 'label' in field && field.label ? (field.label as Label) : null
}

function idsByEntity(events: AuditEvent[]): [entity: string, ids: string[]][] {
  const ids = new Map<string, Set<string>>()
  for (const { entity, document } of events) if (entity && document) ids.set(entity, (ids.get(entity) ?? new Set()).add(document))
  return [...ids].map(([entity, documents]) => [entity, [...documents]])
}

async function titlesOf(payload: Payload, user: TypedUser | undefined, [entity, ids]: [string, string[]]): Promise<[string, string][]> {
  const config = payload.config.collections.find(({ slug }) => slug === entity)
  if (!config) return []
  const { docs } = await payload.find({
    collection: config.slug as CollectionSlug,
    where: { id: { in: ids } },
    depth: 0,
    limit: ids.length,
    overrideAccess: false,
    trash: true,
    user,
  })
  return docs.map((doc) => [keyOf(entity, doc.id), titleIn(doc, config.admin.useAsTitle ?? 'id')])
}

function titleIn(doc: object, field: string): string {
  const title: unknown = Object.entries(doc).find(([name]) => name === field)?.[1]
  return typeof title === 'string' ? title : ''
}
