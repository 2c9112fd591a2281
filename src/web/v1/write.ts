import type { Payload } from 'payload'
import { applyForMeeting } from '../../collections/meetings/signUp/apply'
import { applicationIn, refuseProblems } from '../../collections/meetings/signUp/endpoint'
import { takesSignUps } from '../../domain/answering'
import { settingsOf } from '../../env'
import { problemResponse, Refusal } from '../../errors'
import { isObject, json } from '../../http'
import { type TextKey, translator } from '../../i18n'
import { uiLanguageFor } from '../../i18n/languages'
import { readMeeting } from '../content/meetings'
import { readSite } from '../content/site'
import { readStrengthAreas } from '../content/strengthAreas'
import { clientWait } from '../selfService/limits'
import { type ApplicationProblem, apply, problemsIn } from '../selfService/subscribe'
import type { Asked } from './asked'
import { refuseUnknown } from './question'

/** How often one client may ask: in the form of the RateLimit header fields (draft-ietf-httpapi-ratelimit-headers). */
const policy = '"client";q=30;w=3600'

/**
 * `POST /v1/subscriptions`: asks for the newsletter, as the form on the page does. 202 says the same whatever is known of
 * the address: nobody gets anything until the link in the mail has been followed and confirmed.
 * @throws Refusal 404 where the publisher takes no subscriptions, 415, 400, 422 with what is wrong at which field
 */
export async function subscribe(asked: Asked): Promise<Response> {
  const { language, payload, request } = asked
  if (!(await readSite(payload)).openForSubscribers) throw new Refusal('notFound', 'problems.notFound', 404)
  const body = await posted(asked)
  const text = (name: string) => (typeof body[name] === 'string' ? body[name].trim() : '')
  const known = await readStrengthAreas(payload, language)
  const wanted = Array.isArray(body.areas) ? body.areas.map(String) : []
  const application = {
    address: text('address'),
    name: text('name'),
    language: text('language') || language,
    // Areas are called by their names here; a name that is none of them is told of.
    areas: wanted.map((slug) => known.find((area) => area.slug === slug)?.id ?? ''),
    trap: text('website'),
  }
  const problems = Object.entries(problemsIn(application, known))
  if (problems.length > 0) {
    const fields = problems.map(([field, problem]) => ({ field, detail: saidOf[problem] }))
    throw new Refusal('subscription', 'selfService.subscribe.wrong', 422, fields)
  }
  const wait = await clientWait(payload, 'subscribeByClient', request)
  if (wait > 0) return tooMany(asked, wait)
  apply(payload, application)
  return accepted()
}

const saidOf = {
  addressMissing: 'selfService.subscribe.addressMissing',
  addressWrong: 'selfService.subscribe.addressWrong',
  nameWrong: 'selfService.subscribe.nameWrong',
  languageWrong: 'selfService.preferences.languageWrong',
  areasWrong: 'selfService.preferences.areasWrong',
} satisfies Record<ApplicationProblem, TextKey>

/** `POST /v1/meetings/{id}/sign-ups`: signs somebody up for an open meeting, as `POST /api/meetings/:id/sign-up` does. */
export async function signUp(asked: Asked, slug: string): Promise<Response> {
  const { now, payload, request } = asked
  const meeting = await readMeeting(payload, slug)
  if (!meeting || !takesSignUps(meeting, now, settingsOf(payload).zone)) throw new Refusal('notFound', 'problems.notFound', 404)
  const application = applicationIn(await posted(asked))
  refuseProblems(application, meeting)
  const wait = await applyForMeeting(payload, request.headers, meeting, application)
  return wait > 0 ? tooMany(asked, wait) : accepted()
}

/** @throws Refusal 415 for what is no JSON, 400 for what cannot be read as it */
async function posted({ request, url }: { request: Request; url: URL; payload: Payload }): Promise<Record<string, unknown>> {
  refuseUnknown(url, ['locale'])
  const type = (request.headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase()
  if (type !== 'application/json') throw new Refusal('mediaType', 'v1.problems.mediaType', 415)
  const body: unknown = await request.json().catch(() => {
    throw new Refusal('brokenBody', 'guard.brokenBody', 400)
  })
  if (!isObject(body)) throw new Refusal('badRequest', 'problems.badRequest', 400)
  return body
}

function accepted(): Response {
  const answer = json({}, 202)
  answer.headers.set('ratelimit-policy', policy)
  return answer
}

function tooMany({ language }: Asked, seconds: number): Response {
  const answer = problemResponse(new Refusal('tooMany', 'v1.problems.tooMany', 429), translator(uiLanguageFor(language)))
  answer.headers.set('retry-after', String(seconds))
  answer.headers.set('ratelimit-policy', policy)
  answer.headers.set('ratelimit', `"client";r=0;t=${seconds}`)
  return answer
}
