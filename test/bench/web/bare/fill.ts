import { readFileSync } from 'node:fs'
import { getPayload } from 'payload'
import type { Content } from '../barePayload'
import config from './payload.config'

/** Makes the tables, and fills them with what stands in the file that is named. */
const { areas, news } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Content
const { db } = await getPayload({ config })
const ids = new Map<string, number>()
for (const { id, summary, title, ...data } of areas)
  ids.set(id, await write('strength-areas', { ...data, title: inSwedish(title), summary: inSwedish(summary) }))
for (const { id: _, body, lead, strengthAreas, title, ...data } of news) {
  const texts = { title: inSwedish(title), lead: inSwedish(lead), body: inSwedish(withoutFiles(body)) }
  await write('news', { ...data, ...texts, strengthAreas: strengthAreas.map((id) => ids.get(id)) })
}
process.exit()

/** Below Payload's operations, whose types are those of Spets' collections, and all that is asked is what is read. */
async function write(collection: 'news' | 'strength-areas', data: object): Promise<number> {
  const now = new Date().toISOString()
  const { id } = await db.create({ collection, data: { createdAt: now, updatedAt: now, ...data, _status: 'published' } })
  return Number(id)
}

/** As the database keeps a text that has languages. */
function inSwedish(text: unknown): object {
  return { sv: text }
}

/** It has no pictures and files, which some texts show. */
function withoutFiles(body: Content['news'][number]['body']): object | null {
  if (!body) return null
  const { root } = body
  return { root: { ...root, children: root.children.filter(({ type }) => type !== 'upload') } }
}
