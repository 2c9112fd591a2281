import type { CollectionSlug, Where } from 'payload'
import { openStatuses, underWay } from '../../domain/dispatchStatus'
import type { TextKey } from '../../i18n'

/** Which of those that point at a document count; `unsent`: newsletters that are still to be sent, once or again. */
export type Counted = Where | 'unsent'

/** A place that points at a document and cannot do without it. */
export interface Use {
  collection: CollectionSlug
  /** The path that is asked about, the list of blocks that is looked through, or mails as they were frozen. */
  at: { path: string } | { blocks: string } | { mails: true }
  /** What keeps the document from the trash, and what from being deleted for good; null is nothing. */
  trash: Counted | null
  delete: Counted | null
  /** Says it with a number, where there may be many or their names are private. */
  says?: TextKey
}

const all: Where = {}
const onTheWay: Where = { status: { in: [...underWay] } }

/** What has been sent is kept by itself, so it keeps nothing from the trash; but its newsletter still points here. */
const newsletters: Use = { collection: 'newsletters', at: { blocks: 'blocks' }, trash: 'unsent', delete: all }
const pages: Use = { collection: 'pages', at: { blocks: 'blocks' }, trash: all, delete: all }

/** What has been sent shows its pictures for as long as it is kept, whatever its newsletter shows by now. */
const mails: Use = {
  collection: 'dispatches',
  at: { mails: true },
  trash: null,
  delete: { or: [onTheWay, { startedAt: { exists: true } }] },
}

const pictureOf = (collection: CollectionSlug): Use => ({ collection, at: { path: 'picture' }, trash: all, delete: all })

/** A document that points at another. */
export interface Holder {
  collection: CollectionSlug
  title: string
}

/** Where documents are used that others show or build on, by the collection of what is used. */
export const uses: Partial<Record<CollectionSlug, readonly Use[]>> = {
  news: [newsletters],
  calls: [newsletters],
  terms: [newsletters, pages],
  media: [newsletters, mails, pages, pictureOf('news'), pictureOf('people')],
  meetings: [
    newsletters,
    { collection: 'dispatches', at: { path: 'meeting' }, trash: onTheWay, delete: onTheWay, says: 'keeping.underWay' },
    { collection: 'invitations', at: { path: 'meeting' }, trash: all, delete: all, says: 'keeping.invited' },
  ],
  newsletters: [
    { collection: 'dispatches', at: { path: 'newsletter' }, trash: onTheWay, delete: onTheWay, says: 'keeping.underWay' },
    {
      collection: 'dispatches',
      at: { path: 'newsletter' },
      trash: null,
      delete: { status: { not_in: [...openStatuses] } },
      says: 'keeping.sent',
    },
  ],
  segments: [
    { collection: 'newsletters', at: { path: 'segments' }, trash: 'unsent', delete: all },
    {
      collection: 'meetings',
      at: { path: 'segments' },
      trash: { status: { equals: 'planned' } },
      delete: { status: { equals: 'planned' } },
    },
  ],
  organisations: [{ collection: 'contacts', at: { path: 'affiliations.organisation' }, trash: all, delete: all, says: 'keeping.contacts' }],
  'strength-areas': [{ collection: 'people', at: { path: 'assignments.strengthArea' }, trash: all, delete: all }],
}
