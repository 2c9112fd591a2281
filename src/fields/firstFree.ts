import type { CollectionSlug, PayloadRequest, Where } from 'payload'

/** The first of `x`, `x-2`, `x-3` … that no document of a collection has in a field. @param apart what stands before the number */
export async function firstFree(
  req: PayloadRequest,
  collection: CollectionSlug,
  field: string,
  wished: string,
  apart = '-',
): Promise<string> {
  for (let number = 1; ; number += 1) {
    const value = number === 1 ? wished : `${wished}${apart}${number}`
    const where: Where = { [field]: { equals: value } }
    // One in the trash may come back with it.
    const { totalDocs } = await req.payload.count({ collection, where, trash: true, overrideAccess: true, req })
    if (totalDocs === 0) return value
  }
}
