import { createHash } from 'node:crypto'
import type { IncomingMessage, OutgoingHttpHeader, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { acceptedLanguage } from '../i18n/languages'
import { forEveryoneHeader, type SourceOfAnswers, sourceOfAnswers, visitedHeader } from '../keptAnswers'
import type { Handler } from './guard'
import { captured } from './captured'

/** How much is kept in all and of one answer at most, in octets. */
const mostKept = { inAll: 48_000_000, ofOne: 4_000_000 }

/** What an answer weighs beside its octets, so that many small ones are not taken for nothing. */
const overhead = 1_000

/** How long an answer is right by the clock: whatever begins or ends does so with a whole minute. */
const minute = 60_000

type Coding = 'br' | 'gzip'

/** An answer as it is kept. */
interface Kept {
  status: number
  headers: readonly (readonly [string, OutgoingHttpHeader])[]
  body: Buffer
  coded: Partial<Record<Coding, Promise<Buffer>>>
  /** Without quotes: each form of the same has its own (RFC 9110 8.8.3). */
  tag: string
  modified: Date
  /** By what it was made, to be compared with what there is now. */
  versions: object
  minute: number
  visited: string | null
}

/** What is kept of one address: what its answers depend on beside it, and those. */
interface Address {
  vary: readonly string[]
  answers: Map<string, Kept>
}

/**
 * Answers what is the same for everyone from memory, for as long as nothing that readers see has changed; all else goes
 * on to `handle`. Several who ask for the same at once have it made once. Whoever has it already is answered 304.
 */
export function keepingAnswers(handle: Handler, source: () => SourceOfAnswers | null = sourceOfAnswers): Handler {
  const kept = new KeptAnswers()
  const making = new Map<string, Promise<Kept | null>>()
  return async (request, response) => {
    sayNothingOfUs(response)
    const from = mayBeForEveryone(request) ? source() : null
    const versions = from && (await from.versions().catch(tellAndGoOn))
    // Whoever cannot be told whether it is right has it made, and is told what is wrong.
    if (!from || !versions) return handle(request, response)
    const known = kept.of(request, versions)
    if (known) return give(known, request, response, from)
    const key = keyOf(request, ['accept', 'accept-language'])
    const underWay = await making.get(key)
    if (underWay?.versions === versions) return give(underWay, request, response, from)
    if (request.method === 'HEAD') return handle(request, response)
    const made = make(handle, request, response, versions, kept.last(request)).finally(() => making.delete(key))
    making.set(key, made)
    const answer = await made
    if (!answer) return
    kept.add(request, answer)
    return give(answer, request, response)
  }
}

/** Whoever asks has the answer made, and hears what is wrong from there. */
function tellAndGoOn(error: unknown): null {
  console.error(error)
  return null
}

/** What the app says to us of an answer goes to nobody else. */
function sayNothingOfUs(response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response) as (status: number, ...more: unknown[]) => ServerResponse
  response.writeHead = ((status: number, ...more: unknown[]) => {
    const headers = more.find((each) => typeof each === 'object' && each !== null && !Array.isArray(each))
    for (const name of [forEveryoneHeader, visitedHeader]) {
      response.removeHeader(name)
      if (headers) delete (headers as Record<string, unknown>)[name]
    }
    return writeHead(status, ...more)
  }) as typeof response.writeHead
}

/** Nobody who says who they are, with a cookie or a key, is everyone. */
const mayBeForEveryone = ({ headers, method }: IncomingMessage): boolean =>
  (method === 'GET' || method === 'HEAD') &&
  headers.authorization === undefined &&
  !/(^|;\s*)payload-token=/.test(headers.cookie ?? '') &&
  headers.range === undefined

/** What an answer may depend on is part of its name: also by which name we were asked, since answers lead back to us. */
const keyOf = ({ headers, url = '' }: IncomingMessage, vary: readonly string[]): string =>
  [
    url,
    headers.host,
    headers['x-forwarded-host'],
    headers['x-forwarded-proto'],
    ...vary.map((name) => (name === 'accept-language' ? acceptedLanguage(headers[name]) : String(headers[name] ?? '').slice(0, 200))),
  ].join('\n')

class KeptAnswers {
  readonly #addresses = new Map<string, Address>()
  #octets = 0

  of(request: IncomingMessage, versions: object): Kept | null {
    const known = this.last(request)
    return known?.versions === versions && known.minute === minuteNow() ? known : null
  }

  /** What was answered last, right or not. */
  last(request: IncomingMessage): Kept | null {
    const key = keyOf(request, [])
    const address = this.#addresses.get(key)
    if (!address) return null
    // What was asked for last goes last.
    this.#addresses.delete(key)
    this.#addresses.set(key, address)
    return address.answers.get(keyOf(request, address.vary)) ?? null
  }

  add(request: IncomingMessage, answer: Kept): void {
    if (answer.body.length > mostKept.ofOne) return
    const key = keyOf(request, [])
    const vary = varyOf(answer)
    const before = this.#addresses.get(key)
    const address = before && before.vary.join() === vary.join() ? before : { vary, answers: new Map<string, Kept>() }
    if (before && before !== address) this.#drop(key)
    const name = keyOf(request, vary)
    this.#octets += weightOf(answer) - weightOf(address.answers.get(name))
    address.answers.set(name, answer)
    this.#addresses.set(key, address)
    for (const oldest of this.#addresses.keys()) {
      if (this.#octets <= mostKept.inAll) break
      this.#drop(oldest)
    }
  }

  #drop(key: string): void {
    for (const answer of this.#addresses.get(key)?.answers.values() ?? []) this.#octets -= weightOf(answer)
    this.#addresses.delete(key)
  }
}

/** Its coded forms are counted as if there were all of them. */
const weightOf = (answer: Kept | undefined): number => (answer ? answer.body.length * 2 + overhead : 0)

const minuteNow = (): number => Math.floor(Date.now() / minute)

const varyOf = ({ headers }: Pick<Kept, 'headers'>): string[] => {
  const said = String(headers.find(([name]) => name === 'vary')?.[1] ?? '')
  return said
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'accept-encoding' && name !== 'origin')
}

