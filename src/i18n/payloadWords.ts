import type { svTranslations } from '@payloadcms/translations/languages/sv'

type Words = typeof svTranslations

/** Words of Payload's own that are said otherwise here, under Payload's keys. */
export type PayloadWords = { readonly [Group in keyof Words]?: { readonly [Key in keyof Words[Group]]?: string } }
