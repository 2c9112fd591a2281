import type { Day } from '../../domain/days'
import type { Translate } from '../../i18n'
import { plannedYears } from '../../domain/planning/when'
import { addressOf, type Asked, yearViews } from './address'

/** The ways from one view to another and from year to year; what has been chosen goes along. */
export function YearHead({ asked, t, today }: { asked: Asked; t: Translate; today: Day }) {
  const thisYear = Number(today.slice(0, 4))
  const inYear = (year: number) => addressOf({ ...asked, year, page: 1 })
  return (
    <div className="spets-year__head">
      <nav aria-label={t('year.views.label')} className="spets-year__views">
        {yearViews.map((view) => (
          <a aria-current={view === asked.view ? 'page' : undefined} href={addressOf({ ...asked, view, page: 1 })} key={view}>
            {t(`year.views.${view}`)}
          </a>
        ))}
      </nav>
      <nav aria-label={t('year.years.label')} className="spets-year__years">
        {asked.year > plannedYears.first && (
          <a href={inYear(asked.year - 1)} rel="prev">
            <span aria-hidden="true">←</span> <span className="spets-hidden">{t('year.years.earlier', { year: asked.year - 1 })}</span>
            <span aria-hidden="true">{asked.year - 1}</span>
          </a>
        )}
        <strong>{asked.year}</strong>
        {asked.year < plannedYears.last && (
          <a href={inYear(asked.year + 1)} rel="next">
            <span aria-hidden="true">{asked.year + 1}</span>{' '}
            <span className="spets-hidden">{t('year.years.later', { year: asked.year + 1 })}</span>
            <span aria-hidden="true">→</span>
          </a>
        )}
        {asked.year !== thisYear && <a href={inYear(thisYear)}>{t('year.years.now')}</a>}
      </nav>
      <a className="spets-year__new" href={`/admin/collections/activities/create?year=${asked.year}`}>
        {t('year.newActivity')}
      </a>
    </div>
  )
}
