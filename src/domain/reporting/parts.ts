import type { ContentLanguage } from '../../i18n/languages'

/** What a sentence or a number of a report is made of: a document of ours that can be opened, or those that were counted. */
export type Source = { collection: string; title: string } & (
  { id: string } | { where: Readonly<Record<string, unknown>> } | { global: true }
)

/** A sentence or a number of a report, that can be written over, left out, and led back to what it is made of. */
export interface Item {
  /** Stays when the report is made again: what it stands for, not where it stands. */
  key: string
  text: string
  /** The language of the text, where that is another than the report's. */
  lang?: ContentLanguage
  /** What is counted or named, where the text is what is said of it. */
  name?: string
  sources: readonly Source[]
  /** What people have made of it. */
  edit?: 'written' | 'left' | 'added'
  /** What stands for it when nobody has written over it; there where somebody has. */
  made?: string
  /** Whether what is made of it has become another since it was written over. */
  isOutdated?: boolean
}

/** How the items of a part stand: as sentences, as a list, or as names with what is said of them, also in a table. */
type Form = 'text' | 'list' | 'facts' | 'table'

/** Items under a heading, in their order. */
export interface Part {
  key: string
  /** Null where they stand under the heading of the chapter alone. */
  heading: string | null
  form: Form
  items: readonly Item[]
}

/** A chapter of a report. */
export interface Chapter {
  key: string
  heading: string
  parts: readonly Part[]
}

/** What a person has made of an item, or added to a part: `key` is that of the item, or of the part with a number of its own. */
export interface Edit {
  key: string
  kind: 'written' | 'left' | 'added'
  text?: string | null
  /** What was made when it was written over or left out. */
  made?: string | null
}
