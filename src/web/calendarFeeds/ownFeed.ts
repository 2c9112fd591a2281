import { readerOfFeed } from '../../collections/system/Users/calendarFeed'
import { DatabaseLimiter, type Limit } from '../../database'
import { settingsOf } from '../../env'
import { uiLanguageFor } from '../../i18n/languages'
import { clientOf, keyOf } from '../../login'
import type { Handler } from '../handler'
import { wordsFor } from '../words'
import { answerWithFeed } from './answer'
import { readFeed } from './kept'

/** How many wrong secrets a client may try in ten minutes: many, since a whole office may come from one address. */
const wrongSecrets: Limit = { name: 'calendar-feed', points: 60, duration: 600 }

/**
 * The meetings that one who logs in may read, by the secret in the address: calendars cannot log in. A secret that opens
 * nothing is 404; more than so many of them from a client, 429.
 */
export const ownFeed: Handler<{ file: string }> = async (payload, request, { file }) => {
  const language = uiLanguageFor(new URL(request.url).searchParams.get('language'))
  const words = wordsFor(language, settingsOf(payload).zone)
  const limiter = new DatabaseLimiter(payload, wrongSecrets)
  const client = keyOf(clientOf(payload, request.headers))
  // Counted before it is looked up, so that tries at the same time count too; one that was right is given back.
  const wait = await limiter.take(client)
  if (wait > 0)
    return refused(words.t('login.tooMany', { minutes: Math.ceil(wait / 60_000) }), 429, { 'retry-after': String(Math.ceil(wait / 1000)) })
  const secret = /^([\w-]{43})\.ics$/.exec(file)?.[1]
  const user = secret ? await readerOfFeed(payload, secret) : null
  if (!user) return refused(words.t('web.notFound.title'), 404)
  await limiter.giveBack(client, 1)
  return answerWithFeed(request, await readFeed(payload, { area: null, user }, words, words.t('calendar.own.name')), 'one')
}

const refused = (said: string, status: number, headers: Record<string, string> = {}): Response =>
  new Response(said, {
    status,
    headers: { ...headers, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', 'x-robots-tag': 'noindex' },
  })
