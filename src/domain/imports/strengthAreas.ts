import { tidy, wordsOf } from './text'

export interface KnownStrengthArea {
  id: string
  /** Its title in every language it has one in. */
  titles: string[]
  /** Titles of its sub-areas; a sub-area is understood as its area. */
  subAreas: string[]
}

export interface ReadStrengthAreas {
  /** Each area once, in the order written. */
  ids: string[]
  /** What named no area, as written. */
  unknown: string[]
}

/**
 * A reader of cells that list strength areas, separated by comma, semicolon, slash or line break.
 * A title may hold separators itself ("Jord, skog och vatten"): the longest title that fits is taken.
 */
export function strengthAreaReader(areas: KnownStrengthArea[]): (cell: string) => ReadStrengthAreas {
  const idByLabel = labelsOf(areas)
  const longest = Math.max(1, ...areas.flatMap(labels).map((label) => partsOf(label).length))
  return (cell) => {
    const found: ReadStrengthAreas = { ids: [], unknown: [] }
    for (let parts = partsOf(cell); parts.length > 0;) {
      const match = longestMatch(parts.slice(0, longest), idByLabel)
      if (match === null) found.unknown.push(...parts.slice(0, 1))
      else if (!found.ids.includes(match.id)) found.ids.push(match.id)
      parts = parts.slice(match?.length ?? 1)
    }
    return found
  }
}

const labels = (area: KnownStrengthArea): string[] => [...area.titles, ...area.subAreas]

/** Titles last, so that an area's own title wins over another area's sub-area of the same name. */
const labelsOf = (areas: KnownStrengthArea[]): Map<string, string> =>
  new Map([
    ...areas.flatMap(({ id, subAreas }) => subAreas.map((label): [string, string] => [wordsOf(label), id])),
    ...areas.flatMap(({ id, titles }) => titles.map((label): [string, string] => [wordsOf(label), id])),
  ])

const partsOf = (cell: string): string[] =>
  cell
    .split(/[,;/|\r\n]+/)
    .map(tidy)
    .filter((part) => part !== '')

type Match = { id: string; length: number }

function longestMatch(parts: string[], idByLabel: Map<string, string>): Match | null {
  for (let length = parts.length; length > 0; length--) {
    const id = idByLabel.get(wordsOf(parts.slice(0, length).join(' ')))
    if (id !== undefined) return { id, length }
  }
  return null
}
