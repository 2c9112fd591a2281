'use client'

import { Button } from '@payloadcms/ui'
import { lastKnown } from '../../../domain/deliveryWords'
import type { UncertainChoice } from '../../../domain/mailings'
import { ColumnHeads } from '../../ui/ColumnHeads'
import { timeInWords } from '../../ui/times'
import { useTexts } from '../../texts'
import { type Asked, type UncertainDelivery, whoOf } from './types'

interface Props {
  rows: readonly UncertainDelivery[]
  choices: readonly UncertainChoice[]
  zone: string
  onAsk: (asked: Asked) => void
}

/** Whom it is uncertain for, with what is known, and what can be done about each. */
export function UncertainTable({ rows, choices, zone, onAsk }: Props) {
  const { language, t } = useTexts()
  const labels = {
    name: t('uncertain.name'),
    address: t('uncertain.address'),
    when: t('uncertain.when'),
    response: t('uncertain.response'),
    deeds: t('uncertain.deeds'),
  }
  return (
    <table className="spets-table spets-table--cards">
      <caption className="spets-hidden">{t('uncertain.table')}</caption>
      <ColumnHeads labels={labels} />
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th data-label={labels.name} scope="row">
              {row.name || t('uncertain.noName')}
            </th>
            <td className="spets-table__address" data-label={labels.address}>
              {row.address}
            </td>
            <td data-label={labels.when}>{row.settledAt && timeInWords(language, zone, row.settledAt)}</td>
            <td className="spets-uncertain__response" data-label={labels.response}>
              {lastKnown(row.response, t)}
            </td>
            <td>
              <div className="spets-uncertain__deeds">
                {choices.map((choice) => (
                  <Button
                    buttonStyle="secondary"
                    key={choice}
                    margin={false}
                    onClick={() => onAsk({ choice, deliveries: [row.id], count: 1, who: whoOf(row) })}
                    size="small"
                  >
                    {t(`uncertain.${choice}`)}
                    <span className="spets-hidden"> {whoOf(row)}</span>
                  </Button>
                ))}
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
