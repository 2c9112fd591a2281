import type { Payload } from 'payload'
import { scopeOf } from '../../../access/permissions'
import { roleOf } from '../../../access/roles'
import { labels } from '../../../i18n/labels'
import { uiLanguageFor } from '../../../i18n/languages'
import type { Viewer } from './line'

/** A strength area that the viewer leads, with the ways to what is done in it. */
export interface OwnArea {
  id: string
  title: string
  href: string
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
  const listOf = (collection: string, id: string) =>
    `/admin/collections/${collection}?${new URLSearchParams({ 'where[or][0][and][0][strengthAreas][in][0]': id })}`
  const led = ledCollections(payload, user)
  return docs.map(({ id, title }) => ({
    id,
    title,
    href: `/admin/collections/strength-areas/${id}`,
    ways: led.map((slug) => ({ label: labels[uiLanguageFor(language)][slug]?.many ?? slug, href: listOf(slug, id) })),
  }))
}

/** The collections whose documents belong to areas, where the user may make some. */
const ledCollections = (payload: Payload, user: Viewer['req']['user']): string[] =>
  Object.values(payload.collections).flatMap(({ config: { flattenedFields, slug } }) =>
    flattenedFields.some(({ name }) => name === 'strengthAreas') && scopeOf(roleOf(user), slug, 'create') ? slug : [],
  )
