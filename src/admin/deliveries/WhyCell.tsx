'use client'

import type { DefaultCellComponentProps } from 'payload'
import { type ToldDelivery, whyInWords } from '../../domain/deliveryWords'
import { useTexts } from '../texts'

/** Why a delivery ended as it did, in the list of deliveries. */
export function WhyCell({ rowData }: DefaultCellComponentProps) {
  const { t } = useTexts()
  return <span className="spets-why">{whyInWords(rowData as ToldDelivery, t) || '–'}</span>
}
