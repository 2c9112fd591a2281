import type { CollectionSlug, File, Payload, TypedUser } from 'payload'
import { recordDeed } from '../../../src/audit'
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
  change(): Record<string, string>
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
  maker: (kind, { bystander }, actor) => (kind === 'mine' && actor ? actor : bystander),
} as const satisfies Partial<Subject>

async function anEvent(payload: Payload): Promise<string> {
  const entity = `entity ${nextNumber()}`
  await recordDeed({ payload }, { deed: 'create', entity })
  const { docs } = await payload.find({ collection: 'audit-events', where: { entity: { equals: entity } } })
  return docs[0]?.id ?? ''
}

export const subjects: readonly Subject[] = [
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
  { slug: 'media', kinds: any, data: () => plain.media(), change: text('credit'), file: picture },
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
    kinds: any,
    data: (_kind, { bystander }) => ({
      globalSlug: `lock ${nextNumber()}`,
      user: { relationTo: 'users', value: bystander.id },
    }),
    change: text('globalSlug'),
  },
  {
    slug: 'payload-preferences',
    ...byOwner,
    data: () => ({ key: `preference ${nextNumber()}`, value: { columns: [] } }),
    change: text('key'),
  },
]
