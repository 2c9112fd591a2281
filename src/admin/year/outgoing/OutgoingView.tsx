import type { PayloadRequest } from 'payload'
import { holidaysIn } from '../../../calendar'
import type { Day } from '../../../domain/days'
import { largeFrom } from '../../../domain/planning/crowding'
import { dayName, monthName } from '../../../drawings/year/words'
import { translator } from '../../../i18n'
import { uiLanguageFor } from '../../../i18n/languages'
import { counted } from '../../counted'
import { Notice } from '../../ui/Notice'
import { addressOf, type Asked } from '../address'
import { outgoingWithCrowding } from './crowded'
import { MonthTable } from './MonthTable'

/** A month of what goes out, where two large mailings to the same people near each other are pointed out. */
export async function OutgoingView({ asked, req, today }: { asked: Asked; req: PayloadRequest; today: Day }) {
  const language = uiLanguageFor(req.i18n.language)
  const t = translator(language)
  const { year, month } = asked
  const { outgoing, crowded } = await outgoingWithCrowding(req, year, month)
  const inMonth = outgoing.filter(({ day }) => Number(day.slice(5, 7)) === month)
  const name = monthName(month, language)
  return (
    <>
      <p className="spets-help">{t('year.outgoing.about')}</p>
      {crowded.length > 0 && (
        <Notice kind="warning">
          <p>
            <strong>{counted(t, language, 'year.outgoing.warningTitle', crowded.length)}</strong>
          </p>
          <ul>
            {crowded.map(({ one, other, sharesSegment, both }) => (
              <li key={one.key + other.key}>
                <a href={one.href}>{one.title}</a> ({dayName(one.day, language)}) {t('year.outgoing.and')}{' '}
                <a href={other.href}>{other.title}</a> ({dayName(other.day, language)}). {sharesSegment && t('year.outgoing.sharesSegment')}{' '}
                {both > 0 && t('year.outgoing.overlap', { count: both })}
              </li>
            ))}
          </ul>
          <p>{t('year.outgoing.rule', { large: largeFrom })}</p>
        </Notice>
      )}
      <nav aria-label={t('year.filters.month')} className="spets-year__years spets-year__months">
        <a href={addressOf({ ...asked, ...beside(year, month, -1) })} rel="prev">
          <span aria-hidden="true">← {monthName(beside(year, month, -1).month, language)}</span>
          <span className="spets-hidden">{t('year.outgoing.earlier')}</span>
        </a>
        <h2 className="spets-year__month">
          {name} {year}
        </h2>
        <a href={addressOf({ ...asked, ...beside(year, month, 1) })} rel="next">
          <span aria-hidden="true">{monthName(beside(year, month, 1).month, language)} →</span>
          <span className="spets-hidden">{t('year.outgoing.later')}</span>
        </a>
      </nav>
      {inMonth.length === 0 && <p>{t('year.outgoing.none')}</p>}
      <MonthTable
        crowded={new Set(crowded.flatMap(({ one, other }) => [one.key, other.key]))}
        holidays={holidaysIn(year, language)}
        language={language}
        month={month}
        outgoing={inMonth}
        today={today}
        year={year}
      />
    </>
  )
}

function beside(year: number, month: number, step: number): { year: number; month: number } {
  const moved = new Date(Date.UTC(year, month - 1 + step, 1))
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1 }
}
