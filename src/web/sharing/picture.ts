import { join } from 'node:path'
import type { Payload } from 'payload'
import sharp, { type OverlayOptions } from 'sharp'
import { isColour } from '../../domain/colours'
import { accents, grounds, isPattern, type Pattern, worn, type Worn } from '../../domain/face'
import { pickLanguage } from '../../domain/localised'
import { patternShapes, patternSize } from '../../drawings/patterns/patterns'
import { type ContentLanguage, isContentLanguage } from '../../i18n/languages'
import { forEveryone } from '../../keptAnswers'
import { logoAsPng } from '../../pictures/logos'
import type { News, Page, StrengthArea, Term } from '../../payload-types'
import { allPopulated, asPublic, populated } from '../content/read'
import { readSite, type Site } from '../content/site'
import type { Handler } from '../handler'
import { picturedCollection, pictureSize } from './address'

/** A server may have no letters of its own: these are shipped, in a form that is read without a browser. */
const letters = join(process.cwd(), 'public/fonts/atkinson-hyperlegible-latin-700-normal.ttf')

const edge = 72
const top = 64

/** Patterns that are as strong at the top as at the foot: words are not read well upon them. */
const covering = new Set<Pattern>(['grid', 'rings'])

/** What documents with a page have that a picture is made of. */
type Shown = News | Page | StrengthArea | Term

interface Pictured {
  title: string
  /** The strength area whose colour and drawing it wears. */
  area: Pick<StrengthArea, 'colour' | 'pattern'> | null
}

/** The picture that is shown where somebody shares a page: its title in the colour of its strength area. */
export const sharingPicture: Handler<{ language: string; kind: string; file: string }> = async (payload, _request, asked) => {
  const id = /^([\w-]+)\.png$/.exec(asked.file)?.[1]
  if (!id || !isContentLanguage(asked.language)) return missing()
  const site = await readSite(payload)
  const shown = asked.kind === 'site' ? ofSite(site, asked.language) : await documentShown(payload, asked.kind, id, asked.language)
  if (!shown) return missing()
  const picture = await drawn(payload, site, shown, asked.language)
  return forEveryone(new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } }))
}

const missing = () => new Response(null, { status: 404 })

const textIn = (field: unknown, language: ContentLanguage): string => {
  const { value } = pickLanguage(field, language)
  return typeof value === 'string' ? value : ''
}

const ofSite = ({ name }: Site, language: ContentLanguage): Pictured => ({ title: textIn(name, language), area: null })

async function documentShown(payload: Payload, kind: string, id: string, language: ContentLanguage): Promise<Pictured | null> {
  const collection = picturedCollection(payload, kind)
  const found = collection && ((await payload.findByID({ collection, id, ...asPublic, disableErrors: true })) as Shown | null)
  if (!found) return null
  const title = textIn('title' in found ? found.title : 'preferredLabel' in found ? found.preferredLabel : '', language)
  if ('pattern' in found) return { title, area: found }
  return { title, area: ('strengthAreas' in found && allPopulated<StrengthArea>(found.strengthAreas)[0]) || null }
}

async function drawn(payload: Payload, site: Site, { area, title }: Pictured, language: ContentLanguage): Promise<Buffer> {
  const wears = isColour(area?.colour) ? worn(area.colour, 'light') : accents(site.face ?? {}).light
  const pattern = isPattern(area?.pattern) && area.pattern !== 'none' ? area.pattern : 'hills'
  const ground = Buffer.from(groundOf(wears, patternShapes(pattern, wears.colour), !covering.has(pattern)))
  const name = await logoAsPng(payload, populated(site.face?.logo), { width: 480, height: 56 }, 'none')
  const words = await written(title, sizeFor(title), grounds.light.text)
  const head = name ?? (await written(textIn(site.name, language), 34, wears.colour))
  return sharp(ground)
    .composite([
      { input: head, left: edge, top },
      { input: words, left: edge, top: top + 104 },
    ] satisfies OverlayOptions[])
    .png({ palette: true, quality: 90 })
    .toBuffer()
}

/** The drawing along the foot, and a line of the colour along the top. */
function groundOf({ colour, tint }: Worn, shapes: string, reachesUp: boolean): string {
  const { height, width } = pictureSize
  const from = reachesUp ? 150 : 340
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${tint}"/>` +
    `<rect width="${width}" height="14" fill="${colour}"/>` +
    `<svg y="${from}" width="${width}" height="${height - from}" viewBox="0 0 ${patternSize.width} ${patternSize.height}" preserveAspectRatio="xMidYMax slice" opacity="0.7">${shapes}</svg></svg>`
  )
}

/** So that the longest titles have room in three lines or four. */
const sizeFor = (title: string): number => (title.length > 90 ? 46 : title.length > 45 ? 58 : 72)

/** No title needs more; what is cut away is seen on the page. */
const longest = 150

/** Words as a picture, on as many lines as they need. */
const written = (text: string, size: number, colour: string): Promise<Buffer> =>
  sharp({
    text: {
      text: `<span foreground="${colour}">${escaped(text.length > longest ? `${text.slice(0, longest - 1)}…` : text) || ' '}</span>`,
      font: `Atkinson Hyperlegible, Bold ${size}`,
      fontfile: letters,
      width: pictureSize.width - 2 * edge,
      rgba: true,
      dpi: 72,
      wrap: 'word-char',
    },
  })
    .png()
    .toBuffer()

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
