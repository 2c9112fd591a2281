import type { Payload } from 'payload'
import { settingsOf } from '../../env'
import { defaultLanguage, isContentLanguage } from '../../i18n/languages'
import { readStrengthArea } from '../content/strengthAreas'
import type { Handler } from '../handler'
import { wordsFor } from '../words'
import { answerWithFeed } from './answer'
import { readFeed } from './kept'

/** All public meetings, for anybody to subscribe to. */
export const meetingFeed: Handler<{ language: string }> = async (payload, request, { language }) => {
  if (!isContentLanguage(language)) return notFound(payload)
  const words = wordsFor(language, settingsOf(payload).zone)
  const feed = await readFeed(payload, { area: null, user: null }, words, words.t('web.site.meetings'))
  return answerWithFeed(request, feed, 'anybody')
}

/** The public meetings of a strength area, for anybody to subscribe to. */
export const strengthAreaFeed: Handler<{ language: string; slug: string }> = async (payload, request, { language, slug }) => {
  const area = isContentLanguage(language) ? await readStrengthArea(payload, slug) : null
  if (!isContentLanguage(language) || !area) return notFound(payload)
  const words = wordsFor(language, settingsOf(payload).zone)
  const title = [words.t('web.site.meetings'), words.pick(area.title)?.value].filter(Boolean).join(' – ')
  return answerWithFeed(request, await readFeed(payload, { area: area.id, user: null }, words, title), 'anybody')
}

const notFound = (payload: Payload): Response =>
  new Response(wordsFor(defaultLanguage, settingsOf(payload).zone).t('web.notFound.title'), { status: 404 })
