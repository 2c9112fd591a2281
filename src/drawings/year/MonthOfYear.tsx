import { laneOf, ringsOf, wheelSizes } from '../../domain/planning/wheel'
import { angleOfDay, endOfDay, pointAt, sectorOfMonth, turn } from '../../domain/planning/wheelGeometry'
import { bandPath, rounded, textPath, textRadius } from './arcs'
import { sharedColour } from './colours'
import type { YearPicture } from './drawn'
import { Item } from './Item'

interface Props {
  id: string
  picture: YearPicture
  /** 1–12 */
  month: number
}

/** One month's part of the wheel, turned upright. What it shows is listed beside it, so that readers aloud and Tab pass it by. */
export function MonthOfYear({ id, picture, month }: Props) {
  const { layout, rings, months, today } = picture
  const sector = sectorOfMonth(month)
  const middle = (sector.start + sector.end) / 2
  // The part is drawn around the top of the circle, where words stand upright.
  const toTop = ({ start, end }: { start: number; end: number }) => ({
    start: Math.max(start, sector.start) - middle,
    end: Math.min(end, sector.end) - middle,
  })
  const whole = toTop(sector)
  const drawn = new Map(ringsOf(layout).map((ring) => [ring.key, ring]))
  const head = { ...whole, inner: wheelSizes.months, outer: wheelSizes.edge - 6 }
  const width = 2 * Math.sin(turn / 24) * wheelSizes.edge + 12
  return (
    <svg
      aria-hidden="true"
      className="spets-month-of-wheel__picture"
      fontFamily="inherit"
      viewBox={`${rounded(-width / 2)} ${-wheelSizes.edge} ${rounded(width)} ${wheelSizes.edge - wheelSizes.inner * 0.9}`}
      xmlns="http://www.w3.org/2000/svg"
    >
      {[...drawn.values()].map(({ key, inner, outer }) => (
        <path d={bandPath({ ...whole, inner, outer })} fill={rings.find((ring) => ring.key === key)?.colour} fillOpacity={0.12} key={key} />
      ))}
      <path d={bandPath(head)} fill="currentColor" fillOpacity={0.07} />
      <path d={textPath(whole, textRadius(head, 17))} fill="none" id={`${id}-name`} />
      <text fill="currentColor" fontSize={17} fontWeight={600}>
        <textPath href={`#${id}-name`} startOffset="50%" textAnchor="middle">
          {months[month - 1]}
        </textPath>
      </text>
      {today && <TodayMark angle={(angleOfDay(today) + endOfDay(today)) / 2 - middle} />}
      {layout.slots
        .filter(({ start, end }) => start < sector.end - 1e-9 && end > sector.start + 1e-9)
        .map((slot) => {
          const ring = drawn.get(slot.entry.ring)
          const colour = rings.find(({ key }) => key === slot.entry.ring)?.colour ?? sharedColour
          return (
            ring && (
              <Item
                colour={colour}
                entry={slot.entry}
                id={id}
                key={slot.entry.key}
                more={{ tabIndex: -1 }}
                {...toTop(slot)}
                {...laneOf(ring, slot.lane)}
              />
            )
          )
        })}
    </svg>
  )
}

function TodayMark({ angle }: { angle: number }) {
  const [inner, outer] = [pointAt(angle, wheelSizes.inner), pointAt(angle, wheelSizes.months)]
  return (
    <line stroke="currentColor" strokeWidth={2} x1={rounded(inner.x)} x2={rounded(outer.x)} y1={rounded(inner.y)} y2={rounded(outer.y)} />
  )
}
