/** A colour as CSS writes it in hexadecimal: `#1a6b4f`. */
export type Colour = `#${string}`

/** What text must differ from its ground by, so that nearly everyone can read it (WCAG 2.2, 1.4.3). */
const readable = 4.5

export const isColour = (value: unknown): value is Colour => typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value)

type Three = readonly [number, number, number]

const channelsOf = (colour: Colour): Three => {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
  return [red ?? 0, green ?? 0, blue ?? 0]
}

const colourOf = (channels: Three): Colour => `#${channels.map((each) => octet(each).toString(16).padStart(2, '0')).join('')}`

const octet = (channel: number): number => Math.round(Math.min(1, Math.max(0, channel)) * 255)

/** How much light a channel gives: what is stored is bent after the eye. */
const toLight = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4)

const fromLight = (light: number): number => (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055)

const luminance = (colour: Colour): number => {
  const [red, green, blue] = channelsOf(colour)
  return 0.2126 * toLight(red) + 0.7152 * toLight(green) + 0.0722 * toLight(blue)
}

/** How much two colours differ in light, from 1 to 21, as WCAG 2 counts. */
export function contrast(one: Colour, other: Colour): number {
  const [lighter, darker] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [number, number]
  return (lighter + 0.05) / (darker + 0.05)
}

/** Whether text of a colour can be read on all of the grounds. */
export const holdsOn = (colour: Colour, grounds: readonly Colour[], least = readable): boolean =>
  grounds.every((ground) => contrast(colour, ground) >= least)

/** Lightness, chroma and hue as the eye sees them (Oklch): the hue stays the same when the lightness is moved. */
function seenAs(colour: Colour): Three {
  const [red, green, blue] = channelsOf(colour).map(toLight) as [number, number, number]
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  const a = 1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short
  const b = 0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short
  return [0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short, Math.hypot(a, b), Math.atan2(b, a)]
}

function lightOf([lightness, chroma, hue]: Three): Three {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)]
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ]
}

/** The colour that is seen as so light, with as much of its chroma as a screen can show. */
function shownAs([lightness, chroma, hue]: Three): Colour {
  for (let left = chroma; left > 0.001; left -= 0.004) {
    const light = lightOf([lightness, left, hue])
    if (light.every((each) => each > -0.001 && each < 1.001)) return colourOf(light.map(fromLight) as [number, number, number])
  }
  return colourOf(lightOf([lightness, 0, hue]).map(fromLight) as [number, number, number])
}

const step = 0.005

/**
 * The colour nearest to one that can be read on all of the grounds: the same hue, lighter or darker. The very same where
 * it can be read already. Grounds that are all light or all dark always have one.
 */
export function nearestReadable(colour: Colour, grounds: readonly Colour[], least = readable): Colour {
  if (holdsOn(colour, grounds, least)) return colour
  const [lightness, chroma, hue] = seenAs(colour)
  for (let away = step; away <= 1; away += step)
    for (const moved of [lightness - away, lightness + away]) {
      if (moved < 0 || moved > 1) continue
      const found = shownAs([moved, chroma, hue])
      if (holdsOn(found, grounds, least)) return found
    }
  return ['#000000' as const, '#ffffff' as const].find((each) => holdsOn(each, grounds, least)) ?? '#000000'
}

/** So much of a colour over a ground. @param share from 0, the ground alone, to 1 */
export function mixed(colour: Colour, ground: Colour, share: number): Colour {
  const below = channelsOf(ground)
  return colourOf(channelsOf(colour).map((each, at) => each * share + (below[at] ?? 0) * (1 - share)) as [number, number, number])
}

/** Which of two inks is read best on a colour. */
export const inkOn = (ground: Colour, dark: Colour, light: Colour): Colour =>
  contrast(dark, ground) > contrast(light, ground) ? dark : light
