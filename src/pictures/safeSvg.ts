import { parseXml, XmlElement, type XmlNode, XmlText } from '@rgrove/parse-xml'
import { safeDeclarations, safeStyleSheet } from './safeStyle'

/** What is drawn, and what drawings are made of. All else goes, and what stands within it. */
const elements = new Set(
  (
    'svg g defs symbol use title desc style path rect circle ellipse line polyline polygon text tspan ' +
    'linearGradient radialGradient stop clipPath mask pattern'
  ).split(' '),
)

const shapes = new Set('path rect circle ellipse line polyline polygon text use'.split(' '))

const attributes = new Set(
  (
    'id class style viewBox width height x y x1 y1 x2 y2 cx cy r rx ry fx fy d points transform dx dy offset version ' +
    'preserveAspectRatio gradientUnits gradientTransform spreadMethod patternUnits patternContentUnits patternTransform ' +
    'clipPathUnits maskUnits maskContentUnits textLength lengthAdjust role aria-label aria-hidden ' +
    'fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit ' +
    'stroke-dasharray stroke-dashoffset opacity color display visibility clip-path clip-rule mask stop-color stop-opacity ' +
    'font-family font-size font-weight font-style letter-spacing text-anchor dominant-baseline vector-effect paint-order'
  ).split(' '),
)

const svgNamespace = 'http://www.w3.org/2000/svg'

/** A drawing larger than this is no logo, in characters. */
const longest = 500_000

/**
 * An SVG with nothing left but what is drawn: no script, nothing that reacts, nothing that is fetched, no other documents
 * within it. Written anew from what was understood, so that nothing else can come along.
 * @returns null when it is no SVG, or when nothing that is drawn is left of it
 */
export function safeSvg(source: string): string | null {
  const root = source.length > longest ? null : rootOf(source)
  if (!root || localName(root.name) !== 'svg' || !drawsSomething(root)) return null
  return written(root, true)
}

function rootOf(source: string): XmlElement | null {
  try {
    return parseXml(source.replace(/^\uFEFF/, '')).root
  } catch {
    // Not well-formed, or with entities of its own: the one who uploads it is told.
    return null
  }
}

/** Without a prefix for the SVG namespace; a name with another prefix is none that we know. */
const localName = (name: string): string => name.replace(/^svg:/, '')

const isKept = (node: XmlNode): node is XmlElement => node instanceof XmlElement && elements.has(localName(node.name))

const drawsSomething = (element: XmlElement): boolean =>
  element.children.some((each) => isKept(each) && (shapes.has(localName(each.name)) || drawsSomething(each)))

function written(element: XmlElement, isRoot = false): string {
  const name = localName(element.name)
  const own = Object.entries(element.attributes).flatMap(([key, value]) => attributeOf(key, value))
  const all = isRoot ? [['xmlns', svgNamespace] as const, ...own, ...viewBoxOf(element)] : own
  const start = [name, ...all.map(([key, value]) => `${key}="${escaped(value)}"`)].join(' ')
  const within = name === 'style' ? escaped(safeStyleSheet(element.text)) : element.children.map(childOf).join('')
  return within ? `<${start}>${within}</${name}>` : `<${start}/>`
}

function childOf(node: XmlNode): string {
  if (isKept(node)) return written(node)
  return node instanceof XmlText ? escaped(node.text) : ''
}

/** An attribute as it may stand; a reference leads to the drawing itself. */
function attributeOf(key: string, value: string): (readonly [string, string])[] {
  if (key === 'href' || key === 'xlink:href') return /^#[\w:.-]+$/.test(value.trim()) ? [['href', value.trim()]] : []
  if (key === 'xml:space') return []
  if (!attributes.has(key) || !staysWithin(value)) return []
  return [[key, key === 'style' ? safeDeclarations(value) : value]]
}

/** Whether nothing that a value names lies outside the drawing. */
const staysWithin = (value: string): boolean => !/url\s*\(\s*["']?(?!#)/i.test(value) && !/javascript:|data:|\\/i.test(value)

/** What has a size alone is given the box that it is drawn in, so that it can be shown in any size. */
function viewBoxOf({ attributes: { height = '', viewBox, width = '' } }: XmlElement): (readonly [string, string])[] {
  const [wide, high] = [parseFloat(width), parseFloat(height)]
  return !viewBox && wide > 0 && high > 0 ? [['viewBox', `0 0 ${wide} ${high}`]] : []
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
