import type { ListWords } from '../domain/imports/order'
import type { TypedUser } from 'payload'
import { type ImportPlan } from '../domain/imports/plan'
import { type ListFacts } from '../domain/imports/listFacts'

/** A list, and what the person who imports it says about it. */
export interface ImportOrder extends ListWords {
  bytes: Uint8Array
  /** Nothing is written. */
  dryRun: boolean
  /** Who imports; null for the command line. */
  user: TypedUser | null
}

/** An import as it turned out, or in a dry run as it would. */
export interface Import {
  /** What is to be told of the file as a whole. */
  facts: ListFacts
  plan: ImportPlan
}
