import { type Colour, holdsOn, inkOn, isColour, mixed, nearestReadable } from './colours'

/** Typefaces that are shipped, to choose among; `system` is that of the reader's own machine. */
export const typefaces = ['system', 'sourceSans', 'atkinson', 'sourceSerif'] as const

export type Typeface = (typeof typefaces)[number]

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
