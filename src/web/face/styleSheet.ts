import { isColour } from '../../domain/colours'
import {
  accents,
  type ChosenColours,
  grounds,
  isPattern,
  isShipped,
  ownColour,
  type Scheme,
  shippedTypefaces,
  typefaceCuts,
  worn,
  type Worn,
} from '../../domain/face'

/** What a strength area is drawn with. */
export interface AreaFace {
  slug: string
  colour?: string | null | undefined
  pattern?: string | null | undefined
}

export interface RegionFace extends ChosenColours {
  typeface?: string | null | undefined
}

/** The class by which a page gives something the colour and drawing of a strength area; a slug is a word of plain letters. */
export const areaClass = (slug: string): string => `area-${slug.replace(/[^a-z0-9-]/g, '')}`

/**
 * How the region looks, as a style sheet after that of all regions: its colours in light and dark, its typeface, and the
 * colour and drawing of each strength area.
 */
export function faceStyleSheet(face: RegionFace, areas: readonly AreaFace[]): string {
  const accent = accents(face)
  const light = [`:root{${accentRules(accent.light)}}`, ...areas.map((area) => areaRule(area, 'light'))]
  const dark = [`:root{${accentRules(accent.dark)}}`, ...areas.map((area) => areaRule(area, 'dark'))]
  const asked = `@media screen and (prefers-color-scheme:dark){${dark.join('\n')}}`
  return [...typefaceRules(face.typeface), ...light, asked, ...themes(accent)].join('\n')
}

/** The admin UI is light or dark as its user has chosen, whatever the machine asks for. */
const themes = (accent: Record<Scheme, Worn>): string[] =>
  (['light', 'dark'] as const).map((scheme) => `[data-theme=${scheme}]{${accentRules(accent[scheme])}}`)

const accentRules = ({ colour, ink, tint }: Worn): string => `--accent:${colour};--on-accent:${ink};--tint:${tint}`

function areaRule({ colour, pattern, slug }: AreaFace, scheme: Scheme): string {
  const { colour: text, ink, tint } = worn(isColour(colour) ? colour : ownColour, scheme)
  const drawing = scheme === 'light' && isPattern(pattern) && pattern !== 'none' ? `;--drawing:url(/patterns/${pattern}.svg)` : ''
  return `.${areaClass(slug)}{--area:${text};--on-area:${ink};--area-tint:${tint}${drawing}}`
}

function typefaceRules(chosen: RegionFace['typeface']): string[] {
  if (!isShipped(chosen)) return []
  const { file, name, otherwise } = shippedTypefaces[chosen]
  const faces = typefaceCuts.map(
    (cut) =>
      `@font-face{font-family:'${name}';font-style:${cut.style};font-weight:${cut.weight};font-display:swap;src:url(/fonts/${file}-${cut.file}.woff2) format('woff2')}`,
  )
  return [...faces, `:root{--letters:'${name}',${otherwise}}`]
}

/** The colour of the browser's own frame around a page. */
export const themeColour = (scheme: Scheme): string => grounds[scheme].card
