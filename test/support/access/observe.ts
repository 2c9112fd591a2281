import { isDeepStrictEqual } from 'node:util'
import { APIError, type CollectionSlug, type Payload, type TypedUser, ValidationError } from 'payload'
import type { Stage } from './stage'
import type { Subject } from './subjects'
import { type Actor, type Kind, type Operation, type Row } from './table'

type Observed = Record<Operation, Kind[]>
type Attempt = (attempt: { kind: Kind; actor: TypedUser | null }) => Promise<boolean>

/** What an actor really can do with documents of a collection: by doing it, and looking afterwards. */
export async function observe(subject: Subject, stage: Stage, actor: Actor): Promise<Observed> {
  const attempts = attemptsOn(subject, stage)
  const done = (operation: Operation) => async (kind: Kind) =>
    (await attempts[operation]({ kind, actor: stage.users[actor] })) ? [kind] : []
  const create: Kind[] = []
  // Creating is told by counting, so nothing else is made meanwhile.
  for (const kind of kindsFor(subject, 'create')) create.push(...(await done('create')(kind)))
  const all = (operation: Operation) => Promise.all(kindsFor(subject, operation).map(done(operation)))
  const [read, update, deleted] = await Promise.all([all('read'), all('update'), all('delete')])
  return { create, read: read.flat(), update: update.flat(), delete: deleted.flat() }
}

/** The same from a row of the table. */
export const expected = (subject: Subject, row: Row): Observed => {
  const kinds = (operation: Operation): Kind[] => {
    const reach = row[operation] ?? []
    return kindsFor(subject, operation).filter((kind) => reach === 'all' || reach.includes(kind))
  }
  return { create: kinds('create'), read: kinds('read'), update: kinds('update'), delete: kinds('delete') }
}

const kindsFor = (subject: Subject, operation: Operation) => (operation === 'create' ? (subject.creatable ?? subject.kinds) : subject.kinds)

function attemptsOn(subject: Subject, stage: Stage): Record<Operation, Attempt> {
  const { slug } = subject
  const { payload } = stage.spets
  const as = (user: TypedUser | null) => ({ collection: slug, overrideAccess: false, user }) as const
  return {
    create: async ({ kind, actor }) => {
      const [data, file] = [await subject.data(kind, stage), subject.file?.()]
      const before = await payload.count({ collection: slug })
      const made = await unlessRefused(() => payload.create({ ...as(actor), data: data as never, file }))
      const after = await payload.count({ collection: slug })
      return agreeing(slug, 'create', [made !== null, after.totalDocs === before.totalDocs + 1])
    },
    read: async ({ kind, actor }) => {
      const id = await subjectOf(subject, stage, kind, actor)
      const where = { id: { equals: id } }
      const list = await unlessRefused(() => payload.find({ ...as(actor), where }))
      const one = await unlessRefused(() => payload.findByID({ ...as(actor), id }))
      const number = await unlessRefused(() => payload.count({ ...as(actor), where }))
      untouched(subject, stage, kind, id)
      return agreeing(slug, 'read', [one !== null, list?.docs.length === 1, number?.totalDocs === 1])
    },
    update: async ({ kind, actor }) => {
      const [one, many] = [subject.change(actor), subject.change(actor)]
      const [id, other] = await twoSubjects(subject, stage, kind, actor)
      await unlessRefused(() => payload.update({ ...as(actor), id, data: one }))
      await unlessRefused(() => payload.update({ ...as(actor), where: { id: { equals: other } }, data: many }))
      const isDone = agreeing(slug, 'update', [await holds(payload, slug, id, one), await holds(payload, slug, other, many)])
      if (!isDone) untouched(subject, stage, kind, id, other)
      return isDone
    },
    delete: async ({ kind, actor }) => {
      const [one, other] = await twoSubjects(subject, stage, kind, actor)
      await unlessRefused(() => payload.delete({ ...as(actor), id: one }))
      await unlessRefused(() => payload.delete({ ...as(actor), where: { id: { equals: other } } }))
      const left = await payload.count({ collection: slug, where: { id: { in: [one, other] } } })
      const isDone = agreeing(slug, 'delete', [left.totalDocs < 2, left.totalDocs === 0])
      if (!isDone) untouched(subject, stage, kind, one, other)
      return isDone
    },
  }
}

/** One by one, many at a time and counted: access must not depend on the way a thing is done. */
function agreeing(slug: string, operation: Operation, ways: boolean[]): boolean {
  if (new Set(ways).size > 1) throw new Error(`${operation} on ${slug} depends on the way: ${ways.join(', ')}`)
  return ways[0] ?? false
}

async function twoSubjects(...about: [Subject, Stage, Kind, TypedUser | null]): Promise<readonly [string, string]> {
  return [await subjectOf(...about), await subjectOf(...about)]
}

const spare = new WeakMap<Stage, Map<string, string[]>>()

/** The documents of a kind that nobody has changed yet: most actors may not, and each is as good for the next. */
function spareOf({ slug }: Subject, stage: Stage, kind: Kind): string[] {
  const all = spare.get(stage) ?? new Map<string, string[]>()
  spare.set(stage, all)
  const known = all.get(`${slug} ${kind}`) ?? []
  all.set(`${slug} ${kind}`, known)
  return known
}

/** Whose a document is that belongs to somebody differs from actor to actor. */
function untouched(subject: Subject, stage: Stage, kind: Kind, ...ids: string[]): void {
  if (!subject.maker) spareOf(subject, stage, kind).push(...ids)
}

async function subjectOf(subject: Subject, stage: Stage, kind: Kind, actor: TypedUser | null): Promise<string> {
  const known = spareOf(subject, stage, kind).shift()
  if (known !== undefined) return known
  if (subject.make) return subject.make(stage)
  const made = await stage.spets.payload.create({
    collection: subject.slug,
    data: (await subject.data(kind, stage)) as never,
    file: subject.file?.(),
    user: subject.maker?.(kind, stage, actor),
  })
  return made.id
}

async function holds(payload: Payload, slug: CollectionSlug, id: string, change: Record<string, unknown>) {
  const doc: object = await payload.findByID({ collection: slug, id, depth: 0 })
  return Object.entries(change).every(([field, value]) => Object.entries(doc).some(([k, v]) => k === field && isDeepStrictEqual(v, value)))
}

/** The result, or null where access said no. Any other failure is a failure of the test. */
async function unlessRefused<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work()
  } catch (error) {
    if (isRefusal(error)) return null
    throw error
  }
}

function isRefusal(error: unknown): boolean {
  if (error instanceof ValidationError) return error.data.errors.every(({ path }) => path === 'strengthAreas')
  return error instanceof APIError && (error.status === 403 || error.status === 404)
}
