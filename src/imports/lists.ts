import type { ListOrder } from '../domain/imports/order'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { Payload } from 'payload'
import type { ContactImportList } from '../payload-types'

const collection = 'contact-import-lists'

/** A list that is to be read in, as it is kept until that is done. */
export interface KeptList extends ListOrder {
  bytes: Uint8Array
}

/** Keeps a list with what was said about it. @returns its id */
export async function keepList(payload: Payload, { bytes, ...order }: KeptList): Promise<string> {
  const content = (await promisify(gzip)(bytes)).toString('base64')
  return String((await payload.db.create({ collection, data: { order, content } })).id)
}

/** A list that has been kept, or null when it no longer is. */
export async function readList(payload: Payload, id: string): Promise<KeptList | null> {
  const found = await payload.db.findOne<ContactImportList>({ collection, where: { id: { equals: id } } })
  if (!found) return null
  const bytes = new Uint8Array(await promisify(gunzip)(Buffer.from(found.content, 'base64')))
  return { ...found.order, bytes }
}

/** Takes a list away: what stands in it is personal data. */
export async function dropList(payload: Payload, id: string): Promise<void> {
  await payload.db.deleteMany({ collection, where: { id: { equals: id } } })
}
