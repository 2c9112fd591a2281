import type { Figure } from '../document'

const width = 300
const levelHeight = 56
const gap = 5

/** From the darkest below to the lightest on top, so that they are told apart in black and white. */
const fills = ['#0b5c5e', '#4f8f8d', '#a9cfcb', '#dcebe8']

/**
 * The explanation model as a figure: a level for each, the first lowest. It has no letters: each level has as many dots
 * as its number in the list beneath.
 * @param count how many levels there are
 * @param alt the picture in words
 */
export function pyramidFigure(count: number, alt: string): Figure {
  const height = count * levelHeight
  const levels = Array.from({ length: count }, (_, row) => levelShape(row, count))
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
${levels.join('\n')}
${count > 1 ? arrows(count) : ''}
</svg>`
  return { kind: 'figure', svg, width, height, alt }
}

/** @param row counted from the top */
function levelShape(row: number, count: number): string {
  const height = count * levelHeight
  const [top, bottom] = [row * levelHeight + (row === 0 ? 0 : gap), (row + 1) * levelHeight]
  const half = (y: number) => ((width / 2 - 2) * y) / height
  const middle = width / 2
  const corners = [
    [middle - half(top), top],
    [middle + half(top), top],
    [middle + half(bottom), bottom],
    [middle - half(bottom), bottom],
  ]
  const fill = fills[Math.min(fills.length - 1, count - 1 - row)] ?? '#ffffff'
  return `<polygon points="${corners.map((corner) => corner.join(',')).join(' ')}" fill="${fill}" stroke="#10302f" stroke-width="1.5"/>`
}

/** An arrow up on the left edge and an arrow down on the right one, between the two uppermost levels. */
function arrows(count: number): string {
  const distance = ((width / 2) * levelHeight) / (count * levelHeight) + 22
  const [above, below] = [levelHeight - 20, levelHeight + 22]
  const arrow = (x: number, from: number, to: number) => {
    const back = to < from ? 7 : -7
    return `<path d="M${x},${from} V${to} M${x - 5},${to + back} L${x},${to} L${x + 5},${to + back}" fill="none" stroke="#10302f" stroke-width="2"/>`
  }
  return arrow(width / 2 - distance, below, above) + arrow(width / 2 + distance, above, below)
}
