import type { PayloadRequest } from 'payload'
import { type Occurrence, occurrencesOf, ruleOf } from '../../../domain/series'
import { idOf } from '../../../domain/relations'
import { settingsOf } from '../../../env'
import { contentLanguages, defaultLanguage } from '../../../i18n/languages'
import type { Meeting, MeetingSeries } from '../../../payload-types'

/** The meetings of a series that are to be, by the instant that its rule gives; nothing where it gives none. */
export function occurrencesIn(series: MeetingSeries, zone: string): Occurrence[] {
  const found = occurrencesOf(ruleOf(series, zone))
  return Array.isArray(found) ? found : []
}

/** The instants that a series has meetings for already, in the trash too: whoever has thrown one away does not mean it to come back. */
export async function madeIn({ payload }: Pick<PayloadRequest, 'payload'>, series: string): Promise<Set<number>> {
  const { docs } = await payload.find({
    collection: 'meetings',
    where: { series: { equals: series } },
    select: { occurrence: true, start: true },
    trash: true,
    depth: 0,
    pagination: false,
  })
  return new Set(docs.map(({ occurrence, start }) => Date.parse(occurrence ?? start)))
}

/**
 * Makes the meetings of a series that are not there yet; each is a meeting of its own from then on.
 * @returns ids of those that were made
 */
export async function makeMeetings(req: PayloadRequest, id: string): Promise<string[]> {
  const { payload } = req
  const read = (locale: (typeof contentLanguages)[number]) =>
    payload.findByID({ collection: 'meeting-series', id, locale, fallbackLocale: false, depth: 0, joins: false, req })
  const series = await read(defaultLanguage)
  const made = await madeIn(req, id)
  const missing = occurrencesIn(series, settingsOf(payload).zone).filter(({ start }) => !made.has(start.getTime()))
  const ids: string[] = []
  for (const occurrence of missing) {
    const { id: meeting } = await payload.create({
      collection: 'meetings',
      locale: defaultLanguage,
      data: meetingIn(series, occurrence) as Omit<Meeting, 'id' | 'createdAt' | 'updatedAt'>,
      depth: 0,
      req,
    })
    ids.push(meeting)
  }
  for (const locale of contentLanguages.filter((language) => language !== defaultLanguage)) {
    const own = await read(locale)
    const data = Object.fromEntries(
      (['title', 'description', 'invitationMessage'] as const).flatMap((name) => (own[name] ? [[name, own[name]]] : [])),
    )
    if (Object.keys(data).length > 0)
      for (const meeting of ids) await payload.update({ collection: 'meetings', id: meeting, locale, data, depth: 0, req })
  }
  return ids
}

function meetingIn(series: MeetingSeries, { end, start }: Occurrence): Partial<Meeting> {
  const { description, invitationMessage, kind, link, place, segments, strengthAreas, title } = series
  // The form offers the same zones.
  const zone = series.zone as Meeting['start_tz']
  return {
    title,
    description: description ?? null,
    invitationMessage: invitationMessage ?? null,
    kind,
    link: link ?? null,
    place: place ?? null,
    public: series.public ?? false,
    segments: (segments ?? []).map(idOf),
    strengthAreas: (strengthAreas ?? []).map(idOf),
    start: start.toISOString(),
    end: end.toISOString(),
    start_tz: zone,
    end_tz: zone,
    occurrence: start.toISOString(),
    series: series.id,
    status: 'planned',
    slug: '',
  }
}
