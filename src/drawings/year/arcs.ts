import { arc } from 'd3-shape'
import { pointAt, type Sector, turn } from '../../domain/planning/wheelGeometry'

interface Band extends Sector {
  inner: number
  outer: number
}

const draw = arc<Band>()
  .innerRadius(({ inner }) => inner)
  .outerRadius(({ outer }) => outer)
  .startAngle(({ start }) => start)
  .endAngle(({ end }) => end)
  .cornerRadius(({ inner, outer }) => Math.min(5, (outer - inner) / 3))
  .padAngle(({ start, end }) => Math.min(0.006, (end - start) / 8))
  .digits(1)

/** The outline of a part of a ring, with a little room around it. */
export const bandPath = (band: Band): string => draw({ ...band, inner: band.inner + 1, outer: band.outer - 1 }) ?? ''

/** A line along the circle for a text to stand on, turned so that it is never upside down. */
export function textPath({ start, end }: Sector, radius: number): string {
  const isBelow = isLower((start + end) / 2)
  const [from, to] = [pointAt(isBelow ? end : start, radius), pointAt(isBelow ? start : end, radius)]
  const isLarge = end - start > turn / 2 ? 1 : 0
  return `M${rounded(from.x)} ${rounded(from.y)}A${rounded(radius)} ${rounded(radius)} 0 ${isLarge} ${isBelow ? 0 : 1} ${rounded(to.x)} ${rounded(to.y)}`
}

/** Where a text stands so that its letters are in the middle of a band. */
export const textRadius = ({ inner, outer, start, end }: Band, size: number): number =>
  (inner + outer) / 2 + (isLower((start + end) / 2) ? 1 : -1) * size * 0.35

const isLower = (angle: number): boolean => Math.cos(angle) < 0

export const rounded = (value: number): number => Math.round(value * 10) / 10
