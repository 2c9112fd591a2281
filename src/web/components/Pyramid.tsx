import type { ExplanationModel } from '../../payload-types'
import type { Words } from '../words'

type Level = ExplanationModel['levels'][number]

const width = 360
const levelHeight = 84
const gap = 6
const labelSize = 22

/**
 * The explanation model as a picture: the first level at the bottom, the last one at the top, and
 * arrows both ways between the two uppermost. What it shows stands in words in `describedBy`.
 */
export function Pyramid({ words, model, describedBy }: { words: Words; model: ExplanationModel; describedBy: string }) {
  const { levels } = model
  const height = levels.length * levelHeight
  const title = words.pick(model.title)
  return (
    <svg
      className="pyramid"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={title?.value}
      aria-describedby={describedBy}
      lang={title ? words.markOf(title.lang) : undefined}
    >
      {levels.map((level, index) => (
        <LevelShape key={level.id ?? level.key} words={words} level={level} row={levels.length - 1 - index} height={height} />
      ))}
      {levels.length > 1 ? <Arrows height={height} /> : null}
    </svg>
  )
}

interface LevelProps {
  words: Words
  level: Level
  /** Counted from the top, from 0. */
  row: number
  height: number
}

/** Labels stand low in their level, where the pyramid is wider. */
function LevelShape({ words, level, row, height }: LevelProps) {
  const top = row * levelHeight + (row === 0 ? 0 : gap)
  const bottom = (row + 1) * levelHeight
  return (
    <>
      <polygon className="level" points={outline(top, bottom, height)} />
      <text x={width / 2} y={bottom - levelHeight * 0.24} fontSize={labelSize} textAnchor="middle">
        {words.pick(level.label)?.value}
      </text>
    </>
  )
}

function outline(top: number, bottom: number, height: number): string {
  const middle = width / 2
  const [upper, lower] = [halfWidthAt(top, height), halfWidthAt(bottom, height)]
  const corners = [
    [middle - upper, top],
    [middle + upper, top],
    [middle + lower, bottom],
    [middle - lower, bottom],
  ]
  return corners.map((corner) => corner.join(',')).join(' ')
}

const halfWidthAt = (y: number, height: number): number => ((width / 2) * y) / height

/** An arrow up on the left edge and an arrow down on the right one, across the line between the two uppermost levels. */
function Arrows({ height }: { height: number }) {
  const distance = halfWidthAt(levelHeight, height) + 26
  const [above, below] = [levelHeight - 26, levelHeight + 26]
  return (
    <g className="arrows">
      <path d={arrow(width / 2 - distance, below, above)} />
      <path d={arrow(width / 2 + distance, above, below)} />
    </g>
  )
}

function arrow(x: number, from: number, to: number): string {
  const back = to < from ? 9 : -9
  return `M${x},${from} V${to} M${x - 7},${to + back} L${x},${to} L${x + 7},${to + back}`
}
