'use client'

import type { CardRow } from '../../collections/actors/ContactMerges/describe'
import { choosable, type Choosable } from '../../domain/merging/card'
import type { Choice, Side } from '../../domain/merging/merge'
import { useTexts } from '../texts'

interface Props {
  rows: CardRow[]
  /** What has been chosen, which shows before the answer that knows it. */
  choice: Choice
  onChoose: (field: Choosable, side: Side) => void
}

/** What two cards say and what becomes of it. Where they differ in what can only be one, a person chooses. */
export function CardTable({ rows, choice, onChoose }: Props) {
  const { t } = useTexts()
  const differing = rows.filter(({ kept, removed, merged }) => new Set([kept, removed, merged].map((lines) => lines.join('\n'))).size > 1)
  return (
    <table className="spets-table spets-merge__table">
      <caption>{t('merging.table.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('merging.table.field')}</th>
          <th scope="col">{t('merging.table.kept')}</th>
          <th scope="col">{t('merging.table.removed')}</th>
          <th scope="col">{t('merging.table.merged')}</th>
        </tr>
      </thead>
      <tbody>
        {differing.map((row) => (
          <tr key={row.field}>
            <th scope="row">{row.label}</th>
            <SideCell choice={choice} onChoose={onChoose} row={row} side="kept" />
            <SideCell choice={choice} onChoose={onChoose} row={row} side="removed" />
            <td className="spets-merge__result" data-label={t('merging.table.merged')}>
              <Lines lines={row.merged} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function SideCell({ row, side, choice, onChoose }: Omit<Props, 'rows'> & { row: CardRow; side: Side }) {
  const { t } = useTexts()
  const { field, label, side: taken } = row
  if (taken === null || !isChoosable(field))
    return (
      <td data-label={t(`merging.table.${side}`)}>
        <Lines lines={row[side]} />
      </td>
    )
  return (
    <td data-label={t(`merging.table.${side}`)}>
      <label className="spets-merge__take">
        <input
          aria-label={t('merging.table.take', { field: label, value: row[side].join(', ') || t('merging.table.nothing') })}
          checked={(choice[field] ?? taken) === side}
          name={`merge-${field}`}
          onChange={() => onChoose(field, side)}
          type="radio"
        />
        <Lines lines={row[side]} />
      </label>
    </td>
  )
}

function Lines({ lines }: { lines: string[] }) {
  const { t } = useTexts()
  if (lines.length === 0)
    return (
      <span className="spets-merge__nothing">
        <span aria-hidden="true">–</span>
        <span className="spets-hidden">{t('merging.table.nothing')}</span>
      </span>
    )
  if (lines.length === 1) return <span className="spets-merge__line">{lines[0]}</span>
  return (
    <ul className="spets-merge__lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

const isChoosable = (field: string): field is Choosable => choosable.some((each) => each === field)
