import { type Finder, finderOf, type Phrase } from './phrases'

/** As much of a term as is looked for, in one language. */
export interface Looked {
  preferredLabel: string
  inflectedForms: readonly string[]
  alternativeLabels: readonly string[]
}

/** Finds terms in texts by any of their names: one that is a term's own counts before one that is but a form of another. */
export function termFinder<T extends Looked>(terms: readonly T[]): Finder<T> {
  const by = (names: (term: T) => readonly string[]): Phrase<T>[] => terms.flatMap((of) => names(of).map((phrase) => ({ phrase, of })))
  return finderOf([
    ...by(({ preferredLabel }) => [preferredLabel]),
    ...by(({ inflectedForms }) => inflectedForms),
    ...by(({ alternativeLabels }) => alternativeLabels),
  ])
}
