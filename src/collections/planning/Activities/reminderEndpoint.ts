import type { Endpoint, PayloadRequest } from 'payload'
import { scopeOf } from '../../../access/permissions'
import { roleOf } from '../../../access/roles'
import { answering, Refusal } from '../../../errors'
import { json } from '../../../http'
import { peopleWithoutUser } from '../../../mail'

/** Whom no reminder reaches. */
export interface Unreachable {
  names: string[]
}

/** How many people are asked about at most. */
const most = 100

/** The names of those among some people whom no reminder reaches. Users are not told of, only that somebody has none. */
export const unreachableEndpoint: Endpoint = { path: '/unreachable', method: 'get', handler: answering(tellUnreachable) }

async function tellUnreachable(req: PayloadRequest): Promise<Response> {
  const { payload, searchParams, user } = req
  if (scopeOf(roleOf(user), 'activities', 'update') === null) throw new Refusal('notAllowed', 'problems.notAllowed', 403)
  const asked = (searchParams?.get('people') ?? '').split(',').filter(Boolean).slice(0, most)
  const found = await payload.find({
    collection: 'people',
    where: { id: { in: await peopleWithoutUser(payload, asked) } },
    select: { name: true },
    sort: 'name',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user,
  })
  const answer: Unreachable = { names: found.docs.map(({ name }) => name) }
  return json(answer)
}
