import type { CollectionSlug, Payload, TypedUser, Where } from 'payload'
import { isSomething } from '../../domain/localised'
import { zonedInstant } from '../../domain/zonedTime'
import { settingsOf } from '../../env'
import type {
  Activity,
  Assessment,
  CommunicationPlan,
  Document,
  ExplanationModel,
  Initiative,
  Meeting,
  News,
  Organisation,
  Person,
  RoleDescription,
  StrengthArea,
  Term,
} from '../../payload-types'

/** What a year's report is made of; texts in every language, as `locale: 'all'` gives them. */
export interface ReadYear {
  year: number
  /** Name of the region. */
  publisher: string
  model: ExplanationModel
  areas: StrengthArea[]
  programme: Document | null
  roles: RoleDescription[]
  people: Person[]
  terms: Term[]
  /** Of the year, and of the one after. */
  activities: Activity[]
  planned: Activity[]
  meetings: Meeting[]
  news: News[]
  initiatives: Initiative[]
  assessments: Assessment[]
  organisations: Organisation[]
  /** Those that hold some day of the year. */
  plans: CommunicationPlan[]
}

interface Reader {
  payload: Payload
  user: TypedUser | null
  /** Reads all, as the command does: there is nobody whose rights it could ask for. */
  overrideAccess?: true
}

/**
 * Reads what a year's report is made of, with the reader's rights. What is only a draft or in the trash is no part of it.
 * @throws Forbidden
 */
export async function readYear(reader: Reader, year: number): Promise<ReadYear> {
  const { payload } = reader
  const { zone } = settingsOf(payload)
  const [begins, ends] = [year, year + 1].map((each) => zonedInstant(`${each}-01-01`, '00:00', zone).toISOString())
  const within = (path: string): Where => ({ and: [{ [path]: { greater_than_equal: begins } }, { [path]: { less_than: ends } }] })
  const overlaps = (from: string, to: string): Where => ({
    and: [
      { or: [{ [from]: { less_than: ends } }, { [from]: { exists: false } }] },
      { or: [{ [to]: { greater_than_equal: begins } }, { [to]: { exists: false } }] },
    ],
  })
  const out: Where = { _status: { equals: 'published' } }
  const all = async <C extends CollectionSlug>(collection: C, where: Where, sort: string) => {
    const { docs } = await payload.find({ collection, where, sort, locale: 'all', depth: 0, pagination: false, ...rightsOf(reader) })
    return docs
  }

  return {
    year,
    publisher: await publisherOf(payload),
    model: await payload.findGlobal({ slug: 'explanation-model', locale: 'all', depth: 0, ...rightsOf(reader) }),
    areas: await all('strength-areas', out, 'title'),
    programme: await programmeOf(reader, ends ?? ''),
    roles: await all('role-descriptions', { and: [out, { validFrom: { less_than: ends } }] }, 'title'),
    people: await all('people', {}, 'name'),
    terms: await all('terms', { and: [out, { status: { not_equals: 'obsolete' } }] }, 'preferredLabel'),
    activities: await all('activities', { year: { equals: year } }, 'createdAt'),
    planned: await all('activities', { year: { equals: year + 1 } }, 'createdAt'),
    meetings: await all('meetings', { and: [within('start'), { status: { not_equals: 'cancelled' } }] }, 'start'),
    news: await all('news', { and: [within('date'), out] }, 'date'),
    initiatives: await all('initiatives', { and: [out, overlaps('from', 'to')] }, 'title'),
    assessments: await all('assessments', within('assessedOn'), 'assessedOn'),
    organisations: await all('organisations', {}, 'name'),
    plans: await all('communication-plans', overlaps('from', 'to'), 'title'),
  }
}

const rightsOf = ({ overrideAccess, user }: Reader) => ({ overrideAccess: overrideAccess === true, user })

async function publisherOf(payload: Payload): Promise<ReadYear['publisher']> {
  const { name } = await payload.findGlobal({ slug: 'publisher', locale: 'all', depth: 0 })
  // A new Spets has none yet.
  return isSomething(name) ? name : ''
}

/** The programme that was decided last before the end of the year. */
async function programmeOf(reader: Reader, ends: string): Promise<Document | null> {
  const { docs } = await reader.payload.find({
    collection: 'documents',
    where: { and: [{ kind: { equals: 'programme' } }, { _status: { equals: 'published' } }, { 'decision.date': { less_than: ends } }] },
    sort: '-decision.date',
    limit: 1,
    locale: 'all',
    depth: 0,
    ...rightsOf(reader),
  })
  return docs[0] ?? null
}
