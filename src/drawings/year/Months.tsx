import type { Day } from '../../domain/days'
import type { Holiday } from '../../domain/planning/holidays'
import { wheelSizes } from '../../domain/planning/wheel'
import { angleOfDay, endOfDay, pointAt, sectorOfMonth } from '../../domain/planning/wheelGeometry'
import { bandPath, rounded, textPath, textRadius } from './arcs'

/** The names of the months around, and the lines between them. */
export const Months = ({ id, names }: { id: string; names: readonly string[] }) => (
  <g>
    {names.map((name, index) => {
      const sector = sectorOfMonth(index + 1)
      const band = { ...sector, inner: wheelSizes.months, outer: wheelSizes.edge - 6 }
      const line = `${id}-month-${index + 1}`
      return (
        <g key={name}>
          <path d={bandPath(band)} fill="currentColor" fillOpacity={0.07} />
          <path d={textPath(sector, textRadius(band, 17))} fill="none" id={line} />
          <text fill="currentColor" fontSize={17} fontWeight={600}>
            <textPath href={`#${line}`} startOffset="50%" textAnchor="middle">
              {name}
            </textPath>
          </text>
          <Line angle={sector.start} from={wheelSizes.inner} to={wheelSizes.edge - 8} opacity={0.22} />
        </g>
      )
    })}
  </g>
)

/** Marks for holidays, in a band of their own between the rings and the months. */
export const HolidayMarks = ({ holidays }: { holidays: readonly Holiday[] }) => (
  <g>
    {holidays.map(({ day, kind, name }) => {
      const { x, y } = pointAt((angleOfDay(day) + endOfDay(day)) / 2, (wheelSizes.outer + wheelSizes.months) / 2)
      return (
        <circle
          cx={rounded(x)}
          cy={rounded(y)}
          fill={kind === 'holiday' ? '#c2362b' : 'none'}
          key={day}
          r={4}
          stroke="#c2362b"
          strokeWidth={1.5}
        >
          <title>{`${name} ${day}`}</title>
        </circle>
      )
    })}
  </g>
)

/** A line from the middle to today, with the word at its end. */
export function Today({ day, word }: { day: Day; word: string }) {
  const angle = (angleOfDay(day) + endOfDay(day)) / 2
  const { x, y } = pointAt(angle, wheelSizes.inner - 22)
  return (
    <g>
      <Line angle={angle} from={wheelSizes.inner - 10} opacity={1} to={wheelSizes.months} width={2} />
      <text fill="currentColor" fontSize={14} fontWeight={600} textAnchor="middle" x={rounded(x)} y={rounded(y + 5)}>
        {word}
      </text>
    </g>
  )
}

interface LineProps {
  angle: number
  from: number
  to: number
  opacity: number
  width?: number
}

function Line({ angle, from, to, opacity, width = 1 }: LineProps) {
  const [one, other] = [pointAt(angle, from), pointAt(angle, to)]
  return (
    <line
      stroke="currentColor"
      strokeOpacity={opacity}
      strokeWidth={width}
      x1={rounded(one.x)}
      x2={rounded(other.x)}
      y1={rounded(one.y)}
      y2={rounded(other.y)}
    />
  )
}
