import type { Payload } from 'payload'
import { holidaysIn } from '../../calendar'
import { dayOf } from '../../domain/days'
import { settingsOf } from '../../env'
import { uiLanguageFor } from '../../i18n/languages'
import { HolidayRemark } from './HolidayRemark'

interface Props {
  path: string
  i18n: { language: string }
  payload: Payload
}

/** The years, from this one, whose holidays the form knows: nobody plans further. */
const years = [-1, 0, 1, 2, 3]

/** Stands below a day or time in a form, and remarks that it is a holiday. */
export function HolidayNote({ path, i18n, payload }: Props) {
  const language = uiLanguageFor(i18n.language)
  const { zone } = settingsOf(payload)
  const year = thisYear(zone)
  return <HolidayRemark holidays={years.flatMap((ahead) => holidaysIn(year + ahead, language))} path={path} zone={zone} />
}

const thisYear = (zone: string): number => Number(dayOf(new Date(), zone).slice(0, 4))
