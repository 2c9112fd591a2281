import type { Pattern } from '../../domain/face'

/** How large a pattern is drawn; it is cut to whatever place it is given. */
export const patternSize = { width: 1200, height: 480 }

const { height, width } = patternSize

/** What is seen of a layer, from the farthest to the nearest. */
const depths = [0.28, 0.45, 0.65, 0.9]

const layer = (path: string, opacity: number): string => `<path d="${path}" fill-opacity="${opacity}"/>`

/** From point to point and down to the ground. */
const land = (line: string): string => `M0 ${height}V${line}L${width} ${height}Z`

const hills = (): string =>
  [
    '250C160 150 300 140 420 210S660 300 800 200S1080 110 1200 190',
    '310C120 270 260 200 440 270S760 360 900 280S1120 220 1200 260',
    '360C180 380 320 290 520 330S860 420 1000 350S1150 310 1200 330',
    '430C200 370 420 400 600 420S980 380 1200 440',
  ]
    .map((line, at) => layer(land(line), depths[at] ?? 1))
    .join('')

const peaks = (): string =>
  [
    '300L130 190L210 240L360 80L470 200L560 150L720 270L860 130L960 220L1060 160L1200 280',
    '370L110 300L240 350L420 210L560 330L690 270L850 360L1010 240L1120 320L1200 290',
    '420L200 360L380 420L600 340L820 410L1000 350L1200 400',
  ]
    .map((line, at) => layer(land(line), depths[at] ?? 1))
    .join('')

/** One crest after another, each lower and nearer. */
const waves = (): string =>
  [150, 215, 280, 345, 410]
    .map((top, at) => {
      const swell = 46 - at * 4
      const from = -((at * 90) % 240)
      const crests = Array.from({ length: 7 }, () => `q60 ${-swell} 120 0t120 0`).join('')
      return layer(`M${from} ${height}V${top}${crests}V${height}Z`, 0.2 + at * 0.17)
    })
    .join('')

/** The rings of a tree, a little askew as those of trees are. */
const rings = (): string =>
  Array.from({ length: 15 }, (_, ring) => {
    const across = 26 + ring * 44
    const turn = ring * 7
    return `<ellipse cx="880" cy="250" rx="${across}" ry="${Math.round(across * 0.84)}" transform="rotate(${turn} 880 250)" fill="none" stroke-width="${ring % 3 === 0 ? 9 : 5}" stroke-opacity="${(0.9 - ring * 0.045).toFixed(2)}"/>`
  }).join('') + '<circle cx="880" cy="250" r="10"/>'

/** A net of points, some of them joined: by rule and not by chance, so that it is the same each time. */
function grid(): string {
  const apart = 60
  const points = Array.from({ length: 8 * 20 }, (_, at) => ({ column: at % 20, row: Math.floor(at / 20) }))
  const strength = (column: number, row: number) => ((column * 7 + row * 13) % 11) / 11
  return points
    .map(({ column, row }) => {
      const [x, y, much] = [30 + column * apart, 30 + row * apart, strength(column, row)]
      const fade = (0.15 + 0.75 * (column / 20)).toFixed(2)
      const line = much > 0.6 ? `<path d="M${x} ${y}h${apart}" stroke-width="3" stroke-opacity="${fade}"/>` : ''
      const down = much < 0.3 && row < 7 ? `<path d="M${x} ${y}v${apart}" stroke-width="3" stroke-opacity="${fade}"/>` : ''
      return `${line}${down}<circle cx="${x}" cy="${y}" r="${(3 + much * 9).toFixed(1)}" fill-opacity="${fade}"/>`
    })
    .join('')
}

const drawn: Record<Exclude<Pattern, 'none'>, () => string> = { waves, hills, rings, grid, peaks }

/**
 * A pattern as shapes of one colour, more or less of it: what stands within an SVG of `patternSize`.
 * @param colour fills it; where it is used as a mask, only how much there is of it counts
 */
export const patternShapes = (pattern: Exclude<Pattern, 'none'>, colour: string): string =>
  `<g fill="${colour}" stroke="${colour}" stroke-width="0">${drawn[pattern]()}</g>`

/** The same as a file of its own. */
export const patternFile = (pattern: Exclude<Pattern, 'none'>): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" preserveAspectRatio="xMidYMax slice">${patternShapes(pattern, '#000')}</svg>`
