import type { ReactNode, SVGProps } from 'react'
import { laneOf, ringsOf, wheelSizes } from '../../domain/planning/wheel'
import type { Slot } from '../../domain/planning/yearLayout'
import { sharedColour } from './colours'
import type { DrawnEntry, YearPicture } from './drawn'
import { Item, type ItemProps } from './Item'
import { Legend, legendHeight } from './Legend'
import { HolidayMarks, Months, Today } from './Months'
import { SurplusMark } from './SurplusMark'

interface Props {
  /** Begins the ids of this picture, so that two may stand on a page. */
  id: string
  picture: YearPicture
  /** What the picture has beside its looks. */
  svg?: SVGProps<SVGSVGElement>
  /** What an item has beside its looks. */
  item?: (slot: Slot<DrawnEntry>) => ItemProps
  /** Drawn over it. */
  children?: ReactNode
}

/** The year as a circle: months around, rings with what is planned, holidays and today marked, and what the rings are below. */
export function YearWheel({ id, picture, svg, item, children }: Props) {
  const { layout, rings, words, today, holidays, months, hrefOfSurplus } = picture
  const drawn = new Map(ringsOf(layout).map((ring) => [ring.key, ring]))
  const colours = new Map(rings.map(({ key, colour }) => [key, colour]))
  const edge = wheelSizes.edge
  const height = 2 * edge + 20 + legendHeight(rings, words.holidays)
  return (
    <svg fontFamily="inherit" viewBox={`${-edge} ${-edge} ${2 * edge} ${height}`} xmlns="http://www.w3.org/2000/svg" {...svg}>
      <title>{words.title}</title>
      {[...drawn.values()].map(({ key, inner, outer }) => (
        <circle fill="none" key={key} r={(inner + outer) / 2} stroke={colours.get(key)} strokeOpacity={0.12} strokeWidth={outer - inner} />
      ))}
      <Months id={id} names={months} />
      <HolidayMarks holidays={holidays} />
      <Middle picture={picture} />
      {today && <Today day={today} word={words.today} />}
      {layout.slots.map((slot) => {
        const ring = drawn.get(slot.entry.ring)
        if (!ring) return null
        const place = { ...laneOf(ring, slot.lane), start: slot.start, end: slot.end }
        return (
          <Item
            colour={colours.get(ring.key) ?? sharedColour}
            entry={slot.entry}
            id={id}
            key={slot.entry.key}
            more={item?.(slot)}
            {...place}
          />
        )
      })}
      {layout.surplus.map((surplus) => {
        const ring = drawn.get(surplus.ring)
        const label = rings.find(({ key }) => key === surplus.ring)?.label ?? ''
        const words = `+${surplus.count}: ${label}, ${months[surplus.month - 1]}`
        return (
          ring && (
            <SurplusMark
              href={hrefOfSurplus?.(surplus.ring, surplus.month)}
              id={id}
              key={`${surplus.ring}-${surplus.month}`}
              surplus={surplus}
              words={words}
              {...laneOf(ring, surplus.lane)}
            />
          )
        )
      })}
      <Legend holidays={words.holidays} rings={rings} top={edge + 22} />
      {children}
    </svg>
  )
}

/** The year, and how much there is in it. */
const Middle = ({ picture: { year, words } }: { picture: YearPicture }) => (
  <g fill="currentColor" textAnchor="middle">
    <text fontSize={64} fontWeight={700} y={12}>
      {year}
    </text>
    <text fontSize={17} y={42}>
      {words.count}
    </text>
    {words.wholeYear && (
      <text fontSize={15} y={66}>
        {words.wholeYear}
      </text>
    )}
  </g>
)
