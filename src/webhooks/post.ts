import { type IncomingMessage, request as askPlainly } from 'node:http'
import { request as askSecurely } from 'node:https'
import type { LookupFunction } from 'node:net'
import { type Destination, destinationOf, wrongDestinations } from './destination'
import { type Message, signedHeaders } from './signature'

/** How a message was received. */
export interface Outcome {
  /** Whether the receiver has taken it: it answered 2xx. */
  taken: boolean
  /** The HTTP status, where it answered. */
  status: number | null
  why: Why | null
  /** The beginning of what it answered, where it did not take it. */
  said: string
}

/** Why a message was not taken; the words for each stand in the texts. */
const whys = [...wrongDestinations, 'tooSlow', 'noConnection', 'redirected', 'refused'] as const
type Why = (typeof whys)[number]

/** Whether it is one of the reasons that there are words for. */
export const isWhy = (code: unknown): code is Why => whys.some((why) => why === code)

/** How long a receiver may take, in milliseconds. */
const timeLimit = 10_000

/** How much of an answer is read, in octets. */
const mostRead = 1024

interface Receiver {
  url: string
  secret: string
  /** Whether it may lie in the own network. */
  ownNetwork: boolean
}

/** Sends a message to a receiver once. Never fails: what went wrong is said. */
export async function post({ ownNetwork, secret, url }: Receiver, message: Message, limit = timeLimit): Promise<Outcome> {
  const signal = AbortSignal.timeout(limit)
  try {
    const found = await Promise.race([destinationOf(url, ownNetwork), failedBy(signal)])
    return typeof found === 'string' ? failed(found) : await send(found, signedHeaders(secret, message), message.body, signal)
  } catch (error) {
    return signal.aborted ? failed('tooSlow') : failed('noConnection', error instanceof Error ? error.message : String(error))
  }
}

const failed = (why: Why, said = '', status: number | null = null): Outcome => ({ taken: false, status, why, said: readable(said) })

const failedBy = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('tooSlow')), { once: true })
  })

/** Sends to the machines that were found, whatever the name leads to by now. @throws Error when none can be reached */
export async function send(
  { addresses, url }: Destination,
  headers: Record<string, string>,
  body: string,
  signal: AbortSignal,
): Promise<Outcome> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const ask = url.protocol === 'https:' ? askSecurely : askPlainly
    const asked = ask(url, {
      method: 'POST',
      headers: {
        ...headers,
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(body),
        'user-agent': 'Spets-Webhooks/1',
      },
      // A connection of its own, to the machines that have been looked at and no others.
      agent: false,
      lookup: only(addresses),
      signal,
    })
    asked.on('response', resolve).on('error', reject).end(body)
  })
  const status = answer.statusCode ?? 0
  const said = await beginningOf(answer)
  if (status >= 200 && status < 300) return { taken: true, status, why: null, said: '' }
  return failed(status >= 300 && status < 400 ? 'redirected' : 'refused', said, status)
}

/** Answers with what is known already: a name that leads elsewhere the second time leads nowhere. */
const only =
  (addresses: Destination['addresses']): LookupFunction =>
  (_, { all }, done) => {
    const [first] = addresses
    if (all) done(null, addresses)
    else done(null, first?.address ?? '', first?.family)
  }

async function beginningOf(answer: IncomingMessage): Promise<string> {
  const read: Buffer[] = []
  let octets = 0
  for await (const part of answer as AsyncIterable<Buffer>) {
    read.push(part)
    octets += part.length
    if (octets >= mostRead) break
  }
  return Buffer.concat(read).subarray(0, mostRead).toString('utf8')
}

/** One line that can be shown. */
const readable = (text: string): string =>
  text
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, 500)
