import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionConfig,
  type Field,
  type FilterOptionsProps,
  type PayloadRequest,
  type RelationshipField,
  type Where,
} from 'payload'
import { relationship } from 'payload/shared'
import { idOf } from '../domain/relations'
import { refusedAt } from '../fieldNames'
import { translator } from '../i18n'
import { ownStrengthAreas } from '../access/ownAreas'
import { type Scope, scopeOf } from '../access/permissions'
import { roleOf } from '../access/roles'

/**
 * Whoever reaches own strength areas only gives and takes only those, and does not lose the document by it:
 * afterwards it still belongs to one of them, or to none where none is theirs too. The areas of others stay.
 * What belongs to the area of another too is not put in the trash by one of them.
 * @throws ValidationError at the field `strengthAreas`; APIError 403
 */
const keepWithinOwnAreas: CollectionBeforeChangeHook = async (args) => {
  const { collection, data, operation, originalDoc, req } = args
  const reach = scopeOf(roleOf(req.user), collection.slug, operation)
  if (!isOfOwnAreas(reach)) return data
  const own = new Set(await ownStrengthAreas(req))
  const before = idsOf(originalDoc?.strengthAreas)
  if (data.deletedAt && !originalDoc?.deletedAt && !areOwn(before, own)) throw ofOthers(req)
  const after = data.strengthAreas === undefined ? before : idsOf(data.strengthAreas)
  if (areOwn(changedBetween(before, after), own) && isWithinReach(after, own, reach)) return data
  const message = translator(req.i18n.language)('problems.areaOfOthers')
  throw refusedAt({ collection: collection.slug }, [{ path: 'strengthAreas', message }], req)
}

/** What belongs to the area of another too is not deleted by one of them. @throws APIError 403 */
const keepWhatOthersHave: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  if (!isOfOwnAreas(scopeOf(roleOf(req.user), collection.slug, 'delete'))) return
  const own = new Set(await ownStrengthAreas(req))
  const areas = await areasOf(collection.slug, id, req)
  if (!areOwn(areas, own)) throw ofOthers(req)
}

const ofOthers = (req: PayloadRequest) => new APIError(translator(req.i18n.language)('problems.deleteOfOthers'), 403)

/**
 * The collection with the rules of own strength areas, if its documents belong to strength areas. A new document of
 * whoever must keep to the own ones begins there, and no others are offered.
 */
export const withOwnAreas = (collection: CollectionConfig): CollectionConfig =>
  collection.fields.some(isAreasField)
    ? {
        ...collection,
        fields: collection.fields.map((field) => (isAreasField(field) ? offeringOwn(field, collection.slug) : field)),
        hooks: {
          ...collection.hooks,
          beforeChange: [keepWithinOwnAreas, ...(collection.hooks?.beforeChange ?? [])],
          beforeDelete: [keepWhatOthersHave, ...(collection.hooks?.beforeDelete ?? [])],
        },
      }
    : collection

const isAreasField = (field: Field): field is RelationshipField => field.type === 'relationship' && field.name === 'strengthAreas'

const offeringOwn = (field: RelationshipField, slug: string): RelationshipField =>
  ({
    ...field,
    defaultValue: async ({ req }: { req: PayloadRequest }) => {
      const own = isOfOwnAreas(scopeOf(roleOf(req.user), slug, 'create')) ? await ownStrengthAreas(req) : []
      return own.length > 0 ? own : undefined
    },
    filterOptions: async ({ data, req }: FilterOptionsProps) => {
      if (!isOfOwnAreas(scopeOf(roleOf(req.user), slug, 'update'))) return true
      const offered: Where = { id: { in: [...(await ownStrengthAreas(req)), ...idsOf(data?.strengthAreas)] } }
      return offered
    },
    // What is offered is no rule: which areas may be chosen is checked before it is written, and one in the trash stays.
    validate: (value, args) => relationship(value, { ...args, filterOptions: undefined } as typeof args),
  }) as RelationshipField

const isOfOwnAreas = (reach: Scope | null) => reach === 'ownAreas' || reach === 'ownAreasOrNone'

const isWithinReach = (areas: readonly string[], own: ReadonlySet<string>, reach: Scope | null) =>
  areas.some((area) => own.has(area)) || (reach === 'ownAreasOrNone' && areas.length === 0)

const areOwn = (areas: readonly string[], own: ReadonlySet<string>) => areas.every((area) => own.has(area))

const changedBetween = (before: readonly string[], after: readonly string[]) => [
  ...before.filter((area) => !after.includes(area)),
  ...after.filter((area) => !before.includes(area)),
]

async function areasOf(slug: string, id: number | string, req: PayloadRequest): Promise<string[]> {
  const collection = slug as 'news'
  const found = await req.payload.findByID({ collection, id, depth: 0, overrideAccess: true, disableErrors: true, req })
  return idsOf(found?.strengthAreas)
}

const idsOf = (relations: (string | { id: string })[] | null | undefined): string[] => (relations ?? []).map(idOf)
