import type { Viewer } from './line'

/** A strength area that the viewer leads, with the ways to what is done in it. */
export interface OwnArea {
  id: string
  title: string
  href: string
  ways: { label: string; href: string }[]
}

/** The areas that a process leader leads today; none for everybody else. */
export async function ownAreas({ areas, req: { payload, user, locale }, t }: Viewer): Promise<OwnArea[]> {
  if (!areas || areas.length === 0) return []
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
  return docs.map(({ id, title }) => ({
    id,
    title,
    href: `/admin/collections/strength-areas/${id}`,
    ways: (['activities', 'meetings', 'news', 'contacts'] as const).map((collection) => ({
      label: t(`dashboard.ownArea.${collection}`),
      href: listOf(collection, id),
    })),
  }))
}
