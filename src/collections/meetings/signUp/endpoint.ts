import type { Endpoint, PayloadRequest } from 'payload'
import { takesSignUps } from '../../../domain/answering'
import { problemsInSignUp, type SignUp } from '../../../domain/signUp'
import { settingsOf } from '../../../env'
import { answering, problemResponse, Refusal, say } from '../../../errors'
import { bodyOf, json } from '../../../http'
import { translator } from '../../../i18n'
import { defaultLanguage } from '../../../i18n/languages'
import type { Meeting } from '../../../payload-types'
import { applyForMeeting } from './apply'

/**
 * `POST /api/meetings/:id/sign-up`: signs somebody up for a meeting that is open to all, as the form on its page does.
 * JSON with `name` and `address`, and as far as wished `organisation`, `language` (sv), `guests` (0), `food`, `access`,
 * `comment`, `invitations` and `newsletter` (false). Answers 202 whatever is known of the address: a mail with a link to
 * confirm is on its way. 404 where there is no such meeting or it takes no sign-ups, 422 with what is wrong at which
 * field, 429 with Retry-After.
 */
export const signUpByApi: Endpoint = { path: '/:id/sign-up', method: 'post', handler: answering(signUp) }

async function signUp(req: PayloadRequest): Promise<Response> {
  const meeting = await openMeeting(req)
  const application = applicationIn(await bodyOf(req))
  refuseProblems(application, meeting)
  const wait = await applyForMeeting(req.payload, req.headers, meeting, application)
  if (wait === 0) return json({}, 202)
  const answer = problemResponse(new Refusal('tooMany', 'signingUp.tooMany', 429), translator(req.i18n.language))
  answer.headers.set('retry-after', String(wait))
  return answer
}

/** The meeting as the public may see it, in all languages. @throws Refusal 404 */
async function openMeeting({ payload, routeParams }: PayloadRequest): Promise<Meeting> {
  const asPublic = { overrideAccess: false, locale: 'all', depth: 0, disableErrors: true } as const
  const meeting = await payload.findByID({ collection: 'meetings', id: String(routeParams?.id), ...asPublic })
  if (meeting && takesSignUps(meeting, new Date(), settingsOf(payload).zone)) return meeting
  throw new Refusal('notFound', 'problems.notFound', 404)
}

/** A sign-up as it is posted in JSON. */
export function applicationIn(body: Record<string, unknown>): SignUp {
  const text = (name: string) => (typeof body[name] === 'string' ? body[name].trim() : '')
  return {
    name: text('name'),
    address: text('address'),
    organisation: text('organisation'),
    language: text('language') || defaultLanguage,
    guests: Number(body.guests ?? 0),
    food: text('food'),
    access: text('access'),
    comment: text('comment'),
    invitations: body.invitations === true,
    newsletter: body.newsletter === true,
    trap: text('website'),
  }
}

/** @throws Refusal 422 with what is wrong at which field */
export function refuseProblems(application: SignUp, meeting: Meeting): void {
  const most = meeting.guests ?? 0
  const problems = Object.entries(problemsInSignUp(application, most))
  if (problems.length === 0) return
  const fields = problems.map(([field, problem]) => ({ field, detail: say(`signingUp.${problem}`, { guests: most }) }))
  throw new Refusal('signUp', 'signingUp.wrong', 422, fields)
}
