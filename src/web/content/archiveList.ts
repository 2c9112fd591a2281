import type { Payload } from 'payload'
import { type FrozenSubjects, frozenSubjectsOf } from '../../database'
import { type Localised, pickLanguage } from '../../domain/localised'
import { idOf } from '../../domain/relations'
import type { ContentLanguage } from '../../i18n/languages'
import { inArchive, written } from '../../mail'

/** A sent newsletter in the list of them. */
export interface ListedNewsletter {
  slug: string
  subject: Localised<string>
  /** When sending began, ISO 8601. */
  sentAt: string
}

/** A page of sent newsletters. */
export interface NewsletterList {
  items: ListedNewsletter[]
  /** Number of the page with newer ones, and with older ones; null where there is none. */
  newer: number | null
  older: number | null
  /** How many there are in all. */
  total: number
}

/**
 * The sent newsletters that anyone may read, the newest first. One that has been sent more than once stands there
 * once, as it was sent last.
 * @param page from 1
 */
export async function readNewsletters(payload: Payload, language: ContentLanguage, size: number, page: number): Promise<NewsletterList> {
  const all = await sentOnce(payload)
  const shown = all.slice((page - 1) * size, page * size)
  const subjects = await frozenSubjectsOf(
    payload,
    shown.map(({ id }) => id),
  )
  const items = shown.flatMap(({ id, slug, sentAt }) => {
    const found = subjects.get(id)
    return found ? { slug, sentAt, subject: subjectIn(found, language) } : []
  })
  return { items, newer: page > 1 ? page - 1 : null, older: page * size < all.length ? page + 1 : null, total: all.length }
}

const subjectIn = (subjects: FrozenSubjects, language: ContentLanguage): Localised<string> =>
  pickLanguage(
    written((each) => subjects[each] ?? undefined),
    language,
  )

/** The last dispatch of each newsletter, the newest first. */
async function sentOnce(payload: Payload): Promise<{ id: string; slug: string; sentAt: string }[]> {
  const select = { slug: true, startedAt: true, newsletter: true } as const
  const { docs } = await payload.find({
    collection: 'dispatches',
    where: inArchive,
    select,
    sort: '-startedAt',
    depth: 0,
    pagination: false,
  })
  const listed = new Set<string>()
  return docs.flatMap(({ id, slug, startedAt, newsletter }) => {
    const about = newsletter ? idOf(newsletter) : id
    if (!slug || !startedAt || listed.has(about)) return []
    listed.add(about)
    return { id, slug, sentAt: startedAt }
  })
}
