import type { PayloadRequest, Where } from 'payload'
import { showsFile } from '../../domain/uses'
import type { Holder } from './use'

/** How many are looked through at a time: each holds a mail in every language. */
const together = 20

/** The dispatches whose mail, as it was frozen, shows a picture. */
export async function mailsShowing(req: PayloadRequest, picture: string, where: Where): Promise<[Holder, string][]> {
  const files = await filesOf(req, picture)
  const found: [Holder, string][] = []
  for (let page = 1, isMore = true; isMore; page += 1) {
    const select = { title: true, content: true } as const
    const asked = {
      collection: 'dispatches',
      where,
      select,
      sort: 'id',
      limit: together,
      page,
      depth: 0,
      overrideAccess: true,
      req,
    } as const
    const { docs, hasNextPage } = await req.payload.find(asked)
    for (const { content, id, title } of docs) if (showsFile(content, files)) found.push([{ collection: 'dispatches', title }, id])
    isMore = hasNextPage
  }
  return found
}

/** The addresses of a picture in its sizes, without the host. */
async function filesOf(req: PayloadRequest, id: string): Promise<string[]> {
  const media = await req.payload.findByID({ collection: 'media', id, depth: 0, disableErrors: true, overrideAccess: true, req })
  const urls = [media?.url, ...Object.values(media?.sizes ?? {}).map((size) => size?.url)]
  return urls.flatMap((url) => (url ? [new URL(url, 'http://spets.invalid').pathname] : []))
}
