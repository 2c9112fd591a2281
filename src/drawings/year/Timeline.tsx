import type { ReactNode, SVGProps } from 'react'
import { rowsOf, timelineSizes, xOfAngle } from '../../domain/planning/timeline'
import { angleOfDay, endOfDay, sectorOfMonth } from '../../domain/planning/wheelGeometry'
import type { Slot } from '../../domain/planning/yearLayout'
import { rounded } from './arcs'
import { sharedColour } from './colours'
import type { DrawnEntry, YearPicture } from './drawn'
import { fitText } from './fitText'
import { type ItemProps, lookOf } from './Item'

interface Props {
  picture: YearPicture
  svg?: SVGProps<SVGSVGElement>
  item?: (slot: Slot<DrawnEntry>) => ItemProps
  children?: ReactNode
}

/** The year from left to right: the wheel unrolled, with the same rows and lanes. */
export function Timeline({ picture, svg, item, children }: Props) {
  const { layout, rings, months, holidays, today, words, hrefOfSurplus } = picture
  const rows = rowsOf(layout)
  const bottom = Math.max(timelineSizes.head, ...rows.map(({ top, height }) => top + height))
  const byKey = new Map(rows.map((row) => [row.key, row]))
  return (
    <svg
      fontFamily="inherit"
      fontSize={14}
      viewBox={`0 0 ${timelineSizes.width} ${bottom + 34}`}
      xmlns="http://www.w3.org/2000/svg"
      {...svg}
    >
      <title>{words.title}</title>
      {months.map((name, index) => {
        const [left, right] = [xOfAngle(sectorOfMonth(index + 1).start), xOfAngle(sectorOfMonth(index + 1).end)]
        return (
          <g fill="currentColor" key={name}>
            <rect fillOpacity={index % 2 === 0 ? 0.05 : 0} height={bottom} width={right - left} x={left} y={0} />
            <text fontSize={15} fontWeight={600} x={left + 8} y={22}>
              {name}
            </text>
          </g>
        )
      })}
      {rows.map(({ key, top, height }) => {
        const look = rings.find((ring) => ring.key === key)
        return (
          <g key={key}>
            <rect fill={look?.colour} fillOpacity={0.1} height={height} rx={4} width={timelineSizes.width} x={0} y={top} />
            <rect fill={look?.colour} height={height} rx={2} width={5} x={0} y={top} />
            <text fill="currentColor" fontWeight={600} lang={look?.lang} x={14} y={top + 20}>
              {fitText(look?.label ?? '', timelineSizes.names - 20, 14)}
            </text>
          </g>
        )
      })}
      {holidays.map(({ day, kind, name }) => (
        <circle
          cx={rounded(xOfAngle((angleOfDay(day) + endOfDay(day)) / 2))}
          cy={35}
          fill={kind === 'holiday' ? '#c2362b' : 'none'}
          key={day}
          r={4}
          stroke="#c2362b"
          strokeWidth={1.5}
        >
          <title>{`${name} ${day}`}</title>
        </circle>
      ))}
      {layout.slots.map((slot) => {
        const row = byKey.get(slot.entry.ring)
        return (
          row && (
            <Bar
              colour={rings.find(({ key }) => key === row.key)?.colour}
              key={slot.entry.key}
              more={item?.(slot)}
              slot={slot}
              top={row.top}
            />
          )
        )
      })}
      {layout.surplus.map(({ ring, month, count, lane, start, end }) => {
        const row = byKey.get(ring)
        if (!row) return null
        const [x, y] = [xOfAngle(start), row.top + lane * timelineSizes.lane]
        const mark = (
          <text fill="currentColor" fontWeight={600} textAnchor="middle" x={(x + xOfAngle(end)) / 2} y={y + 20}>
            +{count}
          </text>
        )
        const href = hrefOfSurplus?.(ring, month)
        const label = `+${count}: ${rings.find(({ key }) => key === ring)?.label ?? ''}, ${months[month - 1] ?? ''}`
        return href ? (
          <a href={href} key={`${ring}-${month}`} tabIndex={-1}>
            <title>{label}</title>
            {mark}
          </a>
        ) : (
          <g key={`${ring}-${month}`}>{mark}</g>
        )
      })}
      {today && <TodayLine bottom={bottom} today={today} word={words.today} />}
      <g transform={`translate(14 ${bottom + 20})`}>
        <circle cx={4} cy={0} fill="#c2362b" r={5} />
        <text fill="currentColor" x={16} y={5}>
          {words.holidays}
        </text>
      </g>
      {children}
    </svg>
  )
}

interface BarProps {
  slot: Slot<DrawnEntry>
  top: number
  colour: string | undefined
  more: ItemProps | undefined
}

function Bar({ slot: { entry, end, lane, start }, top, colour = sharedColour, more }: BarProps) {
  const [left, right] = [rounded(xOfAngle(start)) + 1, rounded(xOfAngle(end)) - 1]
  const y = top + lane * timelineSizes.lane + 2
  const look = lookOf(entry.status, colour)
  const text = fitText(`${entry.status === 'done' ? '✓ ' : ''}${entry.title}`, right - left - 10, 13) ?? String(entry.number)
  const isNumber = text === String(entry.number)
  return (
    <a href={entry.href ?? undefined} {...more}>
      <title>{isNumber ? `${entry.number}. ${entry.words}` : entry.words}</title>
      <rect height={timelineSizes.lane - 4} rx={4} width={Math.max(4, right - left)} x={left} y={y} {...look.shape} />
      <text
        aria-hidden="true"
        fontSize={13}
        lang={entry.lang}
        textAnchor={isNumber ? 'middle' : undefined}
        x={isNumber ? (left + right) / 2 : left + 6}
        y={y + 17.5}
        {...look.text}
      >
        {text}
      </text>
    </a>
  )
}

function TodayLine({ bottom, today, word }: { bottom: number; today: string; word: string }) {
  const x = rounded(xOfAngle((angleOfDay(today) + endOfDay(today)) / 2))
  return (
    <g>
      <line stroke="currentColor" strokeWidth={2} x1={x} x2={x} y1={30} y2={bottom + 6} />
      <text fill="currentColor" fontWeight={600} textAnchor="middle" x={x} y={bottom + 22}>
        {word}
      </text>
    </g>
  )
}
