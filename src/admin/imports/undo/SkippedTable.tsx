'use client'

import { Link } from '@payloadcms/ui'
import type { SkippedRow, UndoReport } from '../../../imports'
import { adminAddresses } from '../../addresses'
import { useTexts } from '../../texts'

/** What is left as it is, row by row with the reason. */
export function SkippedTable({ report: { kept, keptCount }, title }: { report: UndoReport; title: string }) {
  const { t, n } = useTexts()
  if (kept.length === 0) return null
  const [name, why] = [t('importUndo.skippedTable.name'), t('importUndo.skippedTable.why')]
  return (
    <>
      <h4 className="spets-undo__kept">{title}</h4>
      <table className="spets-table spets-table--cards">
        <caption className="spets-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{name}</th>
            <th scope="col">{why}</th>
          </tr>
        </thead>
        <tbody>
          {kept.map((row) => (
            <tr key={row.of + row.id + row.name}>
              <th className="spets-table__address" data-label={name} scope="row">
                {row.id ? <Link href={adminAddresses.document(row.of, row.id)}>{row.name}</Link> : row.name}
              </th>
              <td data-label={why}>
                <Reason row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {keptCount > kept.length && <p>{n('importUndo.skippedTable.more', keptCount - kept.length)}</p>}
    </>
  )
}

function Reason({ row: { because, fields } }: { row: SkippedRow }) {
  const { t } = useTexts()
  return (
    <span>
      {t(`importUndo.because.${because}`)}
      {fields.length > 0 && ` ${t('importUndo.fieldsKept', { fields: fields.join(', ') })}`}
    </span>
  )
}
