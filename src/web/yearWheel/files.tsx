import type { Payload } from 'payload'
import { type CalendarDays, publicCalendar } from '../../calendar'
import { daysOf, occurrencesIn } from '../../domain/planning/when'
import { choiceInWords, whenInWords } from '../../drawings/year/words'
import { YearWheel } from '../../drawings/year/YearWheel'
import { settingsOf } from '../../env'
import { defaultLanguage, isContentLanguage } from '../../i18n/languages'
import { publicAddresses } from '../../links/addresses'
import { publicItems, readPublicYear } from '../content/yearWheel'
import { readSite } from '../content/site'
import type { Handler } from '../handler'
import { eventOf } from '../pages/meetingCalendar'
import { type Words, wordsFor } from '../words'
import { answerForAnyone } from './answer'
import { publicWheel, yearAsked } from './wheel'

type In = { language: string }

/** The public wheel as a picture in a file of its own: dark on white, with whole addresses. */
export const yearWheelSvg: Handler<In> = inLanguage(async (payload, request, words) => {
  const { picture } = await publicWheel(payload, words, yearAsked(payload, new URL(request.url)), settingsOf(payload).publicUrl)
  return answerForAnyone(request, 'image/svg+xml; charset=utf-8', await drawn(picture, true))
})

/** The public wheel for programs and for the web component: the drawing, and the same as data. */
export const yearWheelJson: Handler<In> = inLanguage(async (payload, request, words) => {
  const root = settingsOf(payload).publicUrl
  const year = yearAsked(payload, new URL(request.url))
  const { picture, items } = await publicWheel(payload, words, year, root)
  const body = {
    year,
    language: words.ui,
    title: picture.words.title,
    page: `${publicAddresses(root).yearWheel(words.language)}?year=${year}`,
    listTitle: words.t('year.table.title'),
    svg: await drawn(picture, false),
    items: items.map(({ item, href }) => ({
      title: item.title,
      lang: item.lang,
      when: whenInWords(item, words.ui),
      kind: choiceInWords('type', item.type, words.ui),
      status: choiceInWords('status', item.status, words.ui),
      href,
    })),
  }
  return answerForAnyone(request, 'application/json; charset=utf-8', JSON.stringify(body))
})

/** What has days, as a calendar to subscribe to: of this year and the next, or of the year that is asked for. */
export const yearWheelCalendar: Handler<In> = inLanguage(async (payload, request, words) => {
  const url = new URL(request.url)
  const first = yearAsked(payload, url)
  const years = url.searchParams.has('year') ? [first] : [first, first + 1]
  const site = await readSite(payload)
  const organiser = { name: words.pick(site.sender?.name)?.value ?? '', address: site.sender?.replyTo ?? '' }
  const read = await Promise.all(years.map((year) => readPublicYear(payload, year)))
  const meetings = new Map(read.flatMap((each) => each.meetings.map((meeting) => [meeting.id, meeting] as const)))
  const identities = await identitiesOf(payload, [...meetings.keys()])
  const activities = new Map(read.flatMap((each) => each.activities.map((activity) => [activity.id, activity] as const)))
  const items = publicItems(payload, { activities: [...activities.values()], meetings: [] }, words.language)
  const days = items.flatMap((item): CalendarDays[] => {
    const span = daysOf(item.when)
    if (!span || !years.some((year) => occurrencesIn(item.when, year).length > 0)) return []
    return [
      {
        uid: `${item.key}@spets`,
        stamp: new Date(activities.get(item.id)?.updatedAt ?? 0),
        ...span,
        title: item.title,
        isCancelled: item.status === 'cancelled',
        language: item.lang,
        organiser,
      },
    ]
  })
  const addresses = publicAddresses(settingsOf(payload).publicUrl)
  const events = [...meetings.values()].map((meeting) => ({
    ...eventOf(words, meeting, site, identities.get(meeting.id) ?? { uid: meeting.id, sequence: 0 }),
    url: addresses.meeting(words.language, meeting.slug),
  }))
  const name = [words.t('year.title'), words.pick(site.name)?.value].filter(Boolean).join(' – ')
  return answerForAnyone(request, 'text/calendar; charset=utf-8; method=PUBLISH', publicCalendar({ name, events, days }))
})

/** Hidden from the public in the API, but a calendar that has an invitation knows the meeting by them. */
async function identitiesOf(payload: Payload, ids: string[]) {
  if (ids.length === 0) return new Map<string, { uid: string; sequence: number }>()
  const { docs } = await payload.find({
    collection: 'meetings',
    where: { id: { in: ids } },
    select: { sequence: true, uid: true },
    depth: 0,
    pagination: false,
  })
  return new Map(docs.map(({ id, sequence, uid }) => [id, { uid: uid ?? id, sequence: sequence ?? 0 }]))
}

/** What answers in one of our languages, and with 404 in others. */
function inLanguage(answer: (payload: Payload, request: Request, words: Words) => Promise<Response>): Handler<In> {
  return async (payload, request, { language }) => {
    const { zone } = settingsOf(payload)
    if (isContentLanguage(language)) return answer(payload, request, wordsFor(language, zone))
    return new Response(wordsFor(defaultLanguage, zone).t('web.notFound.title'), { status: 404 })
  }
}

/** @param isFile whether it has no page around it to take its colours from */
async function drawn(picture: Parameters<typeof YearWheel>[0]['picture'], isFile: boolean): Promise<string> {
  // Next refuses a static import of the renderer beside server components.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const looks = isFile
    ? { color: '#1d2a2b', fontFamily: 'Arial, Helvetica, sans-serif', style: { background: '#ffffff' } }
    : { width: '100%', 'aria-hidden': true as const }
  return renderToStaticMarkup(<YearWheel id="wheel" item={isFile ? undefined : () => ({ tabIndex: -1 })} picture={picture} svg={looks} />)
}
