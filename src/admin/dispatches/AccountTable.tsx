'use client'

import { exclusionReasons } from '../../domain/mailings'
import { written } from '../counted'
import { Notice } from '../ui/Notice'
import { useTexts } from '../texts'
import { type DispatchAccounting, partsOf } from './accounting'
import { AccountNumber } from './AccountNumber'
import { useReasons } from './reasons'

interface Props {
  accounting: DispatchAccounting
  /** The dispatch whose rows the numbers open; null when the reader may not see them. */
  dispatch: string | null
}

/** Every candidate in exactly one row, down to the sum. */
export function AccountTable({ accounting, dispatch }: Props) {
  const { t, language } = useTexts()
  const reasonText = useReasons()
  const reasons = exclusionReasons.filter((reason) => (accounting.excluded[reason] ?? 0) > 0)
  const parts = partsOf(accounting)
  const sum = parts
    .filter(({ count }) => count > 0)
    .map(({ count }) => written(language, count))
    .join(' + ')
  return (
    <>
      <table className="spets-table spets-table--accounts">
        <caption className="spets-hidden">{t('admin.dispatch.accounting')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('admin.dispatch.state')}</th>
            <th scope="col">{t('admin.dispatch.number')}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ state, count }) => (
            <tr key={state}>
              <th scope="row">
                <span aria-hidden="true" className={`spets-swatch spets-part--${state}`} />
                {t(`admin.dispatch.states.${state}`)}
              </th>
              <td>
                <AccountNumber count={count} dispatch={dispatch} label={t(`admin.dispatch.states.${state}`)} state={state} />
              </td>
            </tr>
          ))}
          {reasons.map((reason) => (
            <tr className="spets-table__part" key={reason}>
              <th scope="row">{t('admin.dispatch.because', { reason: reasonText(reason) })}</th>
              <td>
                <AccountNumber
                  count={accounting.excluded[reason] ?? 0}
                  dispatch={dispatch}
                  label={reasonText(reason)}
                  reason={reason}
                  state="excluded"
                />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('admin.dispatch.sum')}</th>
            <td>
              <AccountNumber count={accounting.candidates} dispatch={dispatch} label={t('admin.dispatch.sum')} />
            </td>
          </tr>
        </tfoot>
      </table>
      {accounting.adds ? (
        <p className="spets-help">{t('admin.dispatch.adds', { sum: `${written(language, accounting.candidates)} = ${sum || 0}` })}</p>
      ) : (
        <Notice kind="error">{t('admin.dispatch.addsNot')}</Notice>
      )}
    </>
  )
}
