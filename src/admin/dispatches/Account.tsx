'use client'

import { Step } from '../parts/Step'
import { useTexts } from '../texts'
import { AccountBar } from './AccountBar'
import type { DispatchAccounting } from './accounting'
import { AccountTable } from './AccountTable'

interface Props {
  accounting: DispatchAccounting
  /** The dispatch whose rows the numbers open; null when the reader may not see them. */
  dispatch: string | null
}

/** Where everyone ended up, as a bar and as a table. There is nobody to account for before it has begun. */
export function Account({ accounting, dispatch }: Props) {
  const { t } = useTexts()
  if (accounting.candidates === 0)
    return (
      <Step title={t('admin.dispatch.accounting')}>
        <p className="spets-help">{t('admin.dispatch.notYet')}</p>
      </Step>
    )
  return (
    <Step title={t('admin.dispatch.accounting')}>
      {dispatch && <p className="spets-help">{t('admin.dispatch.about')}</p>}
      <AccountBar accounting={accounting} />
      <AccountTable accounting={accounting} dispatch={dispatch} />
    </Step>
  )
}
