import type { PayloadRequest } from 'payload'
import { scopeOf } from '../../../access/permissions'
import { roleOf } from '../../../access/roles'
import type { Segment } from '../../../domain/segments'
import { Refusal, refusalAt } from '../../../errors'
import { uiLanguageFor } from '../../../i18n/languages'
import { bodyOf } from '../../../http'
import { problemInQuestion } from './validators'

/** A segment that somebody asks about, which may not be saved yet, and what else the request says. */
export interface AskedSegment {
  segment: Segment
  body: Record<string, unknown>
}

/**
 * The segment in a request, `{question, include, exclude}`, from one who may make segments.
 * @throws Refusal when the user may not, or the question cannot be asked
 */
export async function askedSegment(req: PayloadRequest): Promise<AskedSegment> {
  if (scopeOf(roleOf(req.user), 'segments', 'read') === null) throw new Refusal('notAllowed', 'problems.notAllowed', 403)
  const body: Record<string, unknown> = await bodyOf(req)
  const words = problemInQuestion(body.question, uiLanguageFor(req.i18n.language))
  if (words) throw refusalAt('segmentQuestion', 'question', { words }, 400)
  const segment = { question: body.question ?? null, include: idsOf(body.include), exclude: idsOf(body.exclude) }
  return { segment, body }
}

const idsOf = (value: unknown): string[] => (Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [])
