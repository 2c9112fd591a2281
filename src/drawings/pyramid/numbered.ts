import { pointsOf, shapeOf } from './shape'

/** Drawn as lines, ten high and six wide: letters would need a font, which a bare machine has not. */
const digits = [
  'M0,0 H6 V10 H0 Z',
  'M1,2 L4,0 V10',
  'M0,0 H6 V5 H0 V10 H6',
  'M0,0 H6 V10 H0 M1,5 H6',
  'M0,0 V5 H6 M6,0 V10',
  'M6,0 H0 V5 H6 V10 H0',
  'M6,0 H0 V10 H6 V5 H0',
  'M0,0 H6 L2,10',
  'M0,0 H6 V10 H0 Z M0,5 H6',
  'M6,5 H0 V0 H6 V10 H0',
]

const ink = '#10302f'
const scale = 2.4

/** How wide and how high the picture is. */
export const sizeOf = (count: number): { width: number; height: number } => {
  const { height, width } = shapeOf(count, 0)
  return { width, height }
}

/**
 * The pyramid as a file of its own, with a number in each level in place of its label: the lowest is 1. What they are called
 * stands beside it.
 * @param count how many levels there are
 * @param times how much larger it is drawn
 */
export function numberedPyramid(count: number, times = 1): string {
  const { arrows, height, levels, width } = shapeOf(count, 0)
  const drawn = levels.map((level, row) => {
    const polygon = `<polygon points="${pointsOf(level)}" fill="${shade(level.ink)}" stroke="${ink}" stroke-width="1.5"/>`
    return polygon + numberAt(count - row, width / 2, level.bottom - 40)
  })
  const ways = arrows.map(
    (path) => `<path d="${path}" fill="none" stroke="${ink}" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"/>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width * times}" height="${height * times}">
${[...drawn, ...ways].join('\n')}
</svg>`
}

/** @param x the middle; @param y the top */
function numberAt(number: number, x: number, y: number): string {
  const written = String(number)
  const advance = 9 * scale
  const left = x - (written.length * advance - 3 * scale) / 2
  return written
    .split('')
    .map((digit, place) => {
      const at = `translate(${left + place * advance} ${y}) scale(${scale})`
      return `<path d="${digits[Number(digit)] ?? ''}" transform="${at}" fill="none" stroke="${ink}" stroke-width="1.2" stroke-linejoin="round" stroke-linecap="round"/>`
    })
    .join('')
}

/** The ink so thin on white, as one colour: a file that is printed has nothing to shine through. */
function shade(share: number): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(ink.slice(at, at + 2), 16))
  return `#${parts
    .map((part) =>
      Math.round(part * share + 255 * (1 - share))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}
