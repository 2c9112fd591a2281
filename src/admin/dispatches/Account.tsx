'use client'

import { Step } from '../ui/Step'
import { useTexts } from '../texts'
import { AccountBar } from './AccountBar'
import type { DispatchAccounting } from './accounting'
import { AccountTable } from './AccountTable'
import type { MayDo } from './dispatchFacts'

interface Props {
  accounting: DispatchAccounting
  dispatch: string
  may: MayDo
}

/** Where everyone ended up, as a bar and as a table. There is nobody to account for before it has begun. */
export function Account({ accounting, dispatch, may }: Props) {
  const { t } = useTexts()
  if (accounting.candidates === 0)
    return (
      <Step title={t('admin.dispatch.accounting')}>
        <p className="spets-help">{t('admin.dispatch.notYet')}</p>
      </Step>
    )
  return (
    <Step title={t('admin.dispatch.accounting')}>
      {may.readDeliveries && <p className="spets-help">{t('admin.dispatch.about')}</p>}
      <AccountBar accounting={accounting} />
      <AccountTable accounting={accounting} dispatch={may.readDeliveries ? dispatch : null} />
      {may.export && (
        <p className="spets-links">
          {may.readDeliveries && (
            <a download href={`/api/dispatches/${dispatch}/rows.csv`}>
              {t('sending.export.rows')}
            </a>
          )}
          <a download href={`/api/dispatches/${dispatch}/accounting.csv`}>
            {t('sending.export.accounting')}
          </a>
        </p>
      )}
    </Step>
  )
}