/** Headers of one answer and no other, or of the way it was sent. */
const ofOneAnswer = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'date',
  'etag',
  'keep-alive',
  'last-modified',
  'transfer-encoding',
  'x-request-id',
  forEveryoneHeader,
  visitedHeader,
])

/** @returns null where the answer is not for everyone: whoever asked has got it */
async function make(
  handle: Handler,
  request: IncomingMessage,
  response: ServerResponse,
  versions: object,
  before: Kept | null,
): Promise<Kept | null> {
  const begun = new Date()
  // It is coded here, for each who asks as they can read it.
  const asked = { ...request.headers }
  for (const name of ofWhoAsks) delete request.headers[name]
  const answer = await captured(response, () => handle(request, response), isForEveryone)
  // Next writes headers of its own among those that came, and by those the answer is found again.
  for (const name of Object.keys(request.headers)) if (!(name in asked)) delete request.headers[name]
  Object.assign(request.headers, asked)
  if (!answer) return null
  for (const name of ofOneAnswer) if (name !== 'x-request-id') response.removeHeader(name)
  const tag = createHash('sha256').update(answer.body).digest('base64url').slice(0, 22)
  return {
    status: answer.status,
    headers: answer.headers.filter(([name]) => !ofOneAnswer.has(name)),
    body: answer.body,
    coded: {},
    tag,
    // A time tells to the second, and by the clock something may have changed since the minute began.
    modified: before?.tag === tag ? before.modified : begun,
    versions,
    minute: Math.floor(begun.getTime() / minute),
    visited: answer.headers.find(([name]) => name === visitedHeader)?.[1]?.toString() ?? null,
  }
}

/** What is seen to here, for each who asks. */
const ofWhoAsks = ['accept-encoding', 'if-modified-since', 'if-none-match'] as const

const isForEveryone = (response: ServerResponse): boolean =>
  response.statusCode === 200 && response.hasHeader(forEveryoneHeader) && !response.hasHeader('set-cookie')

/** @param from is told of it as a visit, where whoever made it has not counted it */
async function give(kept: Kept, request: IncomingMessage, response: ServerResponse, from?: SourceOfAnswers): Promise<void> {
  const coding = codingFor(kept, request)
  const etag = `"${kept.tag}${coding ? `-${coding}` : ''}"`
  for (const [name, value] of kept.headers) response.setHeader(name, value)
  response.setHeader('etag', etag)
  response.setHeader('last-modified', kept.modified.toUTCString())
  if (isText(kept)) response.setHeader('vary', [...varyOf(kept), 'accept-encoding'].join(', '))
  if (kept.visited) from?.visited(kept.visited, new Headers(textHeaders(request)))
  if (isKnown(request, kept)) {
    response.removeHeader('content-type')
    response.writeHead(304).end()
    return
  }
  const body = coding ? await coded(kept, coding) : kept.body
  if (coding) response.setHeader('content-encoding', coding)
  response.setHeader('content-length', body.length)
  response.writeHead(kept.status).end(request.method === 'HEAD' ? undefined : body)
}

const textHeaders = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter((each): each is [string, string] => typeof each[1] === 'string'))

/** Whether whoever asks has it, in whatever coding (RFC 9110 13.1.2 and 13.1.3). */
function isKnown({ headers }: IncomingMessage, { modified, tag }: Kept): boolean {
  const tags = headers['if-none-match']
  if (tags !== undefined) return tags.split(',').some((each) => isTag(each.trim(), tag))
  const since = Date.parse(headers['if-modified-since'] ?? '')
  // A second in which it was made anew may hold two of them.
  return Date.now() - modified.getTime() > 1_000 && Math.floor(modified.getTime() / 1_000) * 1_000 <= since
}

const isTag = (given: string, tag: string): boolean =>
  given === '*' || given.replace(/^W\//, '').replace(/(-(br|gzip))?"$/, '"') === `"${tag}"`

/** Shorter ones are not worth it; in octets. */
const worthCoding = 1_000

const isText = ({ headers }: Kept): boolean =>
  /^(text\/|application\/(json|ld\+json|xml|problem\+json|openapi\+json|[\w.-]+\+(json|xml))|image\/svg)/.test(
    String(headers.find(([name]) => name === 'content-type')?.[1] ?? ''),
  )

function codingFor(kept: Kept, { headers }: IncomingMessage): Coding | null {
  if (kept.body.length < worthCoding || !isText(kept)) return null
  const accepted = String(headers['accept-encoding'] ?? '')
  return (
    (['br', 'gzip'] as const).find((coding) =>
      new RegExp(`(^|,)\\s*${coding}\\s*(;\\s*q=(?!0(\\.0*)?\\s*(,|$))[\\d.]+\\s*)?(,|$)`).test(accepted),
    ) ?? null
  )
}

const [asGzip, asBrotli] = [promisify(gzip), promisify(brotliCompress)]

/** Coded once, when somebody first wants it so. */
const coded = (kept: Kept, coding: Coding): Promise<Buffer> =>
  (kept.coded[coding] ??= coding === 'gzip' ? asGzip(kept.body) : asBrotli(kept.body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }))
