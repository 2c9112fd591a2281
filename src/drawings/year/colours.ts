/** For rings without a colour of their own; each is seen (3:1) on white and on the dark ground of pages, and carries white text. */
const palette = ['#1f7a6d', '#2f6ea3', '#9a5b16', '#7d58a8', '#a8456b', '#5a7427', '#6a6f78', '#94502f']

/** The colour of a ring: its own, or one of ours by its place. */
export const colourOf = (own: string | null | undefined, place: number): string =>
  own && /^#[0-9a-f]{6}$/i.test(own) ? own : (palette[place % palette.length] ?? '#6a6f78')

/** What is shared by several has no colour. */
export const sharedColour = '#5d6770'

/** Black or white, whichever is read best on a colour (WCAG 2.2, relative luminance). */
export const textOn = (colour: string): string => (luminance(colour) > 0.179 ? '#101818' : '#ffffff')

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(parseInt(colour.slice(at, at + 2), 16) / 255))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
