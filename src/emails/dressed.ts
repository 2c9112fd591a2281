import type { Colour } from '../domain/colours'
import type { MailFace } from '../domain/mailContent'
import { dark, light } from './theme'

/**
 * A mail in the colours of the region: it is written in those of Spets, and they are exchanged where styles stand and
 * nowhere else. In the look of a card the page below takes the tone of the colour too.
 */
export function dressed(html: string, face: MailFace | undefined): string {
  const colours = face?.colours
  if (!colours) return html
  const isToned = face.look === 'card'
  const exchanged = new Map<string, Colour>([
    [light.link, colours.light.colour],
    [light.tint, colours.light.tint],
    [dark.link, colours.dark.colour],
    [dark.onButton, colours.dark.ink],
    [dark.tint, colours.dark.tint],
    ...(isToned ? [[light.page, colours.light.tint] as const] : []),
  ])
  const inStyle = (style: string): string => style.replace(/#[0-9a-f]{6}\b/g, (colour) => exchanged.get(colour) ?? colour)
  return html.replace(/(style="[^"]*")|(<style>[\s\S]*?<\/style>)/g, inStyle)
}
