'use client'

import type { Attendance } from '../../../collections/meetings/attendance/endpoints'
import { type Share, standings } from '../../../domain/attendance'
import { useTexts } from '../../texts'

/** The meeting's people in numbers: where they stand, and of which organisations and strength areas they are. */
export function Summary({ attendance: { capacity, summary } }: { attendance: Attendance }) {
  const { n, t } = useTexts()
  const { areas, came, guests, organisations, people } = summary
  return (
    <section aria-label={t('attendance.summary')} className="spets-attendance__summary">
      <ul className="spets-attendance__numbers">
        {standings
          .filter((standing) => standing === 'coming' || people[standing] > 0)
          .map((standing) => (
            <li key={standing}>
              {n(`attendance.people.${standing}`, people[standing])}
              {standing === 'coming' && guests > 0 && ` ${n('attendance.withGuests', guests)}`}
              {standing === 'coming' && capacity !== null && ` (${t('attendance.places', { coming: people.coming + guests, capacity })})`}
            </li>
          ))}
        {came > 0 && <li>{n('attendance.cameCount', came)}</li>}
      </ul>
      <Shares name={t('attendance.byOrganisation')} shares={organisations} />
      <Shares name={t('attendance.byArea')} shares={areas} />
    </section>
  )
}

function Shares({ name, shares }: { name: string; shares: readonly Share[] }) {
  const { t } = useTexts()
  if (shares.length === 0) return null
  return (
    <details className="spets-rows">
      <summary className="spets-rows__summary">{name}</summary>
      <table className="spets-table">
        <thead>
          <tr>
            <th scope="col">{t('attendance.name')}</th>
            <th scope="col">{t('attendance.invited')}</th>
            <th scope="col">{t('attendance.coming')}</th>
            <th scope="col">{t('attendance.came')}</th>
          </tr>
        </thead>
        <tbody>
          {shares.map(({ came, coming, invited, name: one }) => (
            <tr key={one}>
              <th scope="row">{one}</th>
              <td>{invited}</td>
              <td>{coming}</td>
              <td>{came}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
