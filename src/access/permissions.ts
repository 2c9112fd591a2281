import type { Role } from './roles'

export type Operation = 'create' | 'read' | 'update' | 'delete'

/**
 * How far a permission reaches.
 * - `all`: every document
 * - `published`: what is published, or marked as public
 * - `ownAreas`: documents of the user's own strength areas
 * - `ownAreasOrNone`: those, and documents that belong to no strength area
 * - `ownDocuments`: documents that the user made
 * - `ownOrShared`: those, and documents that are shared with everybody who may read some
 * - `self`: the user's own account
 */
export type Scope = 'all' | 'published' | 'ownAreas' | 'ownAreasOrNone' | 'ownDocuments' | 'ownOrShared' | 'self'

type Row = Partial<Record<Operation, Scope>>
type Table = Record<string, Partial<Record<Role | 'public', Row>>>

const full: Row = { create: 'all', read: 'all', update: 'all', delete: 'all' }
const readAll: Row = { read: 'all' }
const published: Row = { read: 'published' }
const leaderOfAreas: Row = { create: 'ownAreas', read: 'all', update: 'ownAreas', delete: 'ownAreas' }

const content = {
  administrator: full,
  communicator: full,
  'process-leader': leaderOfAreas,
  reader: readAll,
  public: published,
}

/** What everyone may see and the two who run Spets may write. */
const shared = { ...content, 'process-leader': readAll, public: readAll }

const internal = { administrator: full, communicator: full, 'process-leader': readAll, reader: readAll }

/** Who may what, as in the table of docs/access.md. What is not written here is denied. */
export const permissions: Table = {
  'strength-areas': { ...content, 'process-leader': { read: 'all' } },
  terms: { ...content, 'process-leader': { read: 'all' } },
  'term-tombstones': {
    administrator: readAll,
    communicator: readAll,
    'process-leader': readAll,
    reader: readAll,
    public: readAll,
  },
  news: content,
  pages: content,
  initiatives: content,
  calls: content,
  documents: content,
  'role-descriptions': { ...content, 'process-leader': { read: 'all' } },
  media: { ...shared, 'process-leader': { create: 'all', read: 'all' } },
  'communication-plans': internal,
  assessments: { administrator: full, communicator: full, 'process-leader': leaderOfAreas, reader: readAll },
  reports: internal,
  activities: content,
  organisations: { ...shared, 'process-leader': { read: 'all', update: 'ownAreas' } },
  contacts: {
    administrator: full,
    communicator: full,
    'process-leader': { create: 'ownAreasOrNone', read: 'ownAreasOrNone', update: 'ownAreasOrNone' },
  },
  segments: {
    administrator: full,
    communicator: full,
    'process-leader': { create: 'all', read: 'ownOrShared', update: 'ownDocuments', delete: 'ownDocuments' },
  },
  newsletters: {
    administrator: full,
    communicator: full,
    'process-leader': { create: 'all', read: 'all', update: 'ownDocuments', delete: 'ownDocuments' },
    reader: readAll,
  },
  dispatches: {
    administrator: readAll,
    communicator: readAll,
    'process-leader': readAll,
    reader: readAll,
  },
  deliveries: { administrator: readAll, communicator: readAll },
  suppressions: {
    administrator: full,
    communicator: { create: 'all', read: 'all', update: 'all' },
  },
  // What has come in is Spets' own to write; a person undoes and settles by endpoints.
  'incoming-mails': { administrator: readAll, communicator: readAll },
  meetings: content,
  'meeting-series': { administrator: full, communicator: full, 'process-leader': leaderOfAreas, reader: readAll },
  invitations: {
    administrator: { read: 'all', update: 'all' },
    communicator: { read: 'all', update: 'all' },
    'process-leader': { read: 'ownAreas', update: 'ownAreas' },
  },
  users: {
    administrator: full,
    communicator: { read: 'self', update: 'self' },
    'process-leader': { read: 'self', update: 'self' },
    reader: { read: 'self', update: 'self' },
  },
  people: shared,
  'audit-events': { administrator: readAll },
  'api-clients': { administrator: full },
  webhooks: { administrator: full },
  'webhook-deliveries': { administrator: readAll },
  redirects: internal,
  logos: shared,
  'explanation-model': {
    administrator: { read: 'all', update: 'all' },
    communicator: { read: 'all', update: 'all' },
    'process-leader': readAll,
    reader: readAll,
    public: readAll,
  },
  // Whoever writes a mailing chooses among its senders.
  'mail-settings': {
    administrator: { read: 'all', update: 'all' },
    communicator: readAll,
    'process-leader': readAll,
  },
  publisher: {
    administrator: { read: 'all', update: 'all' },
    communicator: { read: 'all' },
    'process-leader': readAll,
    reader: readAll,
    public: readAll,
  },
}

/** Things done to a document that are more than reading or writing it. */
export type Action =
  | 'sendNewsletter'
  | 'sendInvitation'
  | 'releaseNewsletter'
  | 'approveNewsletter'
  | 'importContacts'
  | 'exportContacts'
  | 'mergeContacts'
  | 'readDeliveries'
  | 'exportDeliveries'
  | 'settleIncoming'
  | 'settleUncertain'
  | 'settleRefusals'
  | 'setRegistryNumber'

const actions: Record<Action, readonly Role[]> = {
  sendNewsletter: ['administrator', 'communicator'],
  sendInvitation: ['administrator', 'communicator', 'process-leader'],
  // A process leader's newsletter goes only with a communicator's approval.
  releaseNewsletter: ['administrator', 'communicator', 'process-leader'],
  approveNewsletter: ['administrator', 'communicator'],
  importContacts: ['administrator', 'communicator'],
  // A process leader takes out those of the own strength areas.
  exportContacts: ['administrator', 'communicator', 'process-leader'],
  mergeContacts: ['administrator', 'communicator'],
  readDeliveries: ['administrator', 'communicator'],
  exportDeliveries: ['administrator', 'communicator'],
  settleIncoming: ['administrator', 'communicator'],
  settleUncertain: ['administrator', 'communicator'],
  settleRefusals: ['administrator', 'communicator'],
  setRegistryNumber: ['administrator', 'communicator'],
}

/** How far a role reaches with an operation on a collection or global; null is not at all. */
export const scopeOf = (role: Role | 'public', slug: string, operation: Operation): Scope | null =>
  permissions[slug]?.[role]?.[operation] ?? null

/** Whether a role may do a action; which documents it may do it to is a rule of its own. */
export const mayDo = (role: Role | 'public', action: Action): boolean => actions[action].some((allowed) => allowed === role)
