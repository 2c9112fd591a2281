import type { CollectionSlug, File, Payload, TypedUser } from 'payload'
import { recordAudit } from '../../../src/audit'
import { make, nextNumber, picture, plain } from '../fixtures'
import type { Stage } from './stage'
import type { Kind } from './table'

/** How documents of one collection are made and changed for the matrix of access. */
export interface Subject {
  slug: CollectionSlug
  kinds: readonly Kind[]
  /** The kinds that can be asked for at creation; all unless said. */
  creatable?: readonly Kind[]
  data(kind: Kind, stage: Stage): object | Promise<object>
  /** What an update writes: a value that no document has. */
  change(actor: TypedUser | null): Record<string, unknown>
  file?(): File
  /** How one is made where Payload's own way is shut for everybody. */
  make?(stage: Stage): Promise<string>
  /** In whose name a document is made, where that decides whose it is. */
  maker?(kind: Kind, stage: Stage, actor: TypedUser | null): TypedUser
}

const areaKinds = ['own', 'subArea', 'ended', 'others', 'shared', 'none'] as const satisfies Kind[]
const any = ['any'] as const satisfies Kind[]

const text = (field: string) => () => ({ [field]: `changed ${nextNumber()}` })

const byOwner = {
  kinds: ['mine', 'someone’s'],
  creatable: ['mine'],
  maker: (kind, { bystander }, actor) => (kind === 'mine' && actor?.collection === 'users' ? actor : bystander),
} as const satisfies Partial<Subject>

async function anEvent(payload: Payload): Promise<string> {
  const entity = `entity ${nextNumber()}`
  await recordAudit({ payload }, { deed: 'create', entity })
  const { docs } = await payload.find({ collection: 'audit-events', where: { entity: { equals: entity } } })
  return docs[0]?.id ?? ''
}

