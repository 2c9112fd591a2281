import type { FieldHook, TextField, TextFieldSingleValidation } from 'payload'
import { slugOf } from '../domain/slug'
import { defaultLanguage } from '../i18n/languages'
import { firstFree } from './firstFree'

/** The last part of the public address: made from the title once, then kept, since links point at it. */
export const slugField = (source = 'title', validate?: TextFieldSingleValidation): TextField => ({
  name: 'slug',
  type: 'text',
  unique: true,
  index: true,
  required: true,
  admin: { position: 'sidebar' },
  custom: { madeFrom: source },
  hooks: { beforeValidate: [fromTitle(source)], beforeDuplicate: [madeAnew] },
  ...(validate ? { validate } : {}),
})

/** A copy gets an address of its own, as if it had been written. */
const madeAnew: FieldHook = () => null

const fromTitle =
  (source: string): FieldHook =>
  async ({ value, data, operation, originalDoc, collection, req }) => {
    if (typeof value === 'string' && value.trim()) return slugOf(value)
    if (operation === 'update' && originalDoc?.slug) return originalDoc.slug as string
    const wished = slugOf(titleText(data?.[source]))
    // Two with the same title, such as meetings of a series, get addresses that differ by a number.
    return wished && collection ? firstFree(req, collection.slug, 'slug', wished) : undefined
  }

/** Scripts may write all languages at once, as `{sv: …, en: …}`. */
function titleText(title: unknown): string {
  if (typeof title === 'string') return title
  const texts = title as Record<string, unknown> | null | undefined
  return typeof texts?.[defaultLanguage] === 'string' ? texts[defaultLanguage] : ''
}
