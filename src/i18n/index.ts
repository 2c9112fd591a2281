import { type UiLanguage, uiLanguageFor } from './languages'
import { renamed } from './strengthAreaName'
import { en } from './en'
import { sv } from './sv'
import { Translated } from './translated'

type Texts = { readonly [key: string]: string | Texts }
type Leaves<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}` }[keyof T & string]

export type TextKey = Leaves<typeof sv>
type Variables = Record<string, string | number>
export type Translate = (key: TextKey, variables?: Variables) => string

export const texts: Record<UiLanguage, Translated<typeof sv>> = { sv, en }

/**
 * Our own words in a language. `{{name}}` in a text is replaced by `variables.name`, as Payload's
 * admin does it, so that one text serves the admin, the mails, the pages and the command line.
 * Strength areas are called what the publisher calls them.
 * @throws Error when the key does not exist, which the types rule out.
 */
export function translator(language: string | null | undefined): Translate {
  const ui = uiLanguageFor(language)
  return (key, variables = {}) => fill(renamed(find(texts[ui], key), ui), variables)
}

function find(root: Texts, key: string): string {
  let node: string | Texts | undefined = root
  for (const part of key.split('.')) node = typeof node === 'object' ? node[part] : undefined
  if (typeof node !== 'string') throw new Error(`No text for "${key}"`)
  return node
}

const fill = (text: string, variables: Variables): string =>
  text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(variables[name] ?? whole))