export const subjects: readonly Subject[] = [
  {
    slug: 'contact-merges',
    kinds: any,
    data: () => ({ kept: 'one', removed: `another ${nextNumber()}`, state: 'done', at: '2026-03-02T12:00:00.000Z' }),
    change: text('by'),
  },
  {
    slug: 'logins',
    kinds: any,
    data: () => ({ sid: `sid ${nextNumber()}`, user: 'someone', startedAt: '2026-03-02T12:00:00.000Z' }),
    change: text('browser'),
  },
  {
    slug: 'contact-imports',
    kinds: any,
    data: () => ({ fileName: `list ${nextNumber()}.csv`, state: 'imported' }),
    change: text('fileName'),
  },
  {
    slug: 'contact-import-changes',
    kinds: any,
    data: () => ({ import: 'one', change: 'created', outcome: 'todo', name: `a${nextNumber()}@x.example` }),
    change: text('name'),
  },
  {
    slug: 'contact-import-lists',
    kinds: any,
    data: () => ({ order: { fileName: `list ${nextNumber()}.csv` }, content: 'bGlzdA==' }),
    change: text('content'),
  },
  {
    slug: 'contact-import-rows',
    kinds: any,
    data: () => ({ import: 'one', number: nextNumber(), cells: [], problems: [] }),
    change: text('name'),
  },
  {
    slug: 'heartbeats',
    kinds: any,
    data: () => ({ key: `worker ${nextNumber()}`, beats: 1, at: '2026-01-07T00:00:00.000Z' }),
    change: () => ({ beats: nextNumber() }),
  },
  {
    slug: 'content-versions',
    kinds: any,
    data: () => ({ slug: `collection ${nextNumber()}`, version: 'one', changedAt: '2026-01-07T00:00:00.000Z' }),
    change: text('version'),
  },
  {
    slug: 'begun-changes',
    kinds: any,
    data: () => ({ key: `change ${nextNumber()}`, entity: 'news' }),
    change: text('entity'),
  },
  {
    slug: 'webhooks',
    kinds: any,
    data: () => ({ name: `site ${nextNumber()}`, url: 'https://site.example/hook', events: ['published'] }),
    change: text('name'),
  },
  {
    slug: 'webhook-deliveries',
    kinds: any,
    data: () => ({ messageId: `msg ${nextNumber()}`, event: 'content.published', state: 'waiting', attempts: 0, body: {} }),
    change: text('lastError'),
  },
  {
    slug: 'redirects',
    kinds: any,
    data: () => ({ from: `/news/old-${nextNumber()}`, to: '/news' }),
    change: () => ({ from: `/news/older-${nextNumber()}` }),
  },
  { slug: 'logos', kinds: any, data: () => ({ alt: 'The logo' }), change: text('alt'), file: picture },
  {
    slug: 'meeting-seats',
    kinds: any,
    data: () => ({ meeting: `meeting ${nextNumber()}`, revision: 0, seats: [] }),
    change: () => ({ revision: nextNumber() }),
  },
  {
    slug: 'meeting-needs',
    kinds: any,
    data: () => ({ meeting: 'meeting', invitation: `invitation ${nextNumber()}`, forgetAt: '2027-01-07T00:00:00.000Z' }),
    change: text('food'),
  },
  {
    slug: 'sign-ups',
    kinds: any,
    data: () => ({ meeting: 'm', address: 'a@b.example', name: 'A', language: 'sv', expires: '2027-01-07T00:00:00.000Z' }),
    change: text('name'),
  },
  { slug: 'feedback-answers', kinds: any, data: () => ({ meeting: 'm', answers: [5] }), change: text('meeting') },
  { slug: 'reply-addresses', kinds: any, data: () => ({ address: 'a@b.example', contact: 'c' }), change: text('contact') },
  {
    slug: 'calendar-feeds',
    kinds: any,
    data: () => ({ user: 'u', hash: `hash ${nextNumber()}`, madeAt: '2026-01-07T00:00:00.000Z' }),
    change: text('user'),
  },
  {
    slug: 'incoming-mails',
    kinds: any,
    data: () => ({
      key: `mail ${nextNumber()}`,
      verdict: 'unknown',
      state: 'forPerson',
      receivedAt: '2026-01-07T00:00:00.000Z',
    }),
    change: text('subject'),
  },
  {
    slug: 'page-visits',
    kinds: any,
    data: () => ({ key: `page ${nextNumber()}`, page: 'news', day: '2026-01-07', count: 1 }),
    change: () => ({ count: nextNumber() }),
  },
  {
    slug: 'rate-limits',
    kinds: any,
    data: () => ({ key: `key ${nextNumber()}`, points: 1, expires: '2099-01-01T00:00:00.000Z' }),
    change: () => ({ points: nextNumber() }),
  },
  {
    slug: 'second-factors',
    kinds: any,
    data: () => ({ user: `user ${nextNumber()}`, lastStep: 0, revision: 0 }),
    change: text('secret'),
  },
  {
    slug: 'strength-areas',
    kinds: ['published', 'draft'],
    data: (kind) => ({ ...plain.strengthArea(), _status: kind }),
    change: text('summary'),
  },
  {
    slug: 'terms',
    kinds: ['published', 'draft'],
    data: (kind) => ({ ...plain.term(), _status: kind }),
    change: text('explanation'),
  },
  { slug: 'term-tombstones', kinds: any, data: () => plain.tombstone(), change: text('label') },
  {
    slug: 'news',
    kinds: [...areaKinds, 'draft'],
    data: (kind, stage) => ({
      ...plain.news(),
      strengthAreas: stage.areasOf(kind),
      _status: kind === 'draft' ? 'draft' : 'published',
    }),
    change: text('lead'),
  },
  {
    slug: 'pages',
    kinds: [...areaKinds, 'draft'],
    data: (kind, stage) => ({
      ...plain.page(),
      strengthAreas: stage.areasOf(kind),
      _status: kind === 'draft' ? 'draft' : 'published',
    }),
    change: text('lead'),
  },
  {
    slug: 'initiatives',
    kinds: [...areaKinds, 'draft'],
    data: (kind, stage) => ({
      ...plain.initiative(),
      strengthAreas: stage.areasOf(kind),
      _status: kind === 'draft' ? 'draft' : 'published',
    }),
    change: text('funder'),
  },
  {
    slug: 'calls',
    kinds: [...areaKinds, 'draft'],
    data: (kind, stage) => ({
      ...plain.call(),
      strengthAreas: stage.areasOf(kind),
      _status: kind === 'draft' ? 'draft' : 'published',
    }),
    change: text('funder'),
  },
  {
    slug: 'documents',
    kinds: [...areaKinds, 'draft'],
    data: (kind, stage) => ({
      ...plain.document(),
      strengthAreas: stage.areasOf(kind),
      _status: kind === 'draft' ? 'draft' : 'published',
    }),
    change: text('registryNumber'),
  },
  {
    slug: 'role-descriptions',
    kinds: ['published', 'draft'],
    data: (kind) => ({ ...plain.roleDescription(), _status: kind }),
    change: text('decidedBy'),
  },
  { slug: 'media', kinds: any, data: () => plain.media(), change: text('credit'), file: picture },
  {
    slug: 'assessments',
    kinds: areaKinds,
    data: (kind, stage) => ({ ...plain.assessment(), strengthAreas: stage.areasOf(kind) }),
    change: text('summary'),
  },
  { slug: 'reports', kinds: any, data: () => plain.report(), change: text('title') },
  { slug: 'communication-plans', kinds: any, data: () => plain.plan(), change: text('background') },
  {
    slug: 'activities',
    kinds: [...areaKinds, 'closed'],
    data: (kind, stage) => ({
      ...plain.activity(),
      strengthAreas: stage.areasOf(kind),
      public: kind !== 'closed',
    }),
    change: text('description'),
  },
  {
    slug: 'organisations',
    kinds: areaKinds,
    data: (kind, stage) => ({ ...plain.organisation(), strengthAreas: stage.areasOf(kind) }),
    change: text('municipality'),
  },
  {
    slug: 'contacts',
    kinds: areaKinds,
    data: (kind, stage) => ({ ...plain.contact(), strengthAreas: stage.areasOf(kind) }),
    change: text('notes'),
  },
  { slug: 'segments', ...byOwner, data: () => plain.segment(), change: text('name') },
  {
    slug: 'newsletters',
    ...byOwner,
    data: async (_kind, { spets }) => ({
      ...plain.newsletter(),
      segments: [(await make(spets.payload).segment()).id],
    }),
    change: text('preheader'),
  },
  { slug: 'dispatches', kinds: any, data: () => plain.dispatch(), change: text('problem') },
  {
    slug: 'deliveries',
    kinds: any,
    data: async (_kind, { spets }) => ({
      ...plain.delivery(),
      dispatch: (await make(spets.payload).dispatch()).id,
    }),
    change: text('response'),
  },
  { slug: 'suppressions', kinds: any, data: () => plain.suppression(), change: text('note') },
  {
    slug: 'meetings',
    kinds: [...areaKinds, 'closed'],
    data: (kind, stage) => ({
      ...plain.meeting(),
      strengthAreas: stage.areasOf(kind),
      public: kind !== 'closed',
    }),
    change: text('place'),
  },
  {
    slug: 'meeting-series',
    kinds: areaKinds,
    data: (kind, stage) => ({ ...plain.series(), strengthAreas: stage.areasOf(kind) }),
    change: text('place'),
  },
  {
    slug: 'invitations',
    kinds: areaKinds,
    data: async (kind, stage) => ({
      meeting: (await make(stage.spets.payload).meeting({ strengthAreas: stage.areasOf(kind) })).id,
      contact: (await make(stage.spets.payload).contact()).id,
    }),
    change: () => ({ answer: 'maybe' }),
  },
  { slug: 'users', kinds: ['someone’s'], data: () => plain.user(), change: text('name') },
  { slug: 'people', kinds: any, data: () => plain.person(), change: text('phone') },
  { slug: 'api-clients', kinds: any, data: () => plain.apiClient(), change: text('notes') },
  {
    slug: 'audit-events',
    kinds: any,
    data: () => ({ at: new Date().toISOString(), actorKind: 'system', deed: 'create' }),
    change: text('entity'),
    make: ({ spets }) => anEvent(spets.payload),
  },
  {
    slug: 'payload-kv',
    kinds: any,
    data: () => ({ key: `key ${nextNumber()}`, data: { value: 1 } }),
    change: text('key'),
  },
  {
    slug: 'payload-jobs',
    kinds: any,
    data: () => ({ taskSlug: 'schedulePublish', input: {} }),
    change: text('queue'),
  },
  {
    slug: 'payload-locked-documents',
    kinds: ['someone’s'],
    data: async (_kind, { bystander, spets }) => ({
      document: { relationTo: 'news', value: (await make(spets.payload).news()).id },
      user: { relationTo: 'users', value: bystander.id },
    }),
    change: (actor) => ({ user: { relationTo: 'users', value: actor?.id ?? 'nobody' } }),
  },
  {
    slug: 'payload-preferences',
    ...byOwner,
    data: () => ({ key: `preference ${nextNumber()}`, value: { columns: [] } }),
    change: text('key'),
  },
]
