import { type DraftMode, type DraftNode, draftOf, questionOf } from './draft'
import type { SegmentQuestion } from './question'

/** What a condition alone does: it is true of everybody, of nobody, or of nobody where none may be true. */
export type Effect = 'everybody' | 'nobody' | 'excludesNobody'

/** A condition of a question, as a question of its own. */
export interface AskedCondition {
  question: Record<string, unknown>
  mode: DraftMode
}

/** Each condition of a question, with how it hangs together with those beside it. */
export function conditionsIn(question: SegmentQuestion): readonly AskedCondition[] {
  const draft = draftOf(question, () => '')
  return draft ? within(draft, draft.mode) : []
}

const within = (node: DraftNode, mode: DraftMode): readonly AskedCondition[] =>
  node.kind === 'group' ? node.members.flatMap((member) => within(member, node.mode)) : [{ question: questionOf(node), mode }]

/** A text that two conditions share only when they ask the same, in groups that mean the same to them. */
export const conditionKey = ({ mode, question }: AskedCondition): string => JSON.stringify([mode === 'none', question])

/**
 * What a condition does that picks so many by itself; null when it picks some and not others.
 * @param all how many contacts there are
 */
export function effectOf({ mode }: AskedCondition, picked: number, all: number): Effect | null {
  if (all === 0) return null
  if (picked === 0) return mode === 'none' ? 'excludesNobody' : 'nobody'
  return picked === all && mode !== 'none' ? 'everybody' : null
}
