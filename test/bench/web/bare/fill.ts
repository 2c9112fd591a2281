import { readFileSync } from 'node:fs'
import { getPayload } from 'payload'
import type { Content } from '../barePayload'
import config from './payload.config'

/** Writes documents. Payload's types here are those of Spets' collections, which these are not. */
interface Store {
  create: (args: { collection: string; data: object; depth: number }) => Promise<{ id: number }>
}

/** Makes the tables, and fills them with what stands in the file that is named. */
const { areas, news } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Content
const store = (await getPayload({ config })) as unknown as Store
const ids = new Map<string, number>()
for (const { id, ...data } of areas) ids.set(id, await create('strength-areas', data))
for (const { id: _, body, strengthAreas, ...data } of news)
  await create('news', { ...data, body: withoutFiles(body), strengthAreas: strengthAreas.map((id) => ids.get(id)) })
process.exit()

async function create(collection: string, data: object): Promise<number> {
  return (await store.create({ collection, data: { ...data, _status: 'published' }, depth: 0 })).id
}

/** It has no pictures and files, which some texts show. */
function withoutFiles(body: Content['news'][number]['body']): object | null {
  if (!body) return null
  const { root } = body
  return { root: { ...root, children: root.children.filter(({ type }) => type !== 'upload') } }
}
