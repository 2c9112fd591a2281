import { halfWidthIn, levelHeight, type Shape, shapeOf } from './shape'

interface Line {
  text: string
  x: number
  /** Where its letters stand. */
  y: number
}

export interface Labelled {
  shape: Shape
  fontSize: number
  /** The lines of each level's label, from the top level down. */
  lines: Line[][]
}

/** How wide a letter is to its height, on the whole. */
const letter = 0.58
/** How high a line is to its letters. */
const leading = 1.2
/** Between words and outline. */
const margin = 6

/** What is tried, the best looking first: large letters in a pointed pyramid. */
const looks = [
  [22, 20],
  [18, 16, 14],
].flatMap((sizes) => [0, 60, 120, 180].flatMap((tip) => sizes.map((fontSize) => ({ fontSize, tip }))))

/** The last resort: words are broken where they must be. */
const last = { fontSize: 14, tip: 240 }

/**
 * A pyramid with its labels within it, whatever they are: its top is as wide and its letters as small as they need.
 * @param labels the lowest level first
 */
export function labelled(labels: readonly string[]): Labelled {
  const fromTop = labels.toReversed()
  for (const { fontSize, tip } of looks) {
    const lines = linesIn(fromTop, fontSize, tip, false)
    if (lines) return { shape: shapeOf(labels.length, tip), fontSize, lines }
  }
  return { shape: shapeOf(labels.length, last.tip), fontSize: last.fontSize, lines: linesIn(fromTop, last.fontSize, last.tip, true) ?? [] }
}

/** The lines of all labels; null where one has no room. */
function linesIn(fromTop: readonly string[], fontSize: number, tip: number, mayBreak: boolean): Line[][] | null {
  const { levels, width } = shapeOf(fromTop.length, tip)
  const halfAt = halfWidthIn(fromTop.length * levelHeight, tip)
  const placed: Line[][] = []
  for (const [row, label] of fromTop.entries()) {
    const bottom = (levels[row]?.bottom ?? 0) - margin
    const top = (levels[row]?.top ?? 0) + margin
    const lines = wrapped(label, { bottom, fontSize, halfAt, mayBreak, top })
    if (!lines) return null
    placed.push(lines.map(({ text, y }) => ({ text, x: width / 2, y })))
  }
  return placed
}

interface Room {
  top: number
  bottom: number
  fontSize: number
  halfAt: (y: number) => number
  mayBreak: boolean
}

/** A label in as few lines as it needs: lifted a little from the ground where there is room for that, else low, where it is wider. */
function wrapped(label: string, room: Room): Pick<Line, 'text' | 'y'>[] | null {
  const { bottom, fontSize, mayBreak, top } = room
  const height = fontSize * leading
  const most = Math.floor((bottom - top) / height)
  for (let count = 1; count <= most; count++) {
    const free = bottom - top - count * height
    for (const lift of [Math.min(height * 0.6, free / 2), 0]) {
      const texts = fill(label, roomsFor(count, bottom - lift - count * height, room), mayBreak && count === most)
      if (texts) return texts.map((text, line) => ({ text, y: tenths(bottom - lift - (texts.length - line - 0.8) * height) }))
    }
  }
  return null
}

/** How many letters go into each of some lines. @param first where the first begins */
const roomsFor = (count: number, first: number, { fontSize, halfAt }: Room): number[] =>
  Array.from({ length: count }, (_, line) => {
    const width = (halfAt(first + line * fontSize * leading) - margin) * 2
    return Math.floor(width / (fontSize * letter))
  })

const tenths = (value: number): number => Math.round(value * 10) / 10

/** Words in lines of so many letters; null where they do not go in. @param mayBreak words in two, and what is left over is cut */
function fill(label: string, rooms: readonly number[], mayBreak: boolean): string[] | null {
  const lines: string[] = []
  let words = label.split(/\s+/).filter(Boolean)
  for (const room of rooms) {
    if (words.length === 0) break
    let line = ''
    while (words[0] !== undefined && joined(line, words[0]).length <= room) line = joined(line, words.shift() ?? '')
    const [next] = words
    if (line === '' && next !== undefined && mayBreak) {
      line = `${next.slice(0, Math.max(1, room - 1))}-`
      words = [next.slice(Math.max(1, room - 1)), ...words.slice(1)]
    }
    if (line === '') return null
    lines.push(line)
  }
  if (words.length === 0) return lines
  return mayBreak ? [...lines.slice(0, -1), `${(lines.at(-1) ?? '').slice(0, -1)}…`] : null
}

const joined = (line: string, word: string): string => (line === '' ? word : `${line} ${word}`)
