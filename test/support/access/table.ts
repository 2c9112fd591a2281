/**
 * Who may do what with which documents, written by hand after the table of docs/access.md. Takes nothing from
 * src/access, so that the two can disagree. Where that table is short, a line here says what it means.
 */

export type Operation = 'create' | 'read' | 'update' | 'delete'

/** Those who ask. Process leaders come in three kinds, since their rights follow from assignments. */
export const actors = [
  'administrator',
  'communicator',
  'process leader',
  'process leader without person',
  'process leader whose assignments are over',
  'reader',
  'API client',
  'public',
] as const
export type Actor = (typeof actors)[number]

/**
 * Which document it is, seen from who asks.
 * - `own`, `subArea`: of a strength area that the process leader is assigned to, in whole or by a sub-area
 * - `ended`, `others`: of an area whose assignment is over, and of one that never was theirs
 * - `shared`: of an own area and of another's
 * - `none`: of no area
 * - `draft`, `closed`: not published, not marked as public; both of an own area
 * - `mine`, `someone's`: by who made it
 * - `any`: where it makes no difference
 */
export type Kind =
  'own' | 'subArea' | 'ended' | 'others' | 'shared' | 'none' | 'draft' | 'closed' | 'published' | 'mine' | 'someone’s' | 'any'

type Scope = 'all' | readonly Kind[]
export type Row = Partial<Record<Operation, Scope>>

const full: Row = { create: 'all', read: 'all', update: 'all', delete: 'all' }
const reads: Row = { read: 'all' }
const nothing: Row = {}

type Roles = Record<'administrator' | 'communicator' | 'process leader' | 'reader' | 'public', Row>

/**
 * A process leader without assignments is a process leader without own areas. An API client reads what is
 * published, as the public does.
 */
const rows = (roles: Roles, leaderWithoutAreas: Row = roles['process leader']): Record<Actor, Row> => ({
  ...roles,
  'API client': roles.public,
  'process leader without person': leaderWithoutAreas,
  'process leader whose assignments are over': leaderWithoutAreas,
})

/**
 * Content that belongs to strength areas. A process leader gives and takes only own areas, so a document
 * shared with another area can be changed, but neither made nor deleted, by one of its leaders.
 */
const ofAreas = (kept: 'draft' | 'closed', visible: readonly Kind[]) =>
  rows(
    {
      administrator: full,
      communicator: full,
      'process leader': {
        create: ['own', 'subArea', kept],
        read: 'all',
        update: ['own', 'subArea', 'shared', kept],
        delete: ['own', 'subArea', kept],
      },
      reader: reads,
      public: { read: visible },
    },
    reads,
  )

const toEveryone: Kind[] = ['own', 'subArea', 'ended', 'others', 'shared', 'none']

/** Strength areas, terms and pictures belong to no area, so process leaders read them. */
const ofAll = (leader: Row, visible: Scope) =>
  rows({ administrator: full, communicator: full, 'process leader': leader, reader: reads, public: { read: visible } })

const nobody = rows({
  administrator: nothing,
  communicator: nothing,
  'process leader': nothing,
  reader: nothing,
  public: nothing,
})

