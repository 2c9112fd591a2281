import type { PayloadRequest } from 'payload'
import type { KnownRing } from '../../../drawings/year/pictureOf'

/** What can be chosen in a filter. */
export interface Choice {
  value: string
  label: string
}

/** What the ids in activities are called, as far as the reader may know. */
export interface Names {
  areas: KnownRing[]
  people: Choice[]
  plans: Choice[]
  /** Names of audiences by the ids of their rows in plans. */
  audiences: ReadonlyMap<string, string>
}

/** Enough for any region; what is beyond is not offered. */
const most = 200

export async function readNames(req: PayloadRequest): Promise<Names> {
  const { payload, user } = req
  const locale = req.i18n.language === 'en' ? 'en' : 'sv'
  const asked = { depth: 0, limit: most, pagination: false, overrideAccess: false, user, locale } as const
  const [areas, people, plans] = await Promise.all([
    payload.find({ collection: 'strength-areas', ...asked, draft: true, sort: 'title', select: { title: true, colour: true } }),
    payload.find({ collection: 'people', ...asked, sort: 'name', select: { name: true } }),
    payload.find({ collection: 'communication-plans', ...asked, sort: 'title', select: { title: true, audiences: { name: true } } }),
  ])
  return {
    areas: areas.docs.map(({ id, title, colour }) => ({ key: id, label: title, colour: colour ?? null })),
    people: people.docs.map(({ id, name }) => ({ value: id, label: name })),
    plans: plans.docs.map(({ id, title }) => ({ value: id, label: title })),
    audiences: new Map(
      plans.docs.flatMap(({ audiences }) => (audiences ?? []).flatMap(({ id, name }) => (id ? [[id, name] as const] : []))),
    ),
  }
}
