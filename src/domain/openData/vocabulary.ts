import type { ContentLanguage } from '../../i18n/languages'

/** A text in the languages that it is written in, and no others. */
export type Written<T = string> = { readonly [L in ContentLanguage]?: T }

export type ConceptStatus = 'proposed' | 'approved' | 'obsolete'

/** A term as others may read it, whatever the format. Other concepts are named by their identifiers. */
export interface Concept {
  identifier: string
  status: ConceptStatus
  preferredLabel: Written
  definition: Written
  explanation: Written
  alternativeLabels: Written<string[]>
  inflectedForms: Written<string[]>
  hiddenLabels: Written<string[]>
  deprecatedLabels: Written<string[]>
  broader: string[]
  related: string[]
  replacedBy: string | null
  /** ISO 8601. */
  created: string
  modified: string
}

/** What is left of a term that was taken away. */
export interface RemovedConcept {
  identifier: string
  label: string
  replacedBy: string | null
  /** When it was taken away, ISO 8601. */
  modified: string
}

/** The glossary as a whole. */
export interface Vocabulary {
  title: Written
  description: Written
  /** The publisher's name. */
  publisher: Written
  concepts: Concept[]
  removed: RemovedConcept[]
}

/** The lists of names beside the preferred one, in the order in which one that stands in several counts. */
export const labelLists = ['alternativeLabels', 'deprecatedLabels', 'inflectedForms', 'hiddenLabels'] as const
export type LabelList = (typeof labelLists)[number]

/** When anything in it was last changed; null where there is nothing. */
export const lastChange = ({ concepts, removed }: Vocabulary): string | null =>
  [...concepts, ...removed]
    .map(({ modified }) => modified)
    .toSorted()
    .at(-1) ?? null