export const collectionTable: Record<string, Record<Actor, Row>> = {
  'strength-areas': ofAll(reads, ['published']),
  terms: ofAll(reads, ['published']),
  // Written by Spets itself when a term is deleted.
  'term-tombstones': rows({
    administrator: reads,
    communicator: reads,
    'process leader': reads,
    reader: reads,
    public: reads,
  }),
  news: ofAreas('draft', toEveryone),
  pages: ofAreas('draft', toEveryone),
  initiatives: ofAreas('draft', toEveryone),
  calls: ofAreas('draft', toEveryone),
  documents: ofAreas('draft', toEveryone),
  'role-descriptions': ofAll(reads, ['published']),
  // Who writes news may add a picture to it.
  media: ofAll({ create: 'all', read: 'all' }, 'all'),
  // Working papers: like content, but none of it is the public's.
  assessments: ofAreas('closed', []),
  reports: rows({
    administrator: full,
    communicator: full,
    'process leader': reads,
    reader: reads,
    public: nothing,
  }),
  'communication-plans': rows({
    administrator: full,
    communicator: full,
    'process leader': reads,
    reader: reads,
    public: nothing,
  }),
  activities: ofAreas('closed', toEveryone),
  // Process leaders change those of own areas; making and deleting organisations is not theirs.
  organisations: rows(
    {
      administrator: full,
      communicator: full,
      'process leader': { read: 'all', update: ['own', 'subArea', 'shared'] },
      reader: reads,
      public: reads,
    },
    reads,
  ),
  contacts: rows(
    {
      administrator: full,
      communicator: full,
      'process leader': {
        create: ['own', 'subArea', 'none'],
        read: ['own', 'subArea', 'shared', 'none'],
        update: ['own', 'subArea', 'shared', 'none'],
      },
      reader: nothing,
      public: nothing,
    },
    { create: ['none'], read: ['none'], update: ['none'] },
  ),
  segments: rows({
    administrator: full,
    communicator: full,
    'process leader': { create: 'all', read: ['mine'], update: ['mine'], delete: ['mine'] },
    reader: nothing,
    public: nothing,
  }),
  newsletters: rows({
    administrator: full,
    communicator: full,
    'process leader': { create: 'all', read: 'all', update: ['mine'], delete: ['mine'] },
    reader: reads,
    public: nothing,
  }),
  // Dispatches and deliveries are written by the mail room only; readers see the numbers, not the addresses.
  dispatches: rows({
    administrator: reads,
    communicator: reads,
    'process leader': reads,
    reader: reads,
    public: nothing,
  }),
  deliveries: rows({
    administrator: reads,
    communicator: reads,
    'process leader': nothing,
    reader: nothing,
    public: nothing,
  }),
  'incoming-mails': rows({
    administrator: reads,
    communicator: reads,
    'process leader': nothing,
    reader: nothing,
    public: nothing,
  }),
  suppressions: rows({
    administrator: full,
    communicator: { create: 'all', read: 'all', update: 'all' },
    'process leader': nothing,
    reader: nothing,
    public: nothing,
  }),
  // A reader reads all meetings, so a process leader does too.
  meetings: ofAreas('closed', toEveryone),
  'meeting-series': ofAreas('closed', []),
  // Invitations are made and taken away with their meeting, by Spets itself.
  invitations: rows(
    {
      administrator: { read: 'all', update: 'all' },
      communicator: { read: 'all', update: 'all' },
      'process leader': { read: ['own', 'subArea', 'shared'], update: ['own', 'subArea', 'shared'] },
      reader: nothing,
      public: nothing,
    },
    nothing,
  ),
  users: rows({
    administrator: full,
    communicator: { read: ['mine'], update: ['mine'] },
    'process leader': { read: ['mine'], update: ['mine'] },
    reader: { read: ['mine'], update: ['mine'] },
    public: nothing,
  }),
  // People carry the assignments that rights follow from.
  people: ofAll(reads, 'all'),
  // Written by Spets itself, and changed by nobody.
  'audit-events': rows({
    administrator: reads,
    communicator: nothing,
    'process leader': nothing,
    reader: nothing,
    public: nothing,
  }),
  'api-clients': rows({
    administrator: full,
    communicator: nothing,
    'process leader': nothing,
    reader: nothing,
    public: nothing,
  }),
  webhooks: rows({
    administrator: full,
    communicator: nothing,
    'process leader': nothing,
    reader: nothing,
    public: nothing,
  }),
  // What webhooks were told is written by Spets itself.
  'webhook-deliveries': rows({
    administrator: reads,
    communicator: nothing,
    'process leader': nothing,
    reader: nothing,
    public: nothing,
  }),
  redirects: rows({
    administrator: full,
    communicator: full,
    'process leader': reads,
    reader: reads,
    public: nothing,
  }),
  // Chosen by those who choose how the region looks, and shown on every page.
  logos: ofAll(reads, 'all'),
  // Written by Spets itself, below Payload's operations.
  'begun-changes': nobody,
  'content-versions': nobody,
  'contact-imports': nobody,
  'contact-import-changes': nobody,
  'contact-import-lists': nobody,
  'contact-import-rows': nobody,
  heartbeats: nobody,
  'meeting-seats': nobody,
  'meeting-needs': nobody,
  'sign-ups': nobody,
  'feedback-answers': nobody,
  'reply-addresses': nobody,
  'calendar-feeds': nobody,
  logins: nobody,
  'contact-merges': nobody,
  'rate-limits': nobody,
  'page-visits': nobody,
  'second-factors': nobody,
  'payload-kv': nobody,
  'payload-jobs': nobody,
  // Payload's own: marks of who edits what, here in news. Read by those who read what is marked, taken over
  // by those who may change it, and taken away by whose it is.
  'payload-locked-documents': rows({
    administrator: { read: 'all', update: 'all' },
    communicator: { read: 'all', update: 'all' },
    'process leader': { read: 'all', update: 'all' },
    reader: { read: 'all' },
    public: nothing,
  }),
  // Payload's own: each user's columns and filters.
  'payload-preferences': rows({
    administrator: { create: 'all', read: ['mine'], update: ['mine'], delete: ['mine'] },
    communicator: { create: 'all', read: ['mine'], update: ['mine'], delete: ['mine'] },
    'process leader': { create: 'all', read: ['mine'], update: ['mine'], delete: ['mine'] },
    reader: { create: 'all', read: ['mine'], update: ['mine'], delete: ['mine'] },
    public: nothing,
  }),
}

/** Payload's own, and out of everyone's reach: it has neither REST nor GraphQL. */
export const unreachable = ['payload-migrations']

export const globalTable: Record<string, Record<Actor, readonly ('read' | 'update')[]>> = {
  'explanation-model': {
    administrator: ['read', 'update'],
    communicator: ['read', 'update'],
    'process leader': ['read'],
    'process leader without person': ['read'],
    'process leader whose assignments are over': ['read'],
    reader: ['read'],
    'API client': ['read'],
    public: ['read'],
  },
  // A setting: the administrator's to change. Those who write mailings choose among its senders.
  'mail-settings': {
    administrator: ['read', 'update'],
    communicator: ['read'],
    'process leader': ['read'],
    'process leader without person': ['read'],
    'process leader whose assignments are over': ['read'],
    reader: [],
    'API client': [],
    public: [],
  },
  // A setting: the administrator's to change.
  publisher: {
    administrator: ['read', 'update'],
    communicator: ['read'],
    'process leader': ['read'],
    'process leader without person': ['read'],
    'process leader whose assignments are over': ['read'],
    reader: ['read'],
    'API client': ['read'],
    public: ['read'],
  },
}
