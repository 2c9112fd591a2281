'use client'

import { Link } from '@payloadcms/ui'
import type { ExclusionReason } from '../../domain/mailings'
import { adminAddresses } from '../addresses'
import { written } from '../counted'
import { useTexts } from '../texts'
import type { Part } from './accounting'

interface Props {
  count: number
  /** Null when the reader may not open the rows. */
  dispatch: string | null
  label: string
  state?: Part['state']
  reason?: ExclusionReason
}

/** A number that opens the rows it counts. */
export function AccountNumber({ count, dispatch, label, state, reason }: Props) {
  const { t, language } = useTexts()
  const number = written(language, count)
  if (dispatch === null || count === 0) return <>{number}</>
  return (
    <Link
      aria-label={t('admin.dispatch.seeRows', { count: number, state: label })}
      className="spets-account"
      href={adminAddresses.deliveries(dispatch, state, reason)}
    >
      {number}
    </Link>
  )
}
