import { type Context, Hono } from 'hono'
import type { Payload } from 'payload'
import type { z } from 'zod'
import { refusalAtDoor } from '../../access/apiDoor'
import { settingsOf } from '../../env'
import { faultOfOurs, problemResponse, Refusal } from '../../errors'
import { translator } from '../../i18n'
import { acceptedLanguage, defaultLanguage, isContentLanguage, uiLanguageFor } from '../../i18n/languages'
import { forEveryone } from '../../keptAnswers'
import { redirectOfItem } from '../../redirects'
import { movedTo } from '../document/htmlResponse'
import { wordsFor } from '../words'
import { apiInfo, licenceIn } from './apiInfo'
import { type Asked, byLanguage, pageAt } from './asked'
import { docsPage } from './docsPage'
import { explanationModel, newsletterItem, newsletterItems, publisher, searchItems, yearWheel } from './more'
import { openApi } from './openapi'
import { previewed } from './preview'
import { languageOf, questionOf, refuseUnknown } from './question'
import { findItem, findItems } from './read'
import type { Resource } from './resource'
import { resources } from './resources'
import { schemasIn } from './schemas'
import { signUp, subscribe } from './write'

type Env = { Variables: { asked: Asked } }

/** Any website may read, and ask whether it has what there is. */
const cors = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'content-language, etag, last-modified, link, ratelimit, ratelimit-policy, retry-after, x-request-id',
  'cross-origin-resource-policy': 'cross-origin',
}

/** What a browser is told that asks before it asks (Fetch, CORS-preflight). */
const preflight = {
  'access-control-allow-headers': 'accept-language, authorization, content-type, if-none-match, traceparent, tracestate',
  'access-control-max-age': '86400',
}

/** The public API under `/v1`: read by everyone, as the public (docs/website.md). */
export function v1(payload: Payload): Hono<Env> {
  const app = new Hono<Env>({ strict: false }).basePath('/v1')
  app.use(async (context, next) => {
    const { raw } = context.req
    const url = new URL(raw.url)
    const refused = await refusalAtDoor(payload, raw, false)
    if (refused) return withHeaders(refused, cors)
    const language = languageOf(url, raw.headers)
    const { publicUrl, zone } = settingsOf(payload)
    const at = { words: wordsFor(language, zone), root: publicUrl }
    context.set('asked', { payload, request: raw, url, language, at, now: new Date() })
    await next()
  })
  const takes = routes(app)
  for (const one of resources) {
    takes.get(`/${one.path}`, (asked) => listOf(one, asked))
    takes.get(`/${one.path}/:key`, (asked, key) => itemOf(one, asked, key))
  }
  takes.get('/preview/:key', (asked, token) => previewed(asked, token))
  takes.get('/', apiInfoOf)
  takes.get('/api-info', apiInfoOf)
  takes.get('/openapi.json', (asked) => described(asked))
  takes.get('/docs', (asked) => docsPage(asked))
  takes.get('/explanation-model', async (asked) => checked(asked, ({ model }) => model, await explanationModel(nothingMore(asked))))
  takes.get('/publisher', async (asked) => checked(asked, (schemas) => schemas.publisher, await publisher(nothingMore(asked))))
  takes.get('/year-wheel', async (asked) => checked(asked, (schemas) => schemas.yearWheel, await yearWheel(asked)))
  takes.get('/newsletters', async (asked) => checked(asked, ({ newsletterList }) => newsletterList, await newsletterItems(asked)))
  takes.get('/newsletters/:key', async (asked, key) =>
    checked(asked, ({ newsletter }) => newsletter, found(await newsletterItem(nothingMore(asked), key))),
  )
  // Each asks for something else, so that nothing is gained by keeping it.
  takes.get('/search', async (asked) =>
    byLanguage(asked, Response.json(schemasIn('sv').search.parse(await searchItems(asked)), { headers: { 'cache-control': 'no-cache' } })),
  )
  takes.post('/subscriptions', (asked) => subscribe(asked))
  takes.post('/meetings/:key/sign-ups', (asked, key) => signUp(asked, key))
  takes.noOther()
  app.notFound((context) => problem(context, payload, new Refusal('notFound', 'problems.notFound', 404)))
  app.onError((error, context) => problem(context, payload, error))
  return app
}

type Answer = (asked: Asked, key: string) => Promise<Response> | Response

