import { Link } from '@payloadcms/ui'
import type { Standing } from '../../domain/planning/standing'
import { adminAddresses } from '../addresses'
import { written } from '../counted'
import { Frame } from '../dashboard/Card'
import { type Facts, statusName } from './lines'

interface Props {
  facts: Facts
  rows: Standing['byStatus']
  year: number
}

/** How many activities have each status, this year and the next. */
export function ActivityTable({ facts: { area, language, t }, rows, year }: Props) {
  const sum = (of: 'nextYear' | 'thisYear') =>
    written(
      language,
      rows.reduce((total, row) => total + row[of], 0),
    )
  return (
    <Frame title={t('standing.activities.title')}>
      <table className="spets-standing__table">
        <caption className="spets-hidden">{t('standing.activities.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('standing.activities.status')}</th>
            <th scope="col">{year}</th>
            <th scope="col">{year + 1}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ nextYear, status, thisYear }) => (
            <tr key={status}>
              <th scope="row">{statusName('activities', status, language)}</th>
              <td>{written(language, thisYear)}</td>
              <td>{written(language, nextYear)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('standing.activities.sum')}</th>
            <td>{sum('thisYear')}</td>
            <td>{sum('nextYear')}</td>
          </tr>
        </tfoot>
      </table>
      <Link
        aria-label={`${t('standing.all')}: ${t('standing.activities.title')}`}
        href={adminAddresses.ofArea('activities', area)}
        prefetch={false}
      >
        {t('standing.all')}
      </Link>
    </Frame>
  )
}
