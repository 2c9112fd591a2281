import type { Payload, PayloadRequest } from 'payload'
import type { AudienceChoice } from '../../domain/mailings'
import type { Dispatch, Meeting, Segment } from '../../payload-types'
import { isToInvited, mailings, type Mailing } from '../kinds'

/** A segment as it was when a mailing was confirmed. */
export interface FrozenSegment {
  id: string
  name: string
  question: unknown
  include: string[]
  exclude: string[]
}

/** Whom a mailing is for: its segments, cut to the contacts of some strength areas (and of none) where set. */
export interface FrozenQuestion {
  segments: FrozenSegment[]
  areas: string[] | null
  /** Everyone, or only those who have not got it by an earlier dispatch. Absent in dispatches of the first release: everyone. */
  audience?: AudienceChoice
}

/** What was frozen in a dispatch; only `confirmDispatch` writes it. Where nothing was, it is for nobody. */
export function frozenQuestionOf(dispatch: Dispatch): FrozenQuestion {
  const question: unknown = dispatch.segmentQuestions
  return (question ?? { segments: [], areas: [] }) as FrozenQuestion
}

/** The segments of a newsletter or meeting as they are now; one in the trash picks nobody. Those invited already are picked by none. */
export async function segmentsOf(payload: Payload, { kind, id }: Mailing): Promise<FrozenSegment[]> {
  if (isToInvited(kind)) return []
  const doc = await payload.findByID({ collection: mailings[kind].collection, id, depth: 1 })
  const segments = frozen(doc.segments ?? [])
  return 'leftOut' in doc || 'contacts' in doc ? withSingleContacts(segments, doc as Meeting) : segments
}

/** What picks nobody. */
const nobody = { email: { equals: 'nobody@spets.invalid' } }

/** The segments of a meeting, and the contacts that it names itself as one more; whoever it leaves out is in none. */
function withSingleContacts(segments: readonly FrozenSegment[], meeting: Meeting): FrozenSegment[] {
  const [include, leftOut] = [idsOf(meeting.contacts), idsOf(meeting.leftOut)]
  const own = include.length > 0 ? [{ id: meeting.id, name: '', question: nobody, include, exclude: [] }] : []
  return [...segments, ...own].map((segment) => ({ ...segment, exclude: [...segment.exclude, ...leftOut] }))
}

/** The segments with these ids that a user may read, as they are now, in the order of the ids. */
export async function segmentsWith(ids: readonly string[], { payload, user }: PayloadRequest): Promise<FrozenSegment[]> {
  if (ids.length === 0) return []
  const where = { id: { in: [...ids] } }
  const { docs } = await payload.find({ collection: 'segments', where, depth: 0, pagination: false, overrideAccess: false, user })
  const mayUse = new Set(docs.map(({ id }) => id))
  // Whose contacts are named in a shared one is not told to all who may use it, and they are in it all the same.
  const whole = await payload.find({ collection: 'segments', where, depth: 0, pagination: false })
  return frozen(ids.flatMap((id) => whole.docs.find((each) => each.id === id && mayUse.has(id)) ?? []))
}

const frozen = (segments: readonly (string | Segment)[]): FrozenSegment[] =>
  segments.flatMap((segment) =>
    typeof segment === 'object' && !segment.deletedAt
      ? [
          {
            id: segment.id,
            name: segment.name,
            question: segment.question ?? null,
            include: idsOf(segment.include),
            exclude: idsOf(segment.exclude),
          },
        ]
      : [],
  )

const idsOf = (relations: (string | { id: string })[] | null | undefined): string[] =>
  (relations ?? []).map((relation) => (typeof relation === 'string' ? relation : relation.id))
