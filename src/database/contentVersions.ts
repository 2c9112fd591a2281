import type { CollectionSlug, Payload } from 'payload'
import { scopeOf } from '../access/permissions'

/**
 * By slug of a collection or global a version that changes with each change of what readers can see, by whatever process.
 * It says nothing else: versions are only compared.
 */
export async function contentVersions(payload: Payload): Promise<ReadonlyMap<string, string>> {
  const collections = payload.config.collections.map(({ slug }) => slug).filter((slug) => scopeOf('public', slug, 'read') !== null)
  const versions = await Promise.all([
    ...collections.map(async (slug) => [slug, await versionOf(payload, slug)] as const),
    dispatchesVersion(payload).then((version) => ['dispatches', version] as const),
    modelVersion(payload).then((version) => ['explanation-model', version] as const),
  ])
  return new Map(versions)
}

async function modelVersion(payload: Payload): Promise<string> {
  const found: unknown = await payload.db.findGlobal<{ updatedAt?: string }>({ slug: 'explanation-model' })
  return JSON.stringify((found as { updatedAt?: string } | null)?.updatedAt ?? null)
}

async function versionOf(payload: Payload, collection: CollectionSlug): Promise<string> {
  const { totalDocs } = await payload.db.count({ collection })
  const { docs } = await payload.db.find<{ id: string; updatedAt: string }>({
    collection,
    sort: '-updatedAt',
    limit: 1,
    select: { updatedAt: true },
    pagination: false,
  })
  return [totalDocs, ...docs.map(({ id, updatedAt }) => `${id} ${updatedAt}`)].join(' ')
}

/** A dispatch changes by single steps, which leave the day of its last change as it is. */
async function dispatchesVersion(payload: Payload): Promise<string> {
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection: 'dispatches',
    select: { status: true, inArchive: true, startedAt: true, webVersion: true },
    pagination: false,
    sort: 'id',
  })
  return JSON.stringify(docs)
}
