import type { CollectionSlug, Payload, TypedUser, Where } from 'payload'
import { scopeOf } from '../../access/permissions'
import { roleOf } from '../../access/roles'
import { accountingOf, visitsOf } from '../../database'
import { idOf } from '../../domain/relations'
import { translator } from '../../i18n'
import { labels } from '../../i18n/labels'
import { type UiLanguage, uiLanguageFor } from '../../i18n/languages'
import type { Dispatch } from '../../payload-types'
import { adminAddresses } from '../addresses'
import { answerCounts } from '../meetings/answerCounts'

/** What carries an activity out: a news item, a newsletter, a meeting or a document, with what has come of it so far. */
export interface Carrier {
  id: string
  /** What it is, in words: “Nyhetsbrev”. */
  kind: string
  title: string
  href: string
  /** How far it has come, in words. */
  state: string
  /** Whether it has been published, sent or held. */
  isDone: boolean
  /** When it was or will be, ISO 8601; null where that is not known. */
  at: string | null
  came: Came[]
}

/** What is known of its outcome; a number, and for mail the page that accounts for it. */
export type Came =
  { what: 'accepted'; count: number; href: string } | { what: 'invited' | 'yes' | 'participants' | 'visits'; count: number; href: null }

interface Reader {
  payload: Payload
  user: TypedUser
  language: string
}

/** How many of a kind are shown: an activity with more is a plan. */
const most = 50

/** What carries out an activity, of what the user may read, in the order of time. What has no time yet comes last. */
export async function carriersOf(reader: Reader, activity: string): Promise<Carrier[]> {
  const found = await Promise.all([
    newsOf(reader, activity),
    newslettersOf(reader, activity),
    meetingsOf(reader, activity),
    documentsOf(reader, activity),
  ])
  return found.flat().toSorted((one, other) => (one.at ?? '9999').localeCompare(other.at ?? '9999'))
}

const asked = ({ user }: Reader, activity: string) =>
  ({ where: { activity: { equals: activity } } as Where, depth: 0, limit: most, pagination: false, overrideAccess: false, user }) as const

async function newsOf(reader: Reader, activity: string): Promise<Carrier[]> {
  const { docs } = await reader.payload.find({ collection: 'news', draft: true, ...asked(reader, activity) })
  const words = wordsIn(reader.language)
  const visits = await visitsOf(
    reader.payload,
    docs.map(({ id }) => pageOf('news', id)),
  )
  return docs.map(({ _status, date, id, title }) => ({
    ...placeOf('news', id, words),
    title,
    ...outOrNot(_status, words),
    at: date,
    came: visitsTo(pageOf('news', id), visits),
  }))
}

async function documentsOf(reader: Reader, activity: string): Promise<Carrier[]> {
  const { docs } = await reader.payload.find({ collection: 'documents', draft: true, ...asked(reader, activity) })
  const words = wordsIn(reader.language)
  return docs.map(({ _status, decision, id, title }) => ({
    ...placeOf('documents', id, words),
    title,
    ...outOrNot(_status, words),
    at: decision?.date ?? null,
    came: [],
  }))
}

const outOrNot = (status: string | null | undefined, words: Words) =>
  status === 'published' ? { state: words.published, isDone: true } : { state: words.notSent, isDone: false }

/** The name by which visits of a page are counted. */
const pageOf = (collection: CollectionSlug, id: string): string => `${collection}/${id}`

const visitsTo = (page: string, visits: ReadonlyMap<string, number>): Came[] =>
  visits.has(page) ? [{ what: 'visits', count: visits.get(page) ?? 0, href: null }] : []

