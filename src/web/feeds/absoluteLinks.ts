/** A link or a picture in HTML of ours: text has no `<` of its own. */
const reference = /(<(?:a|img|source)\b[^>]*?\s(?:href|src)=")([^"]*)"/g

/**
 * HTML whose links hold wherever it is read: a feed is read far from us, and its readers do not agree on what a link
 * without a host means.
 * @param root where Spets is reached, without a slash at the end
 * @param page where the same is read, for links within it
 */
export const absoluteLinks = (html: string, root: string, page: string): string =>
  html
    .replace(reference, (_, before: string, link: string) => `${before}${absolute(link, root, page)}"`)
    .replace(choices, (_, before: string, set: string) => `${before}${absoluteSet(set, root, page)}"`)

/** The pictures of different widths that a program may choose among, parted by commas. */
const choices = /(<(?:img|source)\b[^>]*?\ssrcset=")([^"]*)"/gi

const absoluteSet = (set: string, root: string, page: string): string =>
  set
    .split(', ')
    .map((each) => absolute(each, root, page))
    .join(', ')

function absolute(link: string, root: string, page: string): string {
  if (link.startsWith('/') && !link.startsWith('//')) return root + link
  return /^[#?]/.test(link) ? page + link : link
}
