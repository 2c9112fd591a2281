import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'
import { holidaysIn } from '../../calendar'
import { dayOf } from '../../domain/days'
import { wheelSizes } from '../../domain/planning/wheel'
import { occurrencesIn } from '../../domain/planning/when'
import { MonthOfYear } from '../../drawings/year/MonthOfYear'
import { itemsInOrder, pictureOf } from '../../drawings/year/pictureOf'
import { choiceInWords, holidayRemarks, monthName, occurrenceInWords } from '../../drawings/year/words'
import { settingsOf } from '../../env'
import { translator } from '../../i18n'
import { uiLanguageFor } from '../../i18n/languages'
import { addressOf } from './address'
import { hrefOfItem } from './hrefOfItem'
import { itemsOfYear } from './read/items'
import { readNames } from './read/names'

/** Rows that are listed; the wheel has all. */
const most = 8

interface Props {
  req: PayloadRequest
  /** Cuts it to these strength areas, as for a process leader; null for all. */
  areas: readonly string[] | null
}

/**
 * This month of the year wheel, for the first page: its part of the circle, and beside it what is planned, with the way to
 * each and to the whole wheel. A server component without a heading or a card around it: `<Frame
 * title={t('year.month.title')}><MonthOfWheel areas={viewer.areas} req={req} /></Frame>`. It reads with the user's rights.
 */
export async function MonthOfWheel({ req, areas }: Props) {
  const language = uiLanguageFor(req.i18n.language)
  const t = translator(language)
  const today = dayOf(new Date(), settingsOf(req.payload).zone)
  const [year = 0, month = 1] = today.split('-').map(Number)
  const names = await readNames(req)
  const all = await itemsOfYear(req, year, names.audiences)
  const items = all.flatMap((item) => {
    const occurrences = occurrencesIn(item.when, year).filter((each) => each.month === month)
    const isOwn = !areas || item.strengthAreas.length === 0 || item.strengthAreas.some((area) => areas.includes(area))
    return isOwn && occurrences.length > 0 ? [item] : []
  })
  const holidays = holidaysIn(year, language)
  const name = monthName(month, language)
  const known = names.areas.filter(({ key }) => items.some(({ strengthAreas }) => strengthAreas.includes(key)))
  const asked = { year, items, by: 'area', known, language, today, holidays, lanes: wheelSizes.lanes, hrefOf: hrefOfItem } as const
  const rows = itemsInOrder(items, year)
  return (
    <div className="spets-month-of-wheel">
      {rows.length === 0 ? (
        <p className="spets-help">{t('year.month.none', { month: name })}</p>
      ) : (
        <>
          <MonthOfYear id="month" month={month} picture={pictureOf(asked)} />
          <ul className="spets-card__lines">
            {rows.slice(0, most).map((item, index) => (
              <li key={item.key}>
                <span>
                  <span className="spets-card__note">{index + 1}.</span>{' '}
                  <Link href={hrefOfItem(item)} prefetch={false}>
                    {item.title}
                  </Link>
                </span>
                <span className="spets-card__note">
                  {[
                    ...occurrencesIn(item.when, year)
                      .filter((each) => each.month === month)
                      .map((each) => occurrenceInWords(each, language)),
                    choiceInWords('status', item.status, language),
                    ...holidayRemarks(item, holidays, language),
                  ].join(' · ')}
                </span>
              </li>
            ))}
          </ul>
          {rows.length > most && <p className="spets-help">{t('year.month.more', { count: rows.length - most })}</p>}
        </>
      )}
      <p>
        <Link href={addressOf({ view: 'wheel', year })} prefetch={false}>
          {t('year.month.all')}
        </Link>
      </p>
    </div>
  )
}
