import { type Colour, holdsOn, inkOn, isColour, mixed, nearestReadable } from './colours'

/** Typefaces that are shipped, to choose among; `system` is that of the reader's own machine. */
export const typefaces = ['system', 'sourceSans', 'atkinson', 'sourceSerif'] as const

type Typeface = (typeof typefaces)[number]

/** A typeface whose files are shipped. */
export type ShippedTypeface = Exclude<Typeface, 'system'>

export const isShipped = (value: unknown): value is ShippedTypeface => value !== 'system' && typefaces.some((each) => each === value)

/** What a typeface is called, where the names of its files begin, and what is shown where they are not to be had. */
export const shippedTypefaces: Readonly<Record<ShippedTypeface, { name: string; file: string; otherwise: string }>> = {
  sourceSans: { name: 'Source Sans 3', file: 'source-sans-3-latin', otherwise: "'Segoe UI', Roboto, Arial, sans-serif" },
  atkinson: { name: 'Atkinson Hyperlegible', file: 'atkinson-hyperlegible-latin', otherwise: 'Verdana, Arial, sans-serif' },
  sourceSerif: { name: 'Source Serif 4', file: 'source-serif-4-latin', otherwise: "Georgia, 'Times New Roman', serif" },
}

/** The cuts in which each is shipped. */
export const typefaceCuts = [
  { file: '400-normal', weight: 400, style: 'normal' },
  { file: '400-italic', weight: 400, style: 'italic' },
  { file: '700-normal', weight: 700, style: 'normal' },
] as const

/** The letter that stands for a region where there is room for no more; none where it has no name. */
export const letterOf = (name: string): string => /\p{L}/u.exec(name.replace(/^region(en)?\s+/i, ''))?.[0].toLocaleUpperCase() ?? ''

/** How mails look, to choose among. */
export const mailLooks = ['plain', 'band', 'card'] as const

export type MailLook = (typeof mailLooks)[number]

/** Patterns that a strength area may wear where it has no picture. */
export const patterns = ['none', 'waves', 'hills', 'rings', 'grid', 'peaks'] as const

export type Pattern = (typeof patterns)[number]

export const isPattern = (value: unknown): value is Pattern => patterns.some((each) => each === value)

/** What text stands on, in light and in dark: the page, what lies on it, and what is toned. */
export const grounds = {
  light: { page: '#f5f7f6', card: '#ffffff', text: '#1d2a2b', muted: '#51625f' },
  dark: { page: '#0f1819', card: '#172324', text: '#e4ebea', muted: '#a7b7b5' },
} as const satisfies Record<string, Record<string, Colour>>

export type Scheme = keyof typeof grounds

/** What a region without a colour of its own wears. */
export const ownColour = '#0b5c5e' as const
const ownColourDark = '#83d3cf' as const

/** What a colour must be read on: in a scheme, everything that is no colour of the region's. */
export const mustHoldOn = (scheme: Scheme): Colour[] => [grounds[scheme].page, grounds[scheme].card]

/** A colour in use: as text and lines, with what is written upon it, and as the tone of a ground. */
export interface Worn {
  colour: Colour
  ink: Colour
  tint: Colour
}

/**
 * A colour as it is worn in a scheme: moved until it can be read there, and a tone of it that text of the colour, and all
 * other text, can be read on.
 */
export function worn(colour: Colour, scheme: Scheme): Worn {
  const { card, muted, page } = grounds[scheme]
  const held = nearestReadable(colour, mustHoldOn(scheme))
  return { colour: held, ink: inkOn(held, '#0c2021', '#ffffff'), tint: tintOf([held, muted], scheme === 'light' ? card : page) }
}

/** As much of the first colour as leaves text of all of them readable. */
function tintOf(texts: readonly [Colour, ...Colour[]], ground: Colour): Colour {
  for (let share = 0.16; share > 0; share -= 0.01) {
    const tint = mixed(texts[0], ground, share)
    if (texts.every((text) => holdsOn(text, [tint]))) return tint
  }
  return ground
}

/** What the region has chosen; nothing of it where it has not. */
export interface ChosenColours {
  colour?: string | null | undefined
  colourDark?: string | null | undefined
}

/** The region's colour in both schemes: that in dark is worked out of that in light where it is not chosen. */
export function accents({ colour, colourDark }: ChosenColours): Record<Scheme, Worn> {
  const light = isColour(colour) ? colour : ownColour
  const dark = isColour(colourDark) ? colourDark : isColour(colour) ? colour : ownColourDark
  return { light: worn(light, 'light'), dark: worn(dark, 'dark') }
}
