import type { PayloadRequest } from 'payload'
import { readableContacts } from '../../../access/readableContacts'
import { doubtsAbout, questionContactIds, withHandPicked } from '../../../database'
import { conditionsIn, sentenceOf } from '../../../domain/segments'
import { translator } from '../../../i18n'
import { uiLanguageFor } from '../../../i18n/languages'
import type { Contact } from '../../../payload-types'
import { namesIn } from './names'
import { askedSegment } from './request'
import { type SegmentEffects, effectsOf } from './effects'
import { json } from '../../../http'

/** How many of those picked are shown. */
const shown = 10

/** A contact as it is shown among others. */
export interface ShownContact {
  id: string
  name: string
  email: string
  organisations: string[]
}

export interface SegmentLook extends SegmentEffects {
  count: number
  /** Ten of them: picked by their ids, so that they are not all of one sort, and shown by name. */
  examples: ShownContact[]
  /** The question in words. */
  sentence: string
  /** The dispatches it asks about of which it may change who got them, by their names. */
  underWay: string[]
  /** Whether it asks about a meeting or dispatch that is no more. */
  gone: boolean
}

/** `POST /api/segments/look` with `{question, include, exclude}`: whom it would pick now, of those the user may read. */
export async function look(req: PayloadRequest): Promise<Response> {
  const { segment } = await askedSegment(req)
  const t = translator(req.i18n.language)
  const conditions = conditionsIn(segment.question)
  const [matching = new Set<string>(), ...each] = await questionContactIds(req.payload, [
    segment.question,
    ...conditions.map(({ question }) => question),
  ])
  const ids = await readableContacts(req, await withHandPicked(req.payload, matching, segment))
  const names = await namesIn(req.payload, [segment.question], uiLanguageFor(req.i18n.language))
  const { gone, underWay } = await doubtsAbout(req.payload, [segment.question], t)
  const answer: SegmentLook = {
    count: ids.size,
    examples: await examplesOf(req, ids),
    sentence: sentenceOf(segment.question, { t, names }),
    underWay,
    gone,
    ...(await effectsOf(req, matching, conditions, each)),
  }
  return json(answer)
}

/** @param ids of contacts that the user may read */
async function examplesOf({ payload }: PayloadRequest, ids: ReadonlySet<string>): Promise<ShownContact[]> {
  const { docs } = await payload.find({
    collection: 'contacts',
    where: { id: { in: firstOf(ids, shown) } },
    select: { name: true, email: true, organisations: true },
    depth: 1,
    sort: 'name',
    pagination: false,
  })
  return docs.map(shownContact)
}

/** The first of these ids in their order; to sort a whole register for ten of it takes longer than to ask for it. */
function firstOf(ids: ReadonlySet<string>, count: number): string[] {
  const first: string[] = []
  for (const id of ids) {
    if (first.length === count && id > (first.at(-1) ?? '')) continue
    first.push(id)
    first.sort()
    first.length = Math.min(first.length, count)
  }
  return first
}

export const shownContact = ({
  id,
  name,
  email,
  organisations,
}: Pick<Contact, 'id' | 'name' | 'email' | 'organisations'>): ShownContact => ({
  id,
  name: name || email,
  email,
  organisations: (organisations ?? []).flatMap((each) => (typeof each === 'object' ? [each.name] : [])),
})
