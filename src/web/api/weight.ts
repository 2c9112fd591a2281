import type { TextKey } from '../../i18n'
import { type DocumentNode, GraphQLError } from 'graphql'
import type { Payload } from 'payload'
import { boundsFor } from '../../access/budget'
import { type Bounds, boundsOf, heavyFrom } from '../../domain/guard/bounds'
import {
  type GraphqlRequest,
  hasConditions,
  hasEnd,
  isAnswerable,
  isWithin,
  onlyReads,
  readGraphql,
  weigh,
} from '../../domain/guard/graphql'
import { Refusal, say } from '../../errors'
import { isObject, nullWhenNoJson } from '../../http'

/** What a question to Payload's API will cost, as far as it can be told before it is answered. */
export interface Question {
  /** It reads so much that it takes turns. */
  isHeavy: boolean
  /** Nothing is changed by it, so that it can be stopped. */
  onlyReads: boolean
}

/** Joins bring so many documents for each document where nothing is said. */
const defaultLimit = 10

/** A question that changes something is let through as it is: what it writes is a matter of access. */
export const writing: Question = { isHeavy: false, onlyReads: false }

/** A question by REST, by its parameters. What documents point at may be as many again at each level. */
export function restQuestion(parameters: URLSearchParams): Question {
  const limit = number(parameters.get('limit'))
  const joins = [...parameters.keys()].filter((name) => /^joins\[[^\]]*\]\[limit\]$/.test(name)).map((name) => number(parameters.get(name)))
  const perDocument = joins.reduce((sum, each) => sum + each, 1) * (1 + number(parameters.get('depth'), 1))
  return { isHeavy: limit * perDocument > heavyFrom, onlyReads: true }
}

const number = (text: string | null, otherwise = defaultLimit): number =>
  text === null || text === '' ? otherwise : Number(text) || boundsOf.public.list

/**
 * A question by GraphQL, weighed before it is worked out.
 * @throws Refusal when it cannot be read, or would cost too much
 */
export async function graphqlQuestion(payload: Payload, request: Request): Promise<Question> {
  const asked = requestIn(await request.clone().json().catch(nullWhenNoJson))
  if (!asked) throw new Refusal('brokenBody', 'guard.brokenBody')
  const document = read(asked)
  const bounds = await boundsOfAsker(payload, request, (known) => isWithin(weigh(document, asked, known), known))
  const weight = weigh(document, asked, bounds)
  if (!isWithin(weight, bounds)) throw new Refusal('tooCostly', 'guard.tooCostly')
  return { isHeavy: weight.documents > heavyFrom || weight.rootFields > heavyFrom / 4, onlyReads: onlyReads(document) }
}

/** The public's bounds where they are wide enough, so that nobody is looked up for most questions. */
async function boundsOfAsker(payload: Payload, { headers }: Request, isEnough: (bounds: Bounds) => boolean): Promise<Bounds> {
  const isNobody = !headers.has('cookie') && !headers.has('authorization')
  if (isNobody || isEnough(boundsOf.public)) return boundsOf.public
  return boundsFor(await payload.auth({ headers }))
}

function read({ query, variables }: GraphqlRequest): DocumentNode {
  const document = parsed(query)
  if (!isAnswerable(document)) throw unreadable({ text: 'guard.noSubscriptions' })
  if (!hasEnd(document)) throw unreadable({ text: 'guard.endlessFragment' })
  if (!hasConditions(document, variables)) throw unreadable({ text: 'guard.noCondition' })
  return document
}

function parsed(query: string): DocumentNode {
  try {
    return readGraphql(query)
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    throw unreadable(error.message)
  }
}

/** A question by GraphQL that is none. */
export const unreadable = (reason: string | { text: TextKey }): Refusal =>
  new Refusal('unreadableQuery', say('guard.unreadableQuery', { reason }))

function requestIn(body: unknown): GraphqlRequest | null {
  if (!isObject(body) || typeof body.query !== 'string') return null
  const { operationName, query, variables } = body
  return {
    query,
    variables: isObject(variables) ? variables : {},
    operationName: typeof operationName === 'string' ? operationName : null,
  }
}
