import type { AnchorHTMLAttributes } from 'react'
import type { ActivityStatus } from '../../domain/planning/items'
import { bandPath, textPath, textRadius } from './arcs'
import { textOn } from './colours'
import type { DrawnEntry } from './drawn'
import { fitText } from './fitText'

/** What an item of a picture may have beside its looks: handlers, and whether it is reached by Tab. */
export type ItemProps = AnchorHTMLAttributes<HTMLAnchorElement> & { 'data-entry'?: string }

interface Props {
  /** Begins the ids of this picture. */
  id: string
  entry: DrawnEntry
  colour: string
  start: number
  end: number
  inner: number
  outer: number
  more?: ItemProps | undefined
}

/** One occurrence in the wheel: its title where there is room, else its number in the list. All of it in words is its name (SVG's `title`). */
export function Item({ id, entry, colour, start, end, inner, outer, more }: Props) {
  const size = Math.min(15, (outer - inner) * 0.62)
  const radius = textRadius({ inner, outer, start, end }, size)
  const width = (end - start) * Math.min(radius, (inner + outer) / 2) - 10
  const number = String(entry.number)
  const text = fitText(`${markOf(entry.status)}${entry.title}`, width, size) ?? number
  const look = lookOf(entry.status, colour)
  const line = `${id}-${entry.key}`
  return (
    <a href={entry.href ?? undefined} {...more}>
      <title>{text === number ? `${number}. ${entry.words}` : entry.words}</title>
      <path d={bandPath({ start, end, inner, outer })} {...look.shape} />
      <path d={textPath({ start, end }, radius)} fill="none" id={line} />
      <text aria-hidden="true" fontSize={size} lang={entry.lang} {...look.text}>
        <textPath href={`#${line}`} startOffset="50%" textAnchor="middle">
          {text}
        </textPath>
      </text>
    </a>
  )
}

const markOf = (status: ActivityStatus): string => (status === 'done' ? '✓ ' : '')

/** How far something has come is seen without colour too: by the edge, a mark or a line through the words. */
export function lookOf(status: ActivityStatus, colour: string) {
  if (status === 'idea')
    return {
      shape: { fill: colour, fillOpacity: 0.14, stroke: colour, strokeWidth: 1.5, strokeDasharray: '5 3' },
      text: { fill: 'currentColor' },
    }
  if (status === 'cancelled')
    return {
      shape: { fill: 'currentColor', fillOpacity: 0.06, stroke: 'currentColor', strokeOpacity: 0.5, strokeWidth: 1 },
      text: { fill: 'currentColor', textDecoration: 'line-through' },
    }
  return { shape: { fill: colour, stroke: colour, strokeWidth: 1 }, text: { fill: textOn(colour) } }
}
