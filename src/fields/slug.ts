import type { CollectionSlug, FieldHook, PayloadRequest, TextField, TextFieldSingleValidation, Where } from 'payload'
import { slugOf } from '../domain/slug'
import { defaultLanguage } from '../i18n/languages'

/** The last part of the public address: made from the title once, then kept, since links point at it. */
export const slugField = (source = 'title', validate?: TextFieldSingleValidation): TextField => ({
  name: 'slug',
  type: 'text',
  unique: true,
  index: true,
  required: true,
  admin: { position: 'sidebar' },
  hooks: { beforeValidate: [fromTitle(source)] },
  ...(validate ? { validate } : {}),
})

const fromTitle =
  (source: string): FieldHook =>
  async ({ value, data, originalDoc, collection, req }) => {
    if (typeof value === 'string' && value.trim()) return slugOf(value)
    if (originalDoc?.slug) return originalDoc.slug as string
    const wished = slugOf(titleText(data?.[source]))
    return wished && collection ? firstFree(wished, collection.slug, req) : undefined
  }

/** Two with the same title, such as meetings of a series, get addresses that differ by a number. */
async function firstFree(wished: string, collection: CollectionSlug, req: PayloadRequest): Promise<string> {
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wished : `${wished}-${number}`
    const where: Where = { slug: { equals: slug } }
    // One in the trash may come back with its address.
    const { totalDocs } = await req.payload.count({ collection, where, trash: true, overrideAccess: true, req })
    if (totalDocs === 0) return slug
  }
}

/** Scripts may write all languages at once, as `{sv: …, en: …}`. */
function titleText(title: unknown): string {
  if (typeof title === 'string') return title
  const texts = title as Record<string, unknown> | null | undefined
  return typeof texts?.[defaultLanguage] === 'string' ? texts[defaultLanguage] : ''
}
