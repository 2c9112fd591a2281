/** A point: across and down. */
type Point = readonly [x: number, y: number]

export interface Shape {
  width: number
  height: number
  /** From the top down. */
  levels: LevelShape[]
  /** An arrow up on the left edge and an arrow down on the right one, across the line between the two uppermost levels. */
  arrows: string[]
}

export interface LevelShape {
  corners: readonly Point[]
  top: number
  bottom: number
  /** How much of the ink covers it: the lowest is the darkest, so that they are told apart in black and white. */
  ink: number
}

/** How wide the picture is; what it is shown as is another thing. */
const width = 360
/** Room on both sides for the arrows where the top is wide. */
const gap = 6
const [lightest, darkest] = [0.06, 0.34]

/** How high a level is: room for three lines. */
export const levelHeight = 84

/**
 * Where the levels of a pyramid lie.
 * @param count how many there are
 * @param tip how wide it is at the very top: 0 is a point
 */
export function shapeOf(count: number, tip: number): Shape {
  const height = count * levelHeight
  const halfAt = halfWidthIn(height, tip)
  const levels = Array.from({ length: count }, (_, row) => {
    const top = row * levelHeight + (row === 0 ? 0 : gap)
    const bottom = (row + 1) * levelHeight
    return { corners: cornersOf(halfAt, top, bottom), top, bottom, ink: inkOf(row, count) }
  })
  return { width, height, levels, arrows: count > 1 ? arrowsAt(halfAt(levelHeight)) : [] }
}

/** Half of the pyramid's width at a height, which leaves room for the outline. */
export const halfWidthIn =
  (height: number, tip: number) =>
  (y: number): number =>
    tip / 2 + ((width - 2 - tip) / 2) * (y / height)

function cornersOf(halfAt: (y: number) => number, top: number, bottom: number): Point[] {
  const middle = width / 2
  const [upper, lower] = [halfAt(top), halfAt(bottom)]
  return [
    [middle - upper, top],
    [middle + upper, top],
    [middle + lower, bottom],
    [middle - lower, bottom],
  ]
}

const inkOf = (row: number, count: number): number =>
  count === 1 ? lightest : Number((lightest + ((darkest - lightest) * row) / (count - 1)).toFixed(3))

/** They stand beside the pyramid where there is room, else at the edge of the picture. */
function arrowsAt(half: number): string[] {
  const distance = Math.min(half + 26, width / 2 - 10)
  const [above, below] = [levelHeight - 26, levelHeight + 26]
  return [arrow(width / 2 - distance, below, above), arrow(width / 2 + distance, above, below)]
}

function arrow(x: number, from: number, to: number): string {
  const back = to < from ? 9 : -9
  return `M${x},${from} V${to} M${x - 7},${to + back} L${x},${to} L${x + 7},${to + back}`
}

/** As SVG has the corners of a polygon. */
export const pointsOf = ({ corners }: LevelShape): string => corners.map(([x, y]) => `${round(x)},${round(y)}`).join(' ')

const round = (value: number): number => Math.round(value * 10) / 10
