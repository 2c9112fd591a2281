import type { Surplus } from '../../domain/planning/yearLayout'
import { bandPath, textPath, textRadius } from './arcs'

interface Props {
  id: string
  surplus: Surplus
  inner: number
  outer: number
  words: string
  href?: string | undefined
}

/** How many more there are in a month of a ring, with the way to them. */
export function SurplusMark({ id, surplus: { count, end, month, ring, start }, inner, outer, words, href }: Props) {
  const size = Math.min(14, (outer - inner) * 0.7)
  const line = `${id}-more-${ring}-${month}`
  const mark = (
    <>
      <title>{words}</title>
      <path
        d={bandPath({ start, end, inner, outer })}
        fill="currentColor"
        fillOpacity={0.05}
        stroke="currentColor"
        strokeDasharray="2 3"
        strokeOpacity={0.5}
      />
      <path d={textPath({ start, end }, textRadius({ inner, outer, start, end }, size))} fill="none" id={line} />
      <text fill="currentColor" fontSize={size} fontWeight={600}>
        <textPath href={`#${line}`} startOffset="50%" textAnchor="middle">
          +{count}
        </textPath>
      </text>
    </>
  )
  return href ? (
    <a href={href} tabIndex={-1}>
      {mark}
    </a>
  ) : (
    <g>{mark}</g>
  )
}
