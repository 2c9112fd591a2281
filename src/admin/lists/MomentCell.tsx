'use client'

import type { DateFieldClient, DefaultCellComponentProps } from 'payload'
import { wallTimeAt } from '../../domain/zonedTime'
import { useZone } from '../zone'

/** A day, or a day and its time, in a list: as the clock on the publisher's wall shows it, whoever reads. */
export function MomentCell({ cellData, field }: DefaultCellComponentProps<DateFieldClient, string>) {
  const zone = useZone()
  const instant = cellData ? new Date(cellData) : null
  if (!instant || Number.isNaN(instant.getTime())) return null
  const { day, time } = wallTimeAt(instant, zone)
  const shown: { pickerAppearance?: string } = field.admin?.date ?? {}
  const isDay = shown.pickerAppearance === 'dayOnly'
  return <time dateTime={instant.toISOString()}>{isDay ? day : `${day} ${time.slice(0, 'HH:MM'.length)}`}</time>
}