async function newslettersOf(reader: Reader, activity: string): Promise<Carrier[]> {
  const { payload, user } = reader
  const { docs } = await payload.find({ collection: 'newsletters', ...asked(reader, activity) })
  if (docs.length === 0) return []
  const about: Where = { newsletter: { in: docs.map(({ id }) => id) } }
  const sent = await payload.find({
    collection: 'dispatches',
    where: about,
    sort: 'createdAt',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user,
  })
  return Promise.all(
    docs.map((doc) =>
      newsletterWith(
        reader,
        doc,
        sent.docs.filter(({ newsletter }) => newsletter && idOf(newsletter) === doc.id),
      ),
    ),
  )
}

async function newsletterWith(
  { language, payload }: Reader,
  { id, subject }: { id: string; subject: string },
  dispatches: readonly Dispatch[],
): Promise<Carrier> {
  const words = wordsIn(language)
  const last = dispatches.at(-1)
  const begun = dispatches.filter(({ startedAt }) => startedAt)
  const visits = await visitsOf(
    payload,
    begun.map((dispatch) => pageOf('dispatches', dispatch.id)),
  )
  const came = await Promise.all(
    begun.map(async (dispatch): Promise<Came[]> => {
      const { accepted } = await accountingOf(payload, dispatch.id)
      const href = adminAddresses.document('dispatches', dispatch.id)
      return [{ what: 'accepted', count: accepted, href }, ...visitsTo(pageOf('dispatches', dispatch.id), visits)]
    }),
  )
  return {
    ...placeOf('newsletters', id, words),
    title: subject,
    state: (last && words.dispatch[last.status]) ?? words.notSent,
    isDone: begun.length > 0 && dispatches.every(({ status }) => status === 'completed' || status === 'cancelled'),
    at: last?.startedAt ?? last?.scheduledFor ?? null,
    came: came.flat(),
  }
}

async function meetingsOf(reader: Reader, activity: string): Promise<Carrier[]> {
  const { docs } = await reader.payload.find({ collection: 'meetings', ...asked(reader, activity) })
  const words = wordsIn(reader.language)
  const visits = await visitsOf(
    reader.payload,
    docs.map(({ id }) => pageOf('meetings', id)),
  )
  return Promise.all(
    docs.map(async ({ id, participants, start, status, title }) => ({
      ...placeOf('meetings', id, words),
      title,
      state: words.meeting[status ?? 'planned'] ?? '',
      isDone: status === 'held',
      at: start,
      came: [...(await answersTo(reader, id)), ...cameTo(participants?.length ?? 0), ...visitsTo(pageOf('meetings', id), visits)],
    })),
  )
}

/** How many were invited, and how many of them said yes; nothing for those who may not see answers. */
async function answersTo({ payload, user }: Reader, meeting: string): Promise<Came[]> {
  if (scopeOf(roleOf(user), 'invitations', 'read') === null) return []
  const counts = await answerCounts(payload, user, meeting)
  const invited = Object.values(counts).reduce((sum, count) => sum + count, 0)
  if (invited === 0) return []
  return [
    { what: 'invited', count: invited, href: null },
    { what: 'yes', count: counts.yes, href: null },
  ]
}

const cameTo = (count: number): Came[] => (count > 0 ? [{ what: 'participants', count, href: null }] : [])

interface Words {
  kinds: Record<string, string>
  dispatch: Readonly<Record<string, string>>
  meeting: Readonly<Record<string, string>>
  published: string
  notSent: string
}

function wordsIn(given: string): Words {
  const language: UiLanguage = uiLanguageFor(given)
  const texts = labels[language]
  const t = translator(language)
  const option = (slug: string) => texts[slug]?.options?.status ?? {}
  return {
    kinds: Object.fromEntries(Object.entries(texts).map(([slug, { one }]) => [slug, one])),
    dispatch: option('dispatches'),
    meeting: option('meetings'),
    published: t('planning.carriers.published'),
    notSent: t('planning.carriers.notSent'),
  }
}

const placeOf = (collection: CollectionSlug, id: string, { kinds }: Words) => ({
  id,
  kind: kinds[collection] ?? collection,
  href: adminAddresses.document(collection, id),
})
