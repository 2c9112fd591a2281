/** What a link may lead to outside: pages, an address to write to, a number to call. */
const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/** Stands for wherever a link inside is shown; nothing is there (RFC 2606). */
const inside = 'https://inside.invalid'

/**
 * Whether a link may be stored: a full address of http or https, a mailto or tel, or a link inside that begins with one
 * `/`, `#` or `?`. It is judged as browsers read it (WHATWG URL), so that no spelling makes it another.
 */
export function isGoodLink(link: string): boolean {
  if (isOnDisk(link)) return false
  const read = asRead(link)
  if (read === null) return false
  if (/^[/#?]/.test(link)) return read.origin === inside
  if (!URL.canParse(link) || !schemes.has(read.protocol)) return false
  return /^https?:$/.test(read.protocol) ? /^\s*https?:\/\//i.test(link) && read.hostname !== '' : read.pathname !== ''
}

/** A file on a disk or in a network of one's own, as systems write where it lies. */
const onDisk: readonly RegExp[] = [
  // file:///C:/…, smb://server/share
  /^(?:file|filesystem|smb|cifs|afp|nfs)(?::|$)/i,
  // C:\…, C:/…, C|/…, /C:/…
  /^[\\/]*[a-z][:|](?:[\\/]|$)/i,
  // \\server\share
  /^\\/,
  // /Users/anna/…, /Volumes/share/…, ~/Desktop
  /^(?:\/(?:Users|Volumes)|~)\//,
]

/**
 * Whether a link leads to a file on the writer's own disk or network, which nobody else can open; also where an editor
 * has put https:// before it, and however its signs are encoded.
 */
export function isOnDisk(link: string): boolean {
  const read = decoded(link.trim())
  const bare = read.replace(/^(?:https?:\/\/)+/i, '')
  const isDrive = /^[a-z]:(?!\/\/)/i.test(read)
  return isDrive || [read, bare].some((each) => onDisk.some((form) => form.test(each))) || /^https?:[\\/]*\\/i.test(read)
}

function decoded(link: string): string {
  try {
    return decodeURIComponent(link)
  } catch {
    return link
  }
}

/** Whether following a link could run a program, or open anything but a page, a mail or a call. What leads nowhere could not. */
export function isHarmfulLink(link: string): boolean {
  const read = asRead(link)
  return read !== null && !schemes.has(read.protocol)
}

const asRead = (link: string): URL | null => (URL.canParse(link, inside) ? new URL(link, inside) : null)

/** HTML that is stored with links: those that could harm lead nowhere. */
export const withoutHarmfulLinks = (html: string): string =>
  html.replace(/(\b(?:href|src|action)\s*=\s*)("[^"]*"|'[^']*'|[^\s"'>]+)/gi, (whole, attribute: string, value: string) =>
    isHarmfulLink(unescaped(value.replace(/^["']|["']$/g, ''))) ? `${attribute}"#"` : whole,
  )

const named: Record<string, string> = { amp: '&', colon: ':', newline: '\n', tab: '\t', sol: '/', lpar: '(', rpar: ')' }

/** As a browser reads an attribute, as far as it matters for what the link is. */
const unescaped = (attribute: string): string =>
  attribute.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));?/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name) return named[name.toLowerCase()] ?? whole
    const code = hex ? parseInt(hex, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })

type Json = Record<string, unknown>

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every link in a running text (Lexical's JSON), wherever in it the link stands. */
export function linksIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(linksIn)
  if (!isObject(node)) return []
  return Object.entries(node).flatMap(([key, value]) => (isLinkKey(key) && typeof value === 'string' ? [value] : linksIn(value)))
}

/**
 * The same running text without links that could harm: what they stood on is plain text.
 * @returns the very same when there is none
 */
export function withoutHarmfulNodes(node: unknown): unknown {
  if (!linksIn(node).some(isHarmfulLink)) return node
  if (Array.isArray(node)) return node.flatMap((each: unknown) => (isHarmfulNode(each) ? childrenOf(each) : [withoutHarmfulNodes(each)]))
  if (!isObject(node)) return node
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      isLinkKey(key) && typeof value === 'string' && isHarmfulLink(value) ? '' : withoutHarmfulNodes(value),
    ]),
  )
}

const isLinkKey = (key: string): boolean => /^(?:url|href|src|link)$/i.test(key)

/** A link itself, of any of the kinds that the editor has. */
const isHarmfulNode = (node: unknown): node is Json =>
  isObject(node) && 'children' in node && linksIn({ ...node, children: [] }).some(isHarmfulLink)

function childrenOf({ children }: Json): unknown[] {
  const mended = withoutHarmfulNodes(children)
  return Array.isArray(mended) ? mended : []
}

/** Where a map shows a place that is written as people write it. Nothing is fetched from there before somebody follows the link. */
export const mapAddress = (place: string): string => `https://www.openstreetmap.org/search?${new URLSearchParams({ query: place })}`
