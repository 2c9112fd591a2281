'use client'

import Link from 'next/link'
import type { DefaultCellComponentProps } from 'payload'
import { isErased } from '../../domain/erasedAddress'
import { adminAddresses } from '../addresses'
import { useTexts } from '../texts'

/** A suppressed address in the list; of an erased contact there is none to show. */
export function AddressCell({ cellData, link, rowData }: DefaultCellComponentProps) {
  const { t } = useTexts()
  const address = String(cellData ?? '')
  const shown = isErased(address) ? t('suppressing.erased') : address
  return link ? <Link href={adminAddresses.document('suppressions', String(rowData.id))}>{shown}</Link> : <span>{shown}</span>
}
