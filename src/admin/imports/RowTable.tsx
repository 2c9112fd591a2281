'use client'

import { ColumnHeads } from '../ui/ColumnHeads'
import { useTexts } from '../texts'
import { RowRemarks } from './RowRemarks'
import type { ImportRow } from './types'

/** Row by row: its number in the file, what happens to it, who it is, and what to know about it. */
export function RowTable({ rows }: { rows: ImportRow[] }) {
  const { t } = useTexts()
  const labels = {
    number: t('admin.importing.rows.number'),
    outcome: t('admin.importing.rows.outcome'),
    name: t('admin.importing.rows.name'),
    email: t('admin.importing.rows.email'),
    organisation: t('admin.importing.rows.organisation'),
    remarks: t('admin.importing.rows.remarks'),
  }
  return (
    <table className="spets-table spets-table--cards">
      <caption className="spets-hidden">{t('admin.importing.rows.title')}</caption>
      <ColumnHeads labels={labels} />
      <tbody>
        {rows.map((row) => (
          <tr key={row.number}>
            <th data-label={labels.number} scope="row">
              {row.number}
            </th>
            <td data-label={labels.outcome}>
              <span className={`spets-outcome spets-outcome--${row.outcome}`}>{t(`imports.outcomes.${row.outcome}`)}</span>
            </td>
            <td data-label={labels.name}>{row.name}</td>
            <td className="spets-table__address" data-label={labels.email}>
              {row.email}
            </td>
            <td data-label={labels.organisation}>{row.organisation}</td>
            <td data-label={labels.remarks}>
              <RowRemarks row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
