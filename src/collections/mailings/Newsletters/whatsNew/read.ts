import type { PayloadRequest, Where } from 'payload'
import { type Day, dayOf } from '../../../../domain/days'
import { type NewItem, type NewReason, callReason, isFresh, isNear, suggestTerms, type WhatIsNew } from '../../../../domain/whatsNew'
import { settingsOf } from '../../../../env'
import { type ContentLanguage, defaultLanguage } from '../../../../i18n/languages'
import type { LastLetter } from './lastLetter'
import { publishedBefore } from './publishedBefore'

/** How far back is looked where no letter has been sent, in milliseconds. */
const withoutLetter = 60 * 86_400_000

/** How many of each are looked at; more is no letter. */
const most = 100

/** What is asked with: whose rights, since when, and in which language. */
interface Asked {
  req: PayloadRequest
  last: LastLetter | null
  language: ContentLanguage
  now: Date
}

/** Since when something is new. */
export const sinceWhen = (last: LastLetter | null, now: Date): string => last?.at ?? new Date(now.getTime() - withoutLetter).toISOString()

/** What the public can read now and the last letter did not tell, each group in the order in which it is told. */
export async function whatIsNew(asked: Asked): Promise<WhatIsNew> {
  const [news, meetings, calls, terms] = await Promise.all([newsIn(asked), meetingsIn(asked), callsIn(asked), termsIn(asked)])
  return { news, meetings, calls, terms }
}

/** Published since, or told for the first time; what was only mended is not news. */
async function newsIn(asked: Asked): Promise<NewItem[]> {
  const docs = notTold(asked, await published(asked, 'news', changedSince(asked), '-date'))
  const before = await publishedBefore(asked.req.payload, 'news', docs, sinceOf(asked))
  return docs
    .filter(({ id }) => !before.has(id))
    .map((doc) => ({ ...named(asked, doc.id, doc.title), reason: 'published', at: doc.date, suggested: isFresh(doc.date, asked.now) }))
}

/** Public meetings ahead; one that the last letter told of only where its time has changed since. */
async function meetingsIn({ req, last, language, now, ...rest }: Asked): Promise<NewItem[]> {
  const where: Where = {
    and: [{ public: { equals: true } }, { status: { not_equals: 'cancelled' } }, { start: { greater_than: now.toISOString() } }],
  }
  const { payload, user } = req
  const read = { collection: 'meetings', where, sort: 'start', limit: most, depth: 0, locale: 'all', overrideAccess: false, user } as const
  const { docs } = await payload.find(read)
  return docs.flatMap((doc): NewItem[] => {
    const told = last?.meetings.get(doc.id)
    const start = new Date(doc.start).toISOString()
    if (told === start) return []
    const reason: NewReason = told ? 'moved' : 'ahead'
    return [{ ...named({ language, ...rest }, doc.id, doc.title), reason, at: start, suggested: told !== undefined || isNear(start, now) }]
  })
}

/** Calls that have opened since, and those that close soon. */
async function callsIn(asked: Asked): Promise<NewItem[]> {
  const docs = notTold(asked, await published(asked, 'calls', {}, 'closes'))
  const before = await publishedBefore(asked.req.payload, 'calls', docs, sinceOf(asked))
  const { zone } = settingsOf(asked.req.payload)
  const dayIf = (stored: string | null | undefined): Day | null => (stored ? dayOf(stored, zone) : null)
  const days = { since: dayOf(sinceOf(asked), zone), today: dayOf(asked.now, zone) }
  return docs.flatMap((doc): NewItem[] => {
    const dates = { opens: dayIf(doc.opens), closes: dayIf(doc.closes) }
    const reason = callReason(dates, { ...days, isNewlyPublished: !before.has(doc.id) })
    return reason ? [{ ...named(asked, doc.id, doc.title), reason, at: doc.closes ?? null, suggested: true }] : []
  })
}

/** Approved terms that have come or been changed since. */
async function termsIn(asked: Asked): Promise<NewItem[]> {
  const approved: Where = { and: [changedSince(asked), { status: { equals: 'approved' } }] }
  const docs = notTold(asked, await published(asked, 'terms', approved, 'preferredLabel'))
  const before = await publishedBefore(asked.req.payload, 'terms', docs, sinceOf(asked))
  return suggestTerms(
    docs.map((doc) => ({
      ...named(asked, doc.id, doc.preferredLabel),
      reason: before.has(doc.id) ? 'changed' : 'added',
      at: null,
      suggested: false,
    })),
  )
}

const sinceOf = ({ last, now }: Asked): string => sinceWhen(last, now)

/** To publish is to change, whenever it was written. */
const changedSince = (asked: Asked): Where => ({ updatedAt: { greater_than: sinceOf(asked) } })

const notTold = <Doc extends { id: string }>({ last }: Asked, docs: Doc[]): Doc[] => docs.filter(({ id }) => !last?.shown.has(id))

async function published<Slug extends 'news' | 'calls' | 'terms'>({ req }: Asked, collection: Slug, where: Where, sort: string) {
  const open: Where = { and: [where, { _status: { equals: 'published' } }] }
  const { payload, user } = req
  const read = { where: open, sort, limit: most, depth: 0, locale: 'all', trash: false, overrideAccess: false, user } as const
  return (await payload.find({ collection, ...read })).docs
}

/** Read in all languages, a text stands by each; where it is missing in the one asked for it is in the default one. */
function named({ language }: Pick<Asked, 'language'>, id: string, text: unknown): Pick<NewItem, 'id' | 'title' | 'lang'> {
  const all: Record<string, unknown> = typeof text === 'object' && text !== null ? { ...text } : { [defaultLanguage]: text }
  const own = all[language]
  const base = all[defaultLanguage]
  if (typeof own === 'string' && own) return { id, title: own, lang: language }
  return { id, title: typeof base === 'string' ? base : '', lang: defaultLanguage }
}
