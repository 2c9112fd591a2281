import type { Payload, Where } from 'payload'
import { roleOf } from '../../access/roles'
import type { News } from '../../payload-types'
import { asPublic, findOne } from './read'

/** A page of the news list, the latest first. */
export interface NewsPage {
  items: News[]
  newer: number | null
  older: number | null
}

/** @param page counted from 1 */
export async function readNews(payload: Payload, limit: number, page = 1, where: Where = {}): Promise<NewsPage> {
  const { docs, prevPage, nextPage } = await payload.find({
    collection: 'news',
    where,
    sort: ['-date', '-createdAt'],
    limit,
    page,
    ...asPublic,
  })
  return { items: docs, newer: prevPage ?? null, older: nextPage ?? null }
}

export const readNewsItem = (payload: Payload, slug: string): Promise<News | null> => findOne(payload, 'news', { slug: { equals: slug } })

/** A news item with what is saved of it, for a user who reads drafts; null for everybody else. */
export async function readSavedNewsItem(payload: Payload, headers: Headers, id: string): Promise<News | null> {
  const { user } = await payload.auth({ headers })
  if (roleOf(user) === 'public') return null
  return payload.findByID({ collection: 'news', id, draft: true, ...asPublic, user, disableErrors: true })
}
