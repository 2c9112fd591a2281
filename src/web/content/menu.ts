import type { Payload } from 'payload'
import type { Page } from '../../payload-types'
import { asPublic } from './read'

/** What the menu shows of a page. */
export type MenuPage = Pick<Page, 'id' | 'slug' | 'title'>

/** No menu is longer; what is more can be found from other pages. */
const most = 20

/** The pages that the editors have put in the menu, in their order. Read for every page, so nothing else of them is. */
export async function readMenu(payload: Payload): Promise<MenuPage[]> {
  const { docs } = await payload.find({
    collection: 'pages',
    where: { inMenu: { equals: true } },
    sort: 'menuOrder',
    select: { slug: true, title: true },
    pagination: false,
    limit: most,
    ...asPublic,
    depth: 0,
  })
  return docs
}

/** What regions call the page that the law asks for (2018:1937). */
const accessibilitySlugs = ['tillganglighet', 'tillganglighetsredogorelse', 'accessibility']

/** The page that says how accessible the site is; null where there is none. */
export async function readAccessibilityPage(payload: Payload): Promise<MenuPage | null> {
  const { docs } = await payload.find({
    collection: 'pages',
    where: { slug: { in: accessibilitySlugs } },
    sort: 'slug',
    select: { slug: true, title: true },
    pagination: false,
    limit: 1,
    ...asPublic,
    depth: 0,
  })
  return docs[0] ?? null
}
