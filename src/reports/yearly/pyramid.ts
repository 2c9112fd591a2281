import { numberedPyramid, sizeOf } from '../../drawings/pyramid/numbered'
import type { Figure } from '../document'

/**
 * The explanation model as a figure: a level for each, the first lowest. It has no letters: each level has its number in the
 * list beneath.
 * @param count how many levels there are
 * @param alt the picture in words
 */
export const pyramidFigure = (count: number, alt: string): Figure => ({
  kind: 'figure',
  svg: numberedPyramid(count),
  ...sizeOf(count),
  alt,
})
