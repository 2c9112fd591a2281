import type { FieldHook, TextField } from 'payload'
import { defaultLanguage } from '../i18n/languages'
import { slugOf } from '../domain/slug'

/** The last part of the public address: made from the title once, then kept, since links point at it. */
export const slugField = (source = 'title'): TextField => ({
  name: 'slug',
  type: 'text',
  unique: true,
  index: true,
  required: true,
  admin: { position: 'sidebar' },
  hooks: { beforeValidate: [fromTitle(source)] },
})

const fromTitle =
  (source: string): FieldHook =>
  ({ value, data, originalDoc }) => {
    if (typeof value === 'string' && value.trim()) return slugOf(value)
    if (originalDoc?.slug) return originalDoc.slug as string
    return slugOf(titleText(data?.[source])) || undefined
  }

/** Scripts may write all languages at once, as `{sv: …, en: …}`. */
function titleText(title: unknown): string {
  if (typeof title === 'string') return title
  const texts = title as Record<string, unknown> | null | undefined
  return typeof texts?.[defaultLanguage] === 'string' ? texts[defaultLanguage] : ''
}
