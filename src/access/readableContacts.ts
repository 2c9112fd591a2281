import type { PayloadRequest, Where } from 'payload'
import { scopeOf } from './permissions'
import { roleOf } from './roles'

/** How many ids are asked for at a time; SQLite fails on long lists. */
const batch = 500

/** How many of these contacts the user may read: what a segment picks is cut to them. */
export async function countReadableContacts(req: PayloadRequest, ids: Iterable<string>): Promise<number> {
  const all = [...ids]
  return readsAll(req) ? all.length : (await readableContacts(req, all)).size
}

/** Those of these contacts that the user may read. */
export async function readableContacts(req: PayloadRequest, ids: Iterable<string>): Promise<ReadonlySet<string>> {
  const all = [...ids]
  if (readsAll(req)) return new Set(all)
  const readable = new Set<string>()
  for (let start = 0; start < all.length; start += batch) {
    const where: Where = { id: { in: all.slice(start, start + batch) } }
    const asked = { collection: 'contacts', where, select: {}, depth: 0, pagination: false } as const
    const { docs } = await req.payload.find({ ...asked, overrideAccess: false, user: req.user, req })
    for (const { id } of docs) readable.add(id)
  }
  return readable
}

const readsAll = (req: PayloadRequest): boolean => scopeOf(roleOf(req.user), 'contacts', 'read') === 'all'
