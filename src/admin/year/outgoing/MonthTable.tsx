import type { Day } from '../../../domain/days'
import type { Holiday } from '../../../domain/planning/holidays'
import { daysIn, firstDayOf } from '../../../domain/planning/when'
import { monthName } from '../../../drawings/year/words'
import { type Translate, translator } from '../../../i18n'
import type { UiLanguage } from '../../../i18n/languages'
import { counted } from '../../counted'
import type { Outgoing } from './read'

interface Props {
  year: number
  month: number
  outgoing: readonly Outgoing[]
  /** Keys of mailings that crowd others. */
  crowded: ReadonlySet<string>
  holidays: readonly Holiday[]
  today: Day
  language: UiLanguage
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/** A month as a table of weeks; on a phone as a list of the days that have something. What has no day stands before. */
export function MonthTable({ year, month, outgoing, crowded, holidays, today, language }: Props) {
  const t = translator(language)
  const undated = outgoing.filter(({ someDay }) => someDay)
  const line = (each: Outgoing) => <OutgoingLine isCrowded={crowded.has(each.key)} key={each.key} language={language} of={each} t={t} />
  return (
    <>
      {undated.length > 0 && (
        <section className="spets-month__undated">
          <h3 className="spets-subtitle">{t('year.outgoing.someDay')}</h3>
          <ul className="spets-list">{undated.map(line)}</ul>
        </section>
      )}
      <table className="spets-month">
        <caption className="spets-hidden">{t('year.outgoing.caption', { month: `${monthName(month, language)} ${year}` })}</caption>
        <thead>
          <tr>
            {weekdays.map((weekday) => (
              <th key={weekday} scope="col">
                {t(`year.outgoing.weekdays.${weekday}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(year, month).map((week) => (
            <tr key={week.find(Boolean)}>
              {week.map((day, index) => {
                if (!day)
                  return (
                    <td className="spets-month__outside" key={weekdays[index]}>
                      <span className="spets-hidden">–</span>
                    </td>
                  )
                const own = outgoing.filter((each) => each.day === day && !each.someDay)
                const holiday = holidays.find((each) => each.day === day)
                const isFree = index === 6 || holiday?.kind === 'holiday'
                const classes = [
                  'spets-month__day',
                  ...(day === today ? ['spets-month__day--today'] : []),
                  ...(own.length === 0 ? ['spets-month__day--empty'] : []),
                ]
                return (
                  <td className={classes.join(' ')} key={day}>
                    <span className={isFree ? 'spets-month__date spets-month__date--free' : 'spets-month__date'}>
                      {Number(day.slice(8))} {day === today && <span className="spets-month__today">{t('year.today')}</span>}
                    </span>
                    {holiday && <span className="spets-month__holiday">{holiday.name}</span>}
                    <ul className="spets-list">{own.map(line)}</ul>
                    {holiday &&
                      own.map(({ key, title }) => (
                        <span className="spets-year__remark" key={key}>
                          <span className="spets-hidden">{title}: </span>
                          {t(holiday.kind === 'holiday' ? 'year.holiday' : 'year.eve', { name: holiday.name })}
                        </span>
                      ))}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

interface LineProps {
  of: Outgoing
  isCrowded: boolean
  language: UiLanguage
  t: Translate
}

const OutgoingLine = ({ of: { clock, href, kind, recipients, title }, isCrowded, language, t }: LineProps) => (
  <li className={`spets-month__line spets-month__line--${kind}${isCrowded ? ' spets-month__line--crowded' : ''}`}>
    <span className="spets-month__how">
      {isCrowded && <span aria-hidden="true">! </span>}
      {[clock, t(`year.outgoing.kinds.${kind}`)].filter(Boolean).join(' ')}
    </span>
    <a href={href}>{title}</a>
    {recipients !== null && <span className="spets-month__how">{counted(t, language, 'year.outgoing.recipients', recipients)}</span>}
  </li>
)

/** The weeks of a month from Monday; null for days of other months. */
function weeksOf(year: number, month: number): (Day | null)[][] {
  const first = firstDayOf(year, month)
  const before = (new Date(first).getUTCDay() + 6) % 7
  const days = [
    ...Array.from({ length: before }, () => null),
    ...Array.from({ length: daysIn(year, month) }, (_, index) => `${first.slice(0, 8)}${String(index + 1).padStart(2, '0')}`),
  ]
  const weeks = Array.from({ length: Math.ceil(days.length / 7) }, (_, index) => days.slice(index * 7, index * 7 + 7))
  return weeks.map((week) => [...week, ...Array.from({ length: 7 - week.length }, () => null)])
}
