'use client'

import { useField, useFormFields } from '@payloadcms/ui'
import { dayOf } from '../../domain/days'
import type { Holiday } from '../../domain/planning/holidays'
import { remarkOf } from '../../drawings/year/words'
import { uiLanguageFor } from '../../i18n/languages'
import { Notice } from '../ui/Notice'
import { useTexts } from '../texts'

interface Props {
  path: string
  holidays: readonly Holiday[]
  /** The zone of days; a time that has one of its own is told in that. */
  zone: string
}

/** Says that the chosen day is a holiday, as soon as it is chosen. It may be right all the same, so nothing is refused. */
export function HolidayRemark({ path, holidays, zone }: Props) {
  const { language } = useTexts()
  const { value } = useField<string | null>({ potentiallyStalePath: path })
  const ownZone = useFormFields(([fields]) => fields[`${path}_tz`]?.value)
  if (!value || Number.isNaN(Date.parse(value))) return null
  const day = dayOf(value, typeof ownZone === 'string' && ownZone ? ownZone : zone)
  const holiday = holidays.find((each) => each.day === day)
  return holiday ? (
    <Notice announce kind="warning">
      {remarkOf(holiday, day, uiLanguageFor(language))}
    </Notice>
  ) : null
}
