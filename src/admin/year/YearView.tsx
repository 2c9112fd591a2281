import type { AdminViewServerProps } from 'payload'
import { dayOf } from '../../domain/days'
import { settingsOf } from '../../env'
import { translator } from '../../i18n'
import { scopeOf } from '../../access/permissions'
import { roleOf } from '../../access/roles'
import { adminAddresses } from '../addresses'
import { OwnView } from '../ui/OwnView'
import { askedIn } from './address'
import { FilterForm } from './FilterForm'
import { YearHead } from './YearHead'
import { YearContent } from './YearContent'
import { readNames } from './read/names'

/** The year: a wheel, a timeline, a board, a list, and the calendar of what goes out; which, stands in the address. */
export async function YearView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const t = translator(req.i18n.language)
  const today = dayOf(new Date(), settingsOf(req.payload).zone)
  const asked = askedIn(view.searchParams ?? {}, today)
  const mayRead = scopeOf(roleOf(req.user), 'activities', 'read') === 'all'
  const names = mayRead ? await readNames(req) : null
  return (
    <OwnView address={adminAddresses.yearWheel} className="spets-year" view={view}>
      <h1>{t('year.titleOf', { year: asked.year })}</h1>
      {names ? (
        <>
          <YearHead asked={asked} t={t} today={today} />
          <FilterForm asked={asked} language={req.i18n.language} names={names} t={t} />
          <YearContent asked={asked} names={names} req={req} today={today} />
        </>
      ) : (
        <p>{t('problems.notAllowed')}</p>
      )}
    </OwnView>
  )
}
