import type { PayloadRequest } from 'payload'
import { scopeOf } from '../../../access/permissions'
import { roleOf } from '../../../access/roles'
import { mustMayAsk } from '../../../access/segmentQuestions'
import { refuseForgotten } from '../../../database'
import type { Segment } from '../../../domain/segments'
import { Refusal, refusalAt } from '../../../errors'
import { translator } from '../../../i18n'
import { uiLanguageFor } from '../../../i18n/languages'
import { bodyOf } from '../../../http'
import { segmentsWith } from '../../../mail'
import { problemInQuestion } from './validators'

/** A segment that somebody asks about, which may not be saved yet, and what else the request says. */
export interface AskedSegment {
  segment: Segment
  body: Record<string, unknown>
}

/**
 * The segment in a request, `{question, include, exclude}`, from one who may make segments. With `id`, that of a saved
 * one: of a shared one not everybody reads whom it names by hand, and they are in it all the same.
 * @throws Refusal when the user may not, the question cannot be asked, or nobody can answer it any more
 */
export async function askedSegment(req: PayloadRequest): Promise<AskedSegment> {
  const reach = scopeOf(roleOf(req.user), 'segments', 'read')
  if (reach === null) throw new Refusal('notAllowed', 'problems.notAllowed', 403)
  const body: Record<string, unknown> = await bodyOf(req)
  const words = problemInQuestion(body.question, uiLanguageFor(req.i18n.language))
  if (words) throw refusalAt('segmentQuestion', 'question', { words }, 400)
  const question = body.question ?? null
  await mustMayAsk(req, [question])
  await refuseForgotten(req.payload, [question], translator(req.i18n.language))
  const saved = reach === 'all' || typeof body.id !== 'string' ? null : await sharedByOthers(req, body.id)
  const { exclude, include } = saved ?? { include: idsOf(body.include), exclude: idsOf(body.exclude) }
  return { segment: { question, include, exclude }, body }
}

/** A segment that the user reads but did not make; null for the own one, where what stands in the form counts. */
async function sharedByOthers(req: PayloadRequest, id: string): Promise<Pick<Segment, 'include' | 'exclude'> | null> {
  const { docs } = await req.payload.find({
    collection: 'segments',
    where: { and: [{ id: { equals: id } }, { owner: { not_equals: req.user?.id ?? '' } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs.length > 0 ? ((await segmentsWith([id], req))[0] ?? null) : null
}

const idsOf = (value: unknown): string[] => (Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [])
