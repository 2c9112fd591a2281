'use client'

import type { Target } from '../../domain/planning/move'
import { timelineSizes, xOfAngle } from '../../domain/planning/timeline'
import { wheelSizes } from '../../domain/planning/wheel'
import { monthAngle, sectorOfMonth } from '../../domain/planning/wheelGeometry'
import { bandPath } from '../../drawings/year/arcs'

/** Where what is dragged would land: its month is lit, and its day said. */
export function DropPlace({ kind, target, words }: { kind: 'wheel' | 'timeline'; target: Target; words: string }) {
  const sector = sectorOfMonth(target.month)
  const day = target.day
    ? { start: sector.start + ((target.day - 1) / 31) * monthAngle, end: sector.start + (target.day / 31) * monthAngle }
    : sector
  return (
    <g className="spets-year__drop" pointerEvents="none">
      {kind === 'wheel' ? (
        <>
          <path d={bandPath({ ...day, inner: wheelSizes.inner, outer: wheelSizes.outer })} />
          <rect height={40} rx={8} width={440} x={-220} y={84} />
          <text fontSize={20} textAnchor="middle" y={110}>
            {words}
          </text>
        </>
      ) : (
        <>
          <rect height="100%" width={xOfAngle(day.end) - xOfAngle(day.start)} x={xOfAngle(day.start)} y={0} />
          <text fontSize={18} x={Math.min(xOfAngle(day.end) + 8, timelineSizes.width - 400)} y={22}>
            {words}
          </text>
        </>
      )}
    </g>
  )
}
