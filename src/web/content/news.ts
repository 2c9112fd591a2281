import type { Payload, Where } from 'payload'
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
