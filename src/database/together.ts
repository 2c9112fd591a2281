import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Payload } from 'payload'

/** How many share a question: SQLite fails on long lists of values. */
const most = 100

interface Waiting<Asked, Answer> {
  asked: Asked
  resolve: (answer: Answer) => void
  reject: (error: unknown) => void
}

interface Group<Asked, Answer> {
  waiting: Waiting<Asked, Answer>[]
  isAsking: boolean
}

type AskAll<Asked, Answer> = (payload: Payload, asked: readonly Asked[]) => Promise<readonly Answer[]>

/**
 * Has those who ask at the same time share a question to the database, or a write: those who come while one is under way
 * share the next. What fails for several is asked again for each by itself, so that one stands in no other's way.
 * @param askAll answers in the order of what is asked; of a write that fails nothing may have been written, or it may be
 * done again
 */
export function together<Asked, Answer>(askAll: AskAll<Asked, Answer>): (payload: Payload, asked: Asked) => Promise<Answer> {
  const groups = new WeakMap<Payload, Group<Asked, Answer>>()
  return (payload, asked) =>
    new Promise((resolve, reject) => {
      const group = groups.get(payload) ?? { waiting: [], isAsking: false }
      groups.set(payload, group)
      group.waiting.push({ asked, resolve, reject })
      if (!group.isAsking) void answerAll(payload, group, askAll)
    })
}

async function answerAll<Asked, Answer>(payload: Payload, group: Group<Asked, Answer>, askAll: AskAll<Asked, Answer>): Promise<void> {
  group.isAsking = true
  do {
    // Whoever goes on in the same moment comes along.
    await nextTurn()
    await answerSome(payload, group.waiting.splice(0, most), askAll)
  } while (group.waiting.length > 0)
  group.isAsking = false
}

async function answerSome<Asked, Answer>(
  payload: Payload,
  some: readonly Waiting<Asked, Answer>[],
  askAll: AskAll<Asked, Answer>,
): Promise<void> {
  try {
    const answers = await askAll(
      payload,
      some.map(({ asked }) => asked),
    )
    some.forEach(({ resolve }, index) => resolve(answers[index] as Answer))
  } catch (error) {
    if (some.length === 1) some[0]?.reject(error)
    else for (const each of some) await answerSome(payload, [each], askAll)
  }
}
