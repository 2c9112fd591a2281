import { scopeOf } from '../../access/permissions'
import { forEveryone } from '../../keptAnswers'

/** What an answer of the API is to, as far as it decides who may keep it. */
export interface Answered {
  by: 'rest' | 'graphql'
  /** Whether it was to change something. */
  writes: boolean
}

/**
 * The answer, kept by no cache unless it is what everyone may read: whatever was asked with a login or a key, what changes
 * something, what is about logins, and every refusal is for one person. What is public is kept as it says itself.
 */
export async function keptByNobody(request: Request, answer: Response, answered: Answered): Promise<Response> {
  if (await isForEveryone(request, answer, answered)) return isJson(answer) ? forEveryone(new Response(answer.body, answer)) : answer
  const headers = new Headers(answer.headers)
  headers.set('cache-control', 'no-store')
  return new Response(answer.body, { status: answer.status, statusText: answer.statusText, headers })
}

/** Files are read from the disk, and may be large. */
const isJson = ({ headers }: Response): boolean => (headers.get('content-type') ?? '').includes('application/json')

async function isForEveryone(request: Request, answer: Response, { by, writes }: Answered): Promise<boolean> {
  if (writes || answer.status >= 400) return false
  if (by === 'graphql') return isAnonymous(request) && !(await hasErrors(answer))
  const [first = '', second = ''] = new URL(request.url).pathname.split('/').filter(Boolean).slice(1)
  const reach = scopeOf('public', first === 'globals' ? second : first, 'read')
  // A picture on a page of ours is asked for with whatever cookies there are.
  const isPicture = second === 'file' && reach === 'all'
  return isPicture || (reach !== null && isAnonymous(request))
}

/** A cookie may say no more than a language; who is asking is not looked up for this. */
const isAnonymous = ({ headers }: Request): boolean => !headers.has('cookie') && !headers.has('authorization')

/** GraphQL says what it refuses within an answer that is all right otherwise. */
async function hasErrors(answer: Response): Promise<boolean> {
  const said: unknown = await answer.clone().json()
  return typeof said !== 'object' || said === null || 'errors' in said
}
