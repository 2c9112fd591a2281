'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import type { TextKey } from '../../i18n'
import { Notice } from '../ui/Notice'
import { useTexts } from '../texts'

/** The reason, where the user may not save; not for what lies in the trash, which Payload tells of itself. */
export function ReadOnlyReason({ reason }: { reason: TextKey }) {
  const { t } = useTexts()
  const { hasSavePermission, isTrashed } = useDocumentInfo()
  if (hasSavePermission !== false || isTrashed) return null
  return <Notice kind="info">{t(reason)}</Notice>
}
