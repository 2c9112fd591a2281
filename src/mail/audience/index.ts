import type { Payload } from 'payload'
import { type AudienceRow, type AudienceSummary, decideAudience, emptySummary, summarise } from '../../domain/audience'
import type { Mailing } from '../kinds'
import { candidatePages } from './candidates'
import type { FrozenQuestion } from './segments'

export { areReceiversForgotten } from './receivers'

/**
 * Everyone whom a mailing is for, each with the verdict whether the mail goes there and why not: whom its
 * segments pick, or for a correction those who got what it corrects. Some thousand at a time in the order of their
 * ids, so that the size of an audience costs no memory.
 * @param dispatch the dispatch itself, once there is one: what it has sent is not earlier
 */
export async function* audiencePages(
  payload: Payload,
  mailing: Mailing,
  question: FrozenQuestion,
  dispatch: string | null,
): AsyncGenerator<readonly AudienceRow[]> {
  // Contacts differ in address, so the verdicts of one page do not depend on those of another.
  for await (const page of candidatePages(payload, mailing, question, dispatch)) yield decideAudience(page)
}

/** All rows of an audience at once, for a person to look at. */
export async function audienceOf(
  payload: Payload,
  mailing: Mailing,
  question: FrozenQuestion,
  dispatch: string | null = null,
): Promise<AudienceRow[]> {
  const rows: AudienceRow[] = []
  for await (const page of audiencePages(payload, mailing, question, dispatch)) for (const row of page) rows.push(row)
  return rows
}

/** An audience in numbers. */
export async function audienceInNumbers(
  payload: Payload,
  mailing: Mailing,
  question: FrozenQuestion,
  dispatch: string | null,
): Promise<AudienceSummary> {
  let summary = emptySummary()
  for await (const page of audiencePages(payload, mailing, question, dispatch)) summary = summarise(page, summary)
  return summary
}
