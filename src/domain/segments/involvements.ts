import { compileQuestion, leavesOf } from './compile'
import { segmentFields } from './fields'
import type { Involvement } from './facts'
import type { SegmentQuestion } from './question'

/** Which meetings or dispatches are asked about: some by name, or whether there is any at all. */
interface AskedInvolvement {
  ids: readonly string[]
  any: boolean
}

/** What questions ask about what contacts did. */
export type AskedInvolvements = ReadonlyMap<Involvement, AskedInvolvement>

/**
 * What some questions ask about what contacts did: so much of it has to be known to hold them against a contact.
 * @throws InvalidQuestion
 */
export function involvementsAskedIn(questions: readonly SegmentQuestion[]): AskedInvolvements {
  const asked = new Map<Involvement, AskedInvolvement>()
  for (const { field, test } of questions.flatMap((question) => leavesOf(compileQuestion(question)))) {
    const { collection, property } = segmentFields[field]
    if (collection !== 'involvements') continue
    const { any, ids } = asked.get(property) ?? { any: false, ids: [] }
    if (test.is === 'oneOf') asked.set(property, { any, ids: [...new Set([...ids, ...test.values])] })
    else asked.set(property, { any: true, ids })
  }
  return asked
}

/** The meetings or dispatches that are asked about by name, in whatever way. */
export const namedIn = (asked: AskedInvolvements, of: readonly Involvement[]): readonly string[] => [
  ...new Set(of.flatMap((involvement) => asked.get(involvement)?.ids ?? [])),
]
