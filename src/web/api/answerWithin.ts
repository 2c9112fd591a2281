import type { Payload } from 'payload'
import { boundsFor } from '../../access/budget'
import { boundsOf } from '../../domain/guard/bounds'
import { faultOfOurs, problemResponse, Refusal } from '../../errors'
import { translator } from '../../i18n'
import { clientOf } from '../../login'
import { heavily, metered } from '../../traffic'
import { nullWhenNoJson } from '../../http'
import { keptByNobody } from './kept'
import { asProblem } from './problems'
import { type LaneName, takeTurn } from './turns'
import { graphqlQuestion, type Question, restQuestion, unreadable, writing } from './weight'

/** How Payload's API is asked. */
export interface Door {
  by: 'rest' | 'graphql'
  /** Whether the request is of a kind that changes something. */
  writes: boolean
  language: string
}

/**
 * Has Payload answer a question within bounds: what it will cost is judged first, questions that read much take
 * turns, what is read is counted, and one that takes too long is told so. Every refusal is problem details, and what is
 * for one person is kept by no cache.
 */
export async function answerWithin(payload: Payload, request: Request, door: Door, answer: () => Promise<Response>): Promise<Response> {
  const translate = translator(door.language)
  try {
    const question = await questionOf(payload, request, door)
    const read = () => readWithin(payload, request, question, answer)
    const given = question.isHeavy ? await heavily(read) : question.onlyReads ? await read() : await answer()
    const told = await asProblem(request, given, translate)
    return await keptByNobody(request, told, { by: door.by, writes: !question.onlyReads })
  } catch (error) {
    return asProblem(request, problemResponse(refusalFrom(error, payload), translate), translate)
  }
}

/** What nobody foresaw is logged, and told as such. What GraphQL throws while it checks a question is the asker's. */
function refusalFrom(error: unknown, { logger }: Payload): Refusal {
  if (error instanceof Refusal) return error
  if (isGraphqlError(error)) return unreadable(error.message)
  logger.error(error)
  return faultOfOurs(error)
}

/** By name: Payload's GraphQL may be another copy of the library than ours. */
const isGraphqlError = (error: unknown): error is Error => error instanceof Error && error.name === 'GraphQLError'

async function questionOf(payload: Payload, request: Request, { by, writes }: Door): Promise<Question> {
  if (by === 'graphql') return graphqlQuestion(payload, request)
  if (writes) return writing
  const parameters = await parametersOf(request).catch(nullWhenNoJson)
  if (!parameters) throw new Refusal('brokenBody', 'guard.brokenBody')
  return restQuestion(parameters)
}

/** Payload takes the parameters of a question by POST as well. */
async function parametersOf(request: Request): Promise<URLSearchParams> {
  const inAddress = new URL(request.url).searchParams
  if (request.method !== 'POST') return inAddress
  const posted = await request.clone().text()
  const type = request.headers.get('content-type') ?? ''
  if (!/json/.test(type)) return new URLSearchParams(posted)
  const asked: unknown = JSON.parse(posted)
  const numbers = Object.entries(asked ?? {}).filter((each): each is [string, number] => typeof each[1] === 'number')
  return new URLSearchParams(numbers.map(([name, value]) => [name, String(value)]))
}

async function readWithin(payload: Payload, request: Request, question: Question, answer: () => Promise<Response>): Promise<Response> {
  const { lane, time } = await placeOf(payload, request, question)
  const leave = await takeTurn(lane, clientOf(payload, request.headers))
  const answered = metered(question.isHeavy, answer).finally(leave)
  return within(time, answered, () => new Refusal('tooLong', 'guard.tooLong', 503))
}

/** Users have wider bounds; who asks is looked up only where it matters. */
async function placeOf(payload: Payload, { headers }: Request, { isHeavy }: Question): Promise<{ lane: LaneName; time: number }> {
  const isNobody = !headers.has('cookie') && !headers.has('authorization')
  if (isNobody) return { lane: isHeavy ? 'heavy' : 'light', time: boundsOf.public.time }
  if (!isHeavy) return { lane: 'light', time: boundsOf.user.time }
  const bounds = boundsFor(await payload.auth({ headers }))
  return { lane: bounds === boundsOf.user ? 'heavyOfUsers' : 'heavy', time: bounds.time }
}

/** What is late goes no further than its next step, and is heard no more. */
async function within<T>(milliseconds: number, work: Promise<T>, late: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), milliseconds)
  })
  return Promise.race([work, tooLate]).finally(() => clearTimeout(timer))
}
