import type { Payload } from 'payload'
import { scopeOf } from '../../../access/permissions'
import { roleOf } from '../../../access/roles'
import { labels } from '../../../i18n/labels'
import { uiLanguageFor } from '../../../i18n/languages'
import { adminAddresses } from '../../addresses'
import type { Viewer } from './line'

/** A strength area that the viewer leads, with the ways to what is done in it. */
export interface OwnArea {
  id: string
  title: string
  href: string
  /** Where one sees how it stands. */
  standing: string
  ways: { label: string; href: string }[]
}

/** The areas that a process leader leads today; none for everybody else. */
export async function ownAreas({ areas, req: { i18n, locale, payload, user } }: Viewer): Promise<OwnArea[]> {
  if (!areas || areas.length === 0) return []
  const { language } = i18n
  const where = { id: { in: areas } }
  const { docs } = await payload.find({
    collection: 'strength-areas',
    where,
    select: { title: true },
    pagination: false,
    depth: 0,
    locale: locale ?? 'sv',
    overrideAccess: false,
    user,
  })
  const led = ledCollections(payload, user)
  return docs.map(({ id, title }) => ({
    id,
    title,
    href: adminAddresses.document('strength-areas', id),
    standing: adminAddresses.standing(id),
    ways: led.map((slug) => ({ label: labels[uiLanguageFor(language)][slug]?.many ?? slug, href: adminAddresses.ofArea(slug, id) })),
  }))
}

/** The collections whose documents belong to areas, where the user may make some. */
const ledCollections = (payload: Payload, user: Viewer['req']['user']): string[] =>
  Object.values(payload.collections).flatMap(({ config: { flattenedFields, slug } }) =>
    flattenedFields.some(({ name }) => name === 'strengthAreas') && scopeOf(roleOf(user), slug, 'create') ? slug : [],
  )
