import { spetsUrl, site } from '../../site.config'

/** What this website has pages for, at the same addresses as Spets' own. */
const pages = ['explanation-model', 'meetings', 'news', 'newsletters', 'strength-areas', 'subscribe', 'terms', 'year-wheel']

const languages = site.languages.join('|')

/** An address of Spets' own pages as one of ours, where we have that page. Spets may say another host than it is asked at. */
export function ownAddress(href: string): string {
  const { pathname, search, hash } = new URL(href, spetsUrl)
  const [, language = '', page] = pathname.split('/')
  if (!new RegExp(`^(${languages})$`).test(language)) return href
  const isOurs = page === undefined || page === '' || (pages.includes(page) && !pathname.endsWith('.ics'))
  return isOurs ? `${pathname.replace(/\/$/, '')}/${search}${hash}` : href
}

/**
 * HTML of Spets on a page of ours: links lead to our pages, pictures are those that we keep, and headings come below ours.
 * @param root the address by which Spets calls itself, as in `page` of an item
 */
export function ownHtml(html: string, root: string): string {
  return html
    .replace(/<link\b[^>]*>/g, '')
    .replace(/(<a\b[^>]*?\bhref=")([^"]+)"/g, (whole, before: string, href: string) =>
      isOfSpets(href, root) ? `${before}${ownAddress(href)}"` : whole,
    )
    .replace(/(<img\b[^>]*?\bsrc=")([^"]+)"/g, (whole, before: string, src: string) =>
      isOfSpets(src, root) ? `${before}${mediaAddress(src)}"` : whole,
    )
    .replace(/(<img\b[^>]*?\bsrcset=")([^"]+)"/gi, (_, before: string, set: string) => `${before}${ownSet(set, root)}"`)
}

/** The same picture in several widths, those that we keep. */
const ownSet = (set: string, root: string): string =>
  choicesIn(set)
    .map(([url, width]) => `${isOfSpets(url, root) ? mediaAddress(url) : url} ${width}`)
    .join(', ')

const choicesIn = (set: string): [url: string, width: string][] =>
  set.split(', ').map((each) => {
    const [url = '', width = ''] = each.trim().split(' ')
    return [url, width]
  })

/** The pictures that HTML of Spets shows, in each of their widths. */
export const picturesIn = (html: string, root: string): string[] => {
  const shown = [...html.matchAll(/<img\b[^>]*?\bsrc="([^"]+)"/g)].map(([, src = '']) => src)
  const chosen = [...html.matchAll(/<img\b[^>]*?\bsrcset="([^"]+)"/gi)].flatMap(([, set = '']) => choicesIn(set).map(([url]) => url))
  return [...shown, ...chosen].filter((url) => isOfSpets(url, root))
}

/** Where we keep a picture of Spets'. */
export const mediaAddress = (url: string): string => `/media/${mediaName(url)}`

/** What we call it there. */
export const mediaName = (url: string): string => decodeURIComponent(new URL(url, spetsUrl).pathname.split('/').at(-1) ?? '')

/** The address by which Spets calls itself. */
export const rootOf = (page: string): string => new URL(page).origin

const isOfSpets = (url: string, root: string) =>
  [root, spetsUrl].some((each) => url === each || url.startsWith(`${each}/`)) || /^\/(?!\/)/.test(url)
