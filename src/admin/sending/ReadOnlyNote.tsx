'use client'

import { Notice } from '../ui/Notice'
import { useTexts } from '../texts'
import { type SendableCollection, sendables } from './mailings'

/** Says to those who may only look why there is no button. */
export function ReadOnlyNote({ collection }: { collection: SendableCollection }) {
  const { t } = useTexts()
  return <Notice kind="info">{t(`${sendables[collection].texts}.readOnly`)}</Notice>
}
