import type { TextKey, Translate } from '../i18n'

type Stem<Key> = Key extends `${infer Name}.one` ? Name : never

/** Texts that have one form for 1 and another for other numbers. */
export type CountedKey = Stem<TextKey>

/** A counted text in the form for a number; `{{count}}` is the number as the language writes it. */
export const counted = (t: Translate, language: string, key: CountedKey, count: number): string =>
  t(`${key}.${count === 1 ? 'one' : 'other'}`, { count: written(language, count) })

/** A whole number as the language writes it: 12 345 or 12,345. */
export const written = (language: string, count: number): string => new Intl.NumberFormat(language).format(count)
