import type { RingLook } from './drawn'

interface Entry {
  label: string
  lang?: string | undefined
  colour: string
  isRound: boolean
}

const rowHeight = 30
const width = 960

/** The rings by colour and name, from the outside in, and what the round marks are. */
export function Legend({ rings, holidays, top }: { rings: readonly RingLook[]; holidays: string; top: number }) {
  return (
    <g fontSize={16}>
      {placed(rings, holidays).map(({ x, row, colour, isRound, label, lang }) => (
        <g key={label} transform={`translate(${x - width / 2} ${top + row * rowHeight})`}>
          {isRound ? <circle cx={7} cy={0} fill={colour} r={5} /> : <rect fill={colour} height={14} rx={3} width={14} y={-7} />}
          <text fill="currentColor" lang={lang} x={22} y={5.5}>
            {label}
          </text>
        </g>
      ))}
    </g>
  )
}

/** How high the legend is. */
export const legendHeight = (rings: readonly RingLook[], holidays: string): number =>
  ((placed(rings, holidays).at(-1)?.row ?? 0) + 1) * rowHeight

function placed(rings: readonly RingLook[], holidays: string) {
  const entries: Entry[] = [...rings.map((ring) => ({ ...ring, isRound: false })), { label: holidays, colour: '#c2362b', isRound: true }]
  let [x, row] = [0, 0]
  return entries.map((entry) => {
    const own = 22 + entry.label.length * 8.6 + 24
    if (x > 0 && x + own > width) [x, row] = [0, row + 1]
    const place = { ...entry, x, row }
    x += own
    return place
  })
}
