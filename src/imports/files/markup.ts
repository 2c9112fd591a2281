/** A start tag, and where it stands. */
export interface Tag {
  name: string
  /** The value of an attribute, by its local name. */
  get: (attribute: string) => string | undefined
  /** Whether the element has no content: `<c r="A1"/>`. */
  isEmpty: boolean
  /** Where its name ends, which is where an attribute can be put in. */
  afterName: number
}

/** The start tags with these local names in XML, in order; none is looked for in comments and CDATA sections. */
export function* tagsIn(xml: string, names: readonly string[]): Generator<Tag> {
  const tag = new RegExp(
    `<!--[^]*?-->|<!\\[CDATA\\[[^]*?\\]\\]>|<(?:[\\w.-]+:)?(${names.join('|')})((?=[\\s/>])(?:"[^"]*"|'[^']*'|[^"'<>])*)>`,
    'g',
  )
  for (const { 0: whole, 1: name, 2: rest = '', index } of xml.matchAll(tag)) {
    if (name === undefined) continue
    yield {
      name,
      get: (attribute) => valueIn(rest, attribute),
      isEmpty: rest.endsWith('/'),
      afterName: index + whole.length - rest.length - 1,
    }
  }
}

const patterns = new Map<string, RegExp>()

function valueIn(attributes: string, name: string): string | undefined {
  const pattern = patterns.get(name) ?? new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
  patterns.set(name, pattern)
  const found = pattern.exec(attributes)
  return found ? decoded(found[1] ?? found[2] ?? '') : undefined
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\dA-Fa-f]+)|(\w+));/g, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named[name] ?? whole
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })

/** The same XML with the text of its CDATA sections written as other text is (XML 1.0, 2.7). */
export const withoutSections = (xml: string): string =>
  xml.replace(
    /<!--[^]*?-->|<!\[CDATA\[([^]*?)\]\]>/g,
    (whole, text?: string) => text?.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') ?? whole,
  )

/** What XML writes as true. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true'
