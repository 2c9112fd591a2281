import type { CollectionConfig, CollectionSlug, Where } from 'payload'
import type { Filled } from './domain/planning/filled'
import type { TextKey } from './i18n'
import type { PublicAddresses } from './links/addresses'

/** Which of those that point at a document count; `unsent`: newsletters that are still to be sent, once or again. */
export type Counted = Where | 'unsent'

/** A place in a collection that points at others, which its documents cannot do without. */
export interface Reference {
  to: readonly CollectionSlug[]
  /** The path that is asked about, the list of blocks, running text or question that is looked through, or mails as they were frozen. */
  at: { path: string } | { blocks: string } | { prose: string } | { question: string } | { mails: true }
  /** Which documents keep what they point at from the trash, and which from being deleted for good; null is none. */
  trash: Counted | null
  delete: Counted | null
  /** Says it with a number, where there may be many or their names are private. */
  says?: TextKey
}

/** A page of its own that everybody can open. */
export interface PageOfDocument {
  address: keyof Pick<PublicAddresses, 'call' | 'initiative' | 'meeting' | 'news' | 'newsletter' | 'page' | 'strengthArea' | 'term'>
  /** The field that names it in its address; `slug` where nothing is said. */
  name?: string
}

/** What the plugins of Spets need to know of a collection. Whoever says nothing gets what is written here as usual. */
export interface Policies {
  /** Spets alone writes and reads it, below Payload's operations: nobody fills in a form for it, and nothing is logged. */
  closed?: true
  /** Whose changes stand in the audit log: `users` as usual; `everybody` also Spets' own; `nobody` where Spets alone writes. */
  audit?: 'users' | 'everybody' | 'nobody'
  /** Whether the form keeps what is typed until it is saved, as it does as usual: not where that may be secret. */
  autosave?: false
  /** What may be set in several documents at a time; nothing as usual. Else what describes one document is lost in many. */
  bulkEdit?: readonly string[]
  /** The texts by which lists are in the order of the alphabet. */
  alphabet?: readonly string[]
  page?: PageOfDocument
  /** The field that names a document under `/v1`, where it stands below the collection's own name. */
  inApi?: 'slug' | 'identifier' | 'id'
  references?: readonly Reference[]
  /** What is filled in, by field, where a document is begun from the activity that it carries out. */
  fromActivity?: Readonly<Record<string, Filled>>
  /** How far a document has come, which an earlier version does not bring back. */
  restoreKeeps?: readonly string[]
  /** Where a document's strength areas stand, if not in `strengthAreas` of its own. */
  areasAt?: string
  /** The names of longer texts, blocks among them, beside which help for writing plainly stands. */
  longTexts?: readonly string[]
  /** What an empty list offers, beside how its first document comes about. */
  emptyList?: { toImport: true }
  /**
   * Whether readers who are not logged in see something of it, if they may not read it themselves: all of it, or what
   * stands in these fields. What is made for readers is made anew when it changes (docs/decisions/0060).
   */
  shown?: true | readonly string[]
  /** Indexes, by their fields, that serve lists of very many documents: on MongoDB they hold the second key too, the id where it stands last. */
  longLists?: readonly (readonly string[])[] | undefined
}

type HasCustom = Pick<CollectionConfig, 'custom'>

/** What a collection says of itself, for `custom`. @example custom: policies({ alphabet: ['title'] }) */
export const policies = (said: Policies): { spets: Policies } => ({ spets: said })

/** What a collection has said of itself. */
export const policiesOf = ({ custom }: HasCustom): Policies => (custom?.spets as Policies | undefined) ?? {}

/** Whether Spets alone writes and reads a collection. */
export const isClosed = (collection: HasCustom): boolean => policiesOf(collection).closed === true

/** Whether what is published of a collection's documents may differ from what is written in them. */
export const hasDrafts = ({ versions }: { versions?: CollectionConfig['versions'] }): boolean =>
  typeof versions === 'object' && Boolean(versions.drafts)