/** Registers what answers at which address, and at the end that nothing else does. */
function routes(app: Hono<Env>) {
  const methods = new Map<string, string[]>()
  const on = (method: 'GET' | 'POST', path: string, answer: Answer) => {
    methods.set(path, [...(methods.get(path) ?? ['OPTIONS']), ...(method === 'GET' ? ['GET', 'HEAD'] : [method])])
    app.on(method, path, async (context) => {
      const answered = await answer(context.get('asked'), context.req.param('key') ?? '')
      return withHeaders(answered, { ...cors, 'content-language': context.get('asked').language })
    })
  }
  return {
    get: (path: string, answer: Answer) => on('GET', path, answer),
    post: (path: string, answer: Answer) => on('POST', path, answer),
    /** What an address is not asked by is told with what it is (RFC 9110 15.5.6). */
    noOther: () => {
      for (const [path, known] of methods) {
        const allowed = known.toSorted().join(', ')
        app.on(
          'OPTIONS',
          path,
          () =>
            new Response(null, {
              status: 204,
              headers: { ...cors, ...preflight, allow: allowed, 'access-control-allow-methods': allowed },
            }),
        )
        app.all(path, (context) => {
          const answer = problemResponse(new Refusal('method', 'v1.problems.method', 405), translatorOf(context))
          return withHeaders(answer, { ...cors, allow: allowed })
        })
      }
    },
  }
}

const apiInfoOf: Answer = async (asked) =>
  checked(asked, (schemas) => schemas.apiInfo, apiInfo(nothingMore(asked), await licenceIn(asked.payload)))

/** @throws Refusal 400 for any other parameter than the language */
function nothingMore(asked: Asked): Asked {
  refuseUnknown(asked.url, ['locale'])
  return asked
}

async function listOf(resource: Resource, asked: Asked): Promise<Response> {
  const question = await questionOf(asked.payload, resource, asked.url, asked.request.headers, settingsOf(asked.payload).zone)
  const { included, items, total } = await findItems(asked.payload, resource, question, asked.at, asked.now)
  const answer = { items, ...pageAt(asked, question, total), ...(question.include.length > 0 ? { included } : {}) }
  return checked(asked, (schemas) => schemas.list(resource), answer)
}

async function itemOf(resource: Resource, asked: Asked, key: string): Promise<Response> {
  refuseUnknown(asked.url, ['fields', 'include', 'locale'])
  const question = await questionOf(asked.payload, resource, asked.url, asked.request.headers, settingsOf(asked.payload).zone)
  const item = await findItem(asked.payload, resource, key, question, asked.at, asked.now)
  const moved = item ? null : await redirectOfItem(asked.payload, resource.collection, key, asked.url)
  if (moved) return movedTo(moved)
  const { included, items } = found(item)
  return checked(asked, (schemas) => schemas.single(resource), { item: items[0], ...(question.include.length > 0 ? { included } : {}) })
}

/** @throws Refusal 404 */
function found<T>(value: T | null): T {
  if (value === null) throw new Refusal('notFound', 'problems.notFound', 404)
  return value
}

/**
 * An answer that its schema has checked: what the schema does not name does not go out.
 * @throws ZodError when it is not what it should be, which is a fault of ours
 */
function checked(asked: Asked, schema: (schemas: ReturnType<typeof schemasIn>) => z.ZodType, value: unknown): Response {
  const parsed = schema(schemasIn('sv')).parse(value)
  return byLanguage(asked, forEveryone(Response.json(parsed)))
}

async function described(asked: Asked): Promise<Response> {
  nothingMore(asked)
  const licence = await licenceIn(asked.payload)
  return byLanguage(asked, forEveryone(Response.json(openApi(uiLanguageFor(asked.language), asked.at.root, licence))))
}

function withHeaders(answer: Response, headers: Record<string, string>): Response {
  for (const [name, value] of Object.entries(headers)) answer.headers.set(name, value)
  return answer
}

/** In the language of whoever asks, also where it is the language that cannot be taken. */
function translatorOf({ req }: Context) {
  const said = new URL(req.raw.url).searchParams.get('locale')
  const language = isContentLanguage(said) ? said : (acceptedLanguage(req.raw.headers.get('accept-language')) ?? defaultLanguage)
  return translator(uiLanguageFor(language))
}

/** What nobody foresaw is logged and told as such, without its inner workings. */
function problem(context: Context, { logger }: Payload, error: unknown): Response {
  const refusal = error instanceof Refusal ? error : faultOfOurs(error)
  if (refusal !== error) logger.error(error)
  return withHeaders(problemResponse(refusal, translatorOf(context)), cors)
}
